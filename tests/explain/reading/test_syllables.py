"""Syllables of Dutch words, held against a list of words whose syllables are known."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.explain.reading.syllables import syllables

WORDS = (Path(__file__).parent / "syllables.txt").read_text(encoding="utf-8").split()
"""Words with a hyphen between syllables."""

MISCOUNTED = {"ge-u-ni-for-meerd": "ge-u reads as the vowel of geuren"}
"""Words that the rule counts wrongly, with the reason."""


def test_the_list_is_long_enough_to_judge_by() -> None:
    assert len(WORDS) > 200
    assert len(set(WORDS)) == len(WORDS)


@pytest.mark.parametrize("word", [word for word in WORDS if word not in MISCOUNTED])
def test_a_word_has_the_syllables_that_the_list_gives(word: str) -> None:
    assert syllables(word.replace("-", "")) == word.count("-") + 1


@pytest.mark.parametrize("word", MISCOUNTED)
def test_a_word_that_is_known_to_be_miscounted_still_is(word: str) -> None:
    assert syllables(word.replace("-", "")) != word.count("-") + 1


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("50.000", 2),
        ("2,5", 2),
        ("KPI's", 3),
        ("AVG", 3),
        ("ICT-migratie", 6),
        ("GEMMA", 2),
        ("één", 1),
        ("vóór", 1),
        ("fte", 1),
    ],
)
def test_numbers_letters_and_accents_count_as_they_are_read(word: str, expected: int) -> None:
    assert syllables(word) == expected


@given(st.text(min_size=1, max_size=30))
def test_any_word_has_a_syllable_and_no_more_than_it_has_signs(word: str) -> None:
    assert 1 <= syllables(word) <= max(2 * len(word), 2)


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_a_hyphen_adds_up(one: str, other: str) -> None:
    first, second = one.replace("-", ""), other.replace("-", "")
    assert syllables(f"{first}-{second}") == syllables(first) + syllables(second)
