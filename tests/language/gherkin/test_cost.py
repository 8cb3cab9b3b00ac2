"""No text drives up the cost of reading it: neither the time, nor the size of the mended text."""

from __future__ import annotations

from time import process_time

import pytest

from strategiekeuze.language.gherkin.mending import mend

OUTLINE = "# language: nl\nFunctionaliteit: P\n  Abstract Scenario: a\n    Gegeven <b>\n  Voorbeelden:\n"
SLOWEST = 10.0
"""Seconds; each of these texts once took minutes."""


@pytest.mark.parametrize(
    "text",
    [
        f"# taal{' ' * 100_000}!\nFunctionaliteit: P\n",
        f"{OUTLINE}{'|' * 50_001}\n{'|' * 100_001}\n",
        "# x\n" * 50_000,
    ],
    ids=["language line", "empty cells", "comments"],
)
def test_a_hostile_text_is_read_in_seconds(text: str) -> None:
    start = process_time()
    mend(text, "p.feature")
    assert process_time() - start < SLOWEST


def test_short_rows_below_a_very_wide_one_are_left_to_the_writer() -> None:
    text = f"{OUTLINE}{'|' * 1_001}\n| a |\n| b |\n"
    mended = mend(text, "p.feature")
    assert mended.text == text
    assert [(problem.code, problem.repaired) for problem in mended.problems] == [("scheve-tabel", None)] * 2
