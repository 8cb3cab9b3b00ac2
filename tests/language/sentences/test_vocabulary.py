"""Which sentence a step is, and which one was perhaps meant."""

from __future__ import annotations

import pytest

from strategiekeuze.language.sentences.vocabulary import MAX_STEP, SentenceKind
from support.small_set import small_context

CONDITIONS = frozenset({SentenceKind.CONDITION})
ALL = frozenset(SentenceKind)


def nearest(text: str) -> str:
    return small_context().vocabulary.nearest(text, CONDITIONS)


def test_a_step_is_matched_among_sentences_of_the_kinds_asked_for() -> None:
    vocabulary = small_context().vocabulary
    assert [each.sentence.id for each in vocabulary.match("er is geen fte", CONDITIONS)] == ["fte-geen"]
    assert vocabulary.match("er is geen fte", frozenset({SentenceKind.CONCLUSION})) == ()


@pytest.mark.parametrize(
    "text", ["er is minstens ٣ fte", "er is minstens -1 fte", "er is minstens  1 fte", "Er is geen fte"]
)
def test_a_step_that_is_written_otherwise_is_no_sentence(text: str) -> None:
    assert small_context().vocabulary.match(text, ALL) == ()


def test_a_step_that_is_too_long_is_neither_matched_nor_compared() -> None:
    text = f'de bevinding "{"x" * MAX_STEP}" geldt'
    assert small_context().vocabulary.match(text, ALL) == ()
    assert nearest(text) == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("een gemeente met minder 20.000 inwoners", "een gemeente met minder dan 20.000 inwoners"),
        ('de score "beheer" is lager dan 2,5', 'de score op "beheer" is lager dan 2,5'),
        ("er is minstens <minimum> fte nodig", "er is minstens <minimum> fte"),
        ("er is minstens veel fte", "er is minstens {fte} fte"),
        ("er is minstens  1 fte", "er is minstens 1 fte"),
        ("Er is geen fte", "er is geen fte"),
    ],
)
def test_the_nearest_sentence_is_offered_with_the_values_of_the_step(text: str, meant: str) -> None:
    assert nearest(text) == meant


@pytest.mark.parametrize("text", ["", "de zon schijnt", "x" * 100, "?", "<>", '"', "{fte}", "0"])
def test_a_step_that_is_like_nothing_gets_no_offer(text: str) -> None:
    assert nearest(text) == ""


def test_a_sentence_of_another_kind_is_not_offered() -> None:
    vocabulary = small_context().vocabulary
    text, names = 'pleit dt voor "Zelf doen"', small_context().names()
    assert vocabulary.nearest(text, ALL, names) == 'pleit dit voor "Zelf doen"'
    assert vocabulary.nearest(text, CONDITIONS, names) == ""
