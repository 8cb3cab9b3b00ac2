"""Two sentences that share a step, and sentences that only look alike."""

from __future__ import annotations

import pytest

from strategiekeuze.checks import sentences_differ
from strategiekeuze.checks.sentences_differ import MOST_TEXTS, steps
from strategiekeuze.language.rule_set.reader import read_rule_set
from strategiekeuze.language.sentences.grammar import Grammar
from strategiekeuze.language.sentences.vocabulary import Sentence, SentenceKind, Vocabulary
from strategiekeuze.service import default_rules
from support.small_set import small_set

CONDITION, EXAMPLE = SentenceKind.CONDITION, SentenceKind.EXAMPLE


def vocabulary(*forms: tuple[str, SentenceKind]) -> Vocabulary:
    """Return sentences named a, b, ... of these forms and kinds."""
    grammar, pairs = Grammar(small_set().feiten), []
    for name, (form, kind) in zip("abc", forms, strict=False):
        expression = grammar.compile(form)
        assert not isinstance(expression, str), expression
        pairs.append((Sentence(id=name, kind=kind, form=form), expression))
    return Vocabulary(pairs)


def shared(*forms: str) -> list[str]:
    """Return what is said about conditions of these forms."""
    found = sentences_differ.check(vocabulary(*((form, CONDITION) for form in forms)), "taal.yaml")
    return [problem.what for problem in found]


@pytest.mark.parametrize(
    ("one", "other", "step"),
    [
        ("er is geen fte", "er is geen/nul fte", "er is geen fte"),
        ("er is/zijn {aantal} opgave/opgaven", "er zijn {aantal} opgaven", "er zijn 1 opgaven"),
        ("het domein is {domein}", "het domein is {ambitie}", 'het domein is "x"'),
        ("een (grote )gemeente", "een grote gemeente", "een grote gemeente"),
        ("een gemeente", "een (grote )gemeente", "een gemeente"),
        ("minstens {aantal}", "minstens {fte}", "minstens 1"),
    ],
)
def test_two_forms_of_one_step_are_told_with_that_step(one: str, other: str, step: str) -> None:
    assert shared(one, other) == [f'de zinnen "a" en "b" passen allebei op: {step}']


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("er is geen fte", "er is minstens {fte} fte"),
        ("er is geen fte", "er is nul fte"),
        ("het is {aantal}", "het is {domein}"),
        ("een grote gemeente", "een kleine gemeente"),
    ],
)
def test_forms_without_a_step_in_common_are_fine(one: str, other: str) -> None:
    assert shared(one, other) == []


def test_sentences_of_another_kind_may_have_the_same_form() -> None:
    forms = vocabulary(("het is warm", CONDITION), ("het is warm", EXAMPLE))
    assert list(sentences_differ.check(forms, "taal.yaml")) == []


def test_each_sentence_is_told_once_with_the_first_it_shares_a_step_with() -> None:
    assert shared("a/b c", "a/b d", "a/b c/d") == ['de zinnen "a" en "c" passen allebei op: a c']


def test_a_form_with_very_many_choices_takes_no_more_steps_than_the_bound() -> None:
    assert len(list(steps(" ".join(["a/b"] * 30)))) == MOST_TEXTS


def test_our_own_sentences_share_no_step() -> None:
    vocabulary = read_rule_set(default_rules(), default_rules()).vocabulary
    assert vocabulary is not None
    assert list(sentences_differ.check(vocabulary, "taal.yaml")) == []
