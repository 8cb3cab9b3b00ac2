"""A text file that a user names, or why it cannot be read."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import Problem
from strategiekeuze.language.files import MAX_BYTES, decoded, read_text

if TYPE_CHECKING:
    from pathlib import Path


def code_of(found: str | Problem) -> str:
    assert isinstance(found, Problem)
    return found.code


def test_a_byte_order_mark_is_dropped_and_line_ends_become_one_kind(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\rc: 3\n")
    assert read_text(path) == "a: 1\nb: 2\nc: 3\n"


def test_a_file_of_just_one_megabyte_is_read_and_one_byte_more_is_not() -> None:
    assert decoded(b"x" * MAX_BYTES, "a") == "x" * MAX_BYTES
    assert code_of(decoded(b"x" * (MAX_BYTES + 1), "a")) == "bestand-te-groot"


def test_no_more_than_needed_is_read_of_a_file_that_is_too_large() -> None:
    assert code_of(read_text("/dev/zero")) == "bestand-te-groot"


@pytest.mark.parametrize("content", [b"\xff\xfea\x00", b"caf\xe9", b"a\x00b", b"\x80"])
def test_what_is_no_utf_8_is_no_text(content: bytes) -> None:
    assert code_of(decoded(content, "a")) == "geen-tekst"


def test_the_line_of_the_first_wrong_byte_is_named() -> None:
    problem = decoded(b"a\nb\n\xff", "a")
    assert isinstance(problem, Problem)
    assert problem.place is not None
    assert problem.place.line == 3


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "lege-bestandsnaam"),
        (".", "map-in-plaats-van-bestand"),
        ("weg", "bestand-ontbreekt"),
        ("weg/nog-verder", "bestand-ontbreekt"),
        ("a\0b", "bestand-onleesbaar"),
        ("x" * 5000, "bestand-onleesbaar"),
    ],
)
def test_a_name_that_leads_to_no_file_says_why(name: str, code: str) -> None:
    assert code_of(read_text(name)) == code


def test_a_link_to_itself_is_said_in_dutch(tmp_path: Path) -> None:
    path = tmp_path / "kring"
    path.symlink_to(path)
    problem = read_text(path)
    assert isinstance(problem, Problem)
    assert problem.cause == "Oorzaak: het verwijst naar zichzelf."


def test_standard_input_is_read_as_a_file_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfa: 1\r\n")))
    assert read_text("-") == "a: 1\n"


def test_a_closed_standard_input_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert code_of(read_text("-")) == "geen-invoer"


def test_a_standard_input_that_cannot_be_read_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(_Unreadable())))
    assert code_of(read_text("-")) == "bestand-onleesbaar"


class _Unreadable(io.RawIOBase):
    def readable(self) -> bool:
        return True

    def readinto(self, _: object) -> int:
        raise OSError(5, "Input/output error")
