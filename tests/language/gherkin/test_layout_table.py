"""Tables: columns below each other as a reader sees them, cells as they were written."""

from __future__ import annotations

import pytest

from strategiekeuze.language.gherkin.layout_table import aligned, width


def test_columns_stand_below_each_other() -> None:
    assert aligned(["|feit|waarde|", "| ambitie|  3,5 |", "||x|"]) == [
        "| feit    | waarde |",
        "| ambitie | 3,5    |",
        "|         | x      |",
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", 0),
        ("één", 3),
        ("e\u0301e\u0301n", 3),
        ("東京", 4),
        ("ﾊﾝｶｸ", 4),
        ("\uff21\uff22", 4),
        ("\u1112\u1161\u11ab", 2),
        ("a\u200bb", 2),
        ("😀", 2),
        ("न\u0941", 1),
    ],
)
def test_width_counts_what_a_reader_sees(text: str, places: int) -> None:
    assert width(text) == places


def test_a_table_with_wide_signs_and_accents_lines_up() -> None:
    assert aligned(["|東京|x|", "|e\u0301|y|", "|abcde|z|"]) == [
        "| 東京  | x |",
        "| e\u0301     | y |",
        "| abcde | z |",
    ]


@pytest.mark.parametrize("cell", [r"\|", r"\\", r"a\nb", r"a\\\|b", r"\x", r"a\\"])
def test_an_escaped_sign_stays_as_written(cell: str) -> None:
    assert aligned([f"|{cell}|x|"]) == [f"| {cell} | x |"]


def test_what_stands_behind_the_last_bar_stays() -> None:
    assert aligned(["|a|  # waarom", "|bb|", "|c| kwijt"]) == ["| a  | # waarom", "| bb |", "| c  | kwijt"]


def test_blanks_before_a_break_that_the_parser_drops_are_dropped() -> None:
    assert aligned([r"|a  \n|"]) == [r"| a\n |"]
    assert aligned([r"|a  \n |"]) == [r"| a  \n |"]
    assert aligned([r"|a  \\n|"]) == [r"| a  \\n |"]


def test_a_row_without_cells_is_one_bar() -> None:
    assert aligned(["|", "|"]) == ["|", "|"]


def test_one_long_cell_in_a_long_table_does_not_make_the_file_far_larger() -> None:
    rows = [f"| {'a' * 1_000} | x |", *["| b | x |"] * 1_000]
    assert aligned(rows) == rows
