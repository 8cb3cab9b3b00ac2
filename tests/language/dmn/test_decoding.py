"""XML says itself in which character set it is written; every usual one is read, and an unknown one is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.language.dmn.reader import read_tables
from support.decision_tables import dmn

if TYPE_CHECKING:
    from pathlib import Path

BODY = dmn([("a", "boolean", "")], [("-", '"café"')], "UNIQUE")


def outcome(content: bytes, folder: Path) -> str:
    path = folder / "tabel.dmn"
    path.write_bytes(content)
    (table,) = read_tables(path).tabellen
    return table.rijen[0].uitkomst[0]


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("UTF-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("UTF-16", "utf-16"),
        ("UTF-16", "utf-16-le"),
        ("UTF-16", "utf-16-be"),
        ("ISO-8859-1", "latin-1"),
        ("iso-8859-15", "iso-8859-15"),
        ("windows-1252", "cp1252"),
        ("UTF-16", "utf-8"),
    ],
)
def test_a_table_is_read_in_the_character_set_that_it_names(tmp_path: Path, declared: str, written: str) -> None:
    text = f'<?xml version="1.0" encoding="{declared}"?>\r\n{BODY}'
    assert outcome(text.encode(written), tmp_path) == '"café"'


def test_without_a_declaration_a_table_is_utf_8_or_utf_16(tmp_path: Path) -> None:
    assert outcome(BODY.encode(), tmp_path) == '"café"'
    assert outcome(BODY.encode("utf-16"), tmp_path) == '"café"'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BODY.encode("latin-1"), "geen-tekst"),
        (BODY.encode("utf-16") + b"\x00", "geen-tekst"),
        (b'<?xml version="1.0" encoding="zip"?><a/>', "dmn-xml"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><a>' + b" " * 1_000_000 + b"</a>", "bestand-te-groot"),
    ],
)
def test_bytes_that_do_not_fit_give_a_problem(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "tabel.dmn"
    path.write_bytes(content)
    assert [problem.code for problem in read_tables(path).problems] == [code]
