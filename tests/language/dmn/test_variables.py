"""Columns that read the same are one column: their tests on a row hold together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze import check_decision_table
from strategiekeuze.language.dmn.reader import read_tables
from strategiekeuze.model.decision_table import ValueKind
from support.decision_tables import SPACE, column, entry

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strategiekeuze.model.decision_table import DecisionTable


def written(folder: Path, inputs: str, rows: Sequence[tuple[str, ...]]) -> Path:
    lines = "".join(
        f"<rule>{''.join(entry('inputEntry', cell) for cell in row)}{entry('outputEntry', '1')}</rule>" for row in rows
    )
    path = folder / "tabel.dmn"
    head = f'<definitions xmlns="{SPACE}"><decision id="t" name="T"><decisionTable>{inputs}<output name="u"/>'
    path.write_text(f"{head}{lines}</decisionTable></decision></definitions>", encoding="utf-8")
    return path


def asks(label: str, expression: str, kind: str = "") -> str:
    typed = f' typeRef="{kind}"' if kind else ""
    return f'<input label="{label}"><inputExpression{typed}><text>{expression}</text></inputExpression></input>'


def read(path: Path) -> DecisionTable:
    found = read_tables(path)
    assert found.problems == ()
    return found.tabellen[0]


ROWS = [("< 5", "-"), (">= 5", "<= 10"), ("-", "> 10")]


def test_a_range_over_two_columns_has_no_gap_and_no_overlap(tmp_path: Path) -> None:
    inputs = asks("vanaf", "uren", "number") + asks("tot", "uren", "number")
    assert check_decision_table(written(tmp_path, inputs, ROWS)).clean


def test_columns_that_read_something_else_stay_apart(tmp_path: Path) -> None:
    inputs = asks("uren", "a", "number") + asks("uren", "b", "number")
    codes = [each.code for each in check_decision_table(written(tmp_path, inputs, ROWS)).bevindingen]
    assert codes == ["dmn-overlap"]


def test_a_gap_is_named_after_what_the_columns_read(tmp_path: Path) -> None:
    inputs = asks("vanaf", "uren", "number") + asks("tot", " uren\n", "number")
    (gap,) = check_decision_table(written(tmp_path, inputs, [("< 5", "-"), (">= 5", "<= 10")])).bevindingen
    assert [(side.kolom, side.feel) for side in gap.gebied] == [("uren", "> 10")]


def test_columns_with_one_label_that_read_nothing_are_one(tmp_path: Path) -> None:
    table = read(written(tmp_path, asks("uren", "", "number") * 2, ROWS))
    assert [each.naam for each in table.kolommen] == ["uren"]


def test_columns_without_label_and_without_what_they_read_stay_apart(tmp_path: Path) -> None:
    assert len(read(written(tmp_path, asks("", "", "number") * 2, ROWS)).kolommen) == 2


@pytest.mark.parametrize("kinds", [("integer", ""), ("", "integer"), ("integer", "number")])
def test_a_column_without_a_type_takes_that_of_the_other(tmp_path: Path, kinds: tuple[str, str]) -> None:
    inputs = "".join(asks("u", "uren", kind) for kind in kinds)
    table = read(written(tmp_path, inputs, [("-", "< 5"), ("-", "> 4")]))
    assert [each.soort for each in table.kolommen] == [ValueKind.WHOLE]


def test_the_tests_of_one_column_tell_the_kind_of_the_other(tmp_path: Path) -> None:
    table = read(written(tmp_path, asks("a", "uren") + asks("b", "uren"), [("-", "< 5"), ("-", ">= 5")]))
    assert [each.soort for each in table.kolommen] == [ValueKind.NUMBER]


def test_what_one_column_allows_holds_for_both(tmp_path: Path) -> None:
    inputs = column("uren", "number", "[0..8]") + column("uren", "number", "")
    assert check_decision_table(written(tmp_path, inputs, [("< 5", "-"), ("-", "[5..8]")])).clean
