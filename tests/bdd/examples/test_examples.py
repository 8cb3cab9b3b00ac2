"""The examples in `features/`: the whole rule set on one profile. A red one asks the working group to decide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, scenarios, then

from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.explain.plain import plain_text
from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.model.advice import Certainty
from strategiekeuze.service import load_rules
from support.bound_scenarios import bound_scenarios
from support.disagreement import expect_advice, expect_rules
from support.example import Example, example_named, example_of
from support.example_changes import changed
from support.feature_cases import bound_reading, cases
from support.sentences import AnySentence, ThisSentence, conclusion_said, condition_said, slug_of

if TYPE_CHECKING:
    from collections.abc import Sequence

FEATURES = Path(__file__).parents[3] / "features"
FOLDERS = (FEATURES / "adviezen", FEATURES / "taal")

scenarios(*(str(folder) for folder in FOLDERS))


@pytest.fixture
def example() -> Example:
    pytest.fail('begin met een profiel, bijvoorbeeld: Gegeven het profiel "eersel"', pytrace=False)


@given(ThisSentence("profiel"), target_fixture="example")
def from_profile(profiel: str) -> Example:
    return example_named(profiel)


@given(ThisSentence("feiten"), target_fixture="example")
def from_facts(datatable: Sequence[Sequence[object]]) -> Example:
    return example_of(datatable)


@given(AnySentence(SentenceKind.CONDITION), target_fixture="example")
def with_condition(example: Example, sentence: str, datatable: Sequence[Sequence[object]] = ()) -> Example:
    return changed(example, condition_said(sentence, datatable).test)


@then(AnySentence(SentenceKind.CONCLUSION))
def concluded(example: Example, sentence: str) -> None:
    conclusion = conclusion_said(sentence)
    ids = [rule.id for rule in load_rules().regels if rule.conclusie == conclusion]
    assert ids, f'geen enkele regel besluit: "{sentence}"'
    expect_rules(example, sentence, ids, holds=TRUE in {example.verdicts[rule_id] for rule_id in ids})


@then(ThisSentence("advies"))
def advised(example: Example, strategie: str) -> None:
    wanted = slug_of(strategie)
    expect_advice(example, f'het advies is "{strategie}"', holds=example.advice.strategie == wanted)


@then(ThisSentence("geen-voorkeur"))
def no_preference(example: Example) -> None:
    expect_advice(example, "geen voorkeur", holds=example.advice.uitkomst == "geen voorkeur")


@then(ThisSentence("onvoldoende"))
def insufficient(example: Example) -> None:
    expect_advice(example, "onvoldoende gegevens", holds=example.advice.uitkomst == "onvoldoende gegevens")


@then(ThisSentence("zekerheid"))
def certain(example: Example, tekst: str) -> None:
    assert tekst in set(Certainty), f'de zekerheid "{tekst}" bestaat niet, wel: {", ".join(Certainty)}'
    expect_advice(example, f'de zekerheid is "{tekst}"', holds=example.advice.zekerheid == tekst)


@then(ThisSentence("nipt"))
def narrow(example: Example) -> None:
    expect_advice(example, "het advies is nipt", holds=example.advice.nipt)


@then(ThisSentence("niet-nipt"))
def not_narrow(example: Example) -> None:
    expect_advice(example, "het advies is niet nipt", holds=not example.advice.nipt)


@then(ThisSentence("tweede-koers"))
def second_course(example: Example, strategie: str) -> None:
    wanted = slug_of(strategie)
    expect_advice(example, f'de tweede koers is "{strategie}"', holds=example.advice.tweede_koers == wanted)


@then(ThisSentence("regel-telt"))
def counts(example: Example, regel: str) -> None:
    assert regel in load_rules().by_id, f"de regel {regel} bestaat niet"
    expect_rules(example, f"{regel} telt mee", [regel], holds=example.verdicts[regel] == TRUE)


@then(ThisSentence("regel-telt-niet"))
def does_not_count(example: Example, regel: str) -> None:
    assert regel in load_rules().by_id, f"de regel {regel} bestaat niet"
    expect_rules(example, f"{regel} telt niet mee", [regel], holds=example.verdicts[regel] == FALSE)


@then(ThisSentence("motivering-noemt"))
def mentioned(example: Example, tekst: str) -> None:
    text = " ".join(plain_text(example.advice.motivering).split())
    expect_advice(example, f'de motivering noemt "{tekst}"', holds=tekst in text)


def test_pytest_bdd_reads_the_examples_as_our_own_reader_does() -> None:
    theirs = sorted(bound_reading(each) for each in bound_scenarios(globals()))
    assert theirs == sorted(case.reading for folder in FOLDERS for case in cases(folder))
