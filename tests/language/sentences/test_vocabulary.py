"""Which sentence a step is, and which one it is nearly."""

from __future__ import annotations

import pytest

from strategiekeuze.language.sentences.vocabulary import MAX_STEP, SentenceKind
from strategiekeuze.language.sentences.wording import filled, masked, shown
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
    ],
)
def test_the_nearest_sentence_is_offered_with_the_values_of_the_step(text: str, meant: str) -> None:
    assert nearest(text) == meant


@pytest.mark.parametrize("text", ["", "de zon schijnt", "x" * 100, "?"])
def test_a_step_that_is_like_nothing_gets_no_offer(text: str) -> None:
    assert nearest(text) == ""


def test_a_form_is_shown_in_its_longer_way() -> None:
    assert shown("er is/zijn {aantal} kat(ten)") == "er zijn {aantal} katten"


def test_values_do_not_count_in_a_comparison() -> None:
    assert masked('de "A" is 2,5 en <x>') == masked("de {a} is {score} en 7")


def test_values_are_put_back_by_kind_and_in_order() -> None:
    assert filled("{a} en {n} en {b} en {m}", '1 "x" 2', frozenset({"n", "m"})) == '"x" en 1 en {b} en 2'
