"""Every problem that the program can report has an example in `features/fouten`, by its code and by its text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from support.problem_texts import ErrorText, codes, texts

ELSEWHERE = frozenset({re.escape("zo is deze opdracht niet te gebruiken"), r".+\ past\ hier\ niet"})
"""Said of an error that typer does not give today, or of a slip without a name; tests elsewhere make those."""

NOWHERE = frozenset({"tekst-past-niet"})
"""Code of a slip in Gherkin that we have no name for. No file is known that has one; a test of the reader makes it."""

FEATURES = Path(__file__).parents[2] / "features" / "fouten"


@cache
def features() -> str:
    """Return all examples as one text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(FEATURES.glob("*.feature")))


def test_every_code_in_the_source_is_asked_for_in_an_example() -> None:
    steps = re.findall(r"(?:is de code|zijn de codes) (.+)", features())
    shown = {code for step in steps for code in re.findall(r'"([^"]+)"', step)}
    missing = {code: place for code, place in codes().items() if code not in shown | NOWHERE}
    assert not missing, f"geen voorbeeld in features/fouten voor: {missing}"


def test_every_example_asks_for_a_code_that_the_source_still_has() -> None:
    steps = re.findall(r"(?:is de code|zijn de codes) (.+)", features())
    shown = {code for step in steps for code in re.findall(r'"([^"]+)"', step)}
    assert shown <= set(codes())


@pytest.mark.parametrize(
    "text", [each for each in texts() if each.pattern not in ELSEWHERE], ids=lambda text: text.place
)
def test_every_sentence_that_says_what_is_wrong_stands_in_an_example(text: ErrorText) -> None:
    found = re.search(rf"(?:^ +|  )(?:let op: )?{text.pattern}$", features(), re.MULTILINE)
    assert found, f"{text.place}  geen voorbeeld in features/fouten met: {text.pattern}"


def test_the_source_is_searched_well_enough_to_find_many_texts() -> None:
    assert len(codes()) > 80
    assert len(texts()) > 150
