"""What is not known, from Python: the strategies still possible, what can still change the advice, and what to ask."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import ProfileError, Unknown, load_rules, open_questions
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.rule import RuleSet
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.population import load_population
from strategiekeuze.service.rules import default_rules
from strategiekeuze.service.unknown import answerable_facts, unknown_in
from support.small_set import small_set

if TYPE_CHECKING:
    from collections.abc import Iterator

RULES = load_rules()
MACHINE = Machine(RULES, EngineChoice.EVALUATOR)
POPULATION = load_population(RULES, default_rules())


def asked(number: int) -> Iterator[tuple[str, Unknown]]:
    """Yield each question that a made-up municipality gets, and at the end an empty one with what came out."""
    whole = made_up(POPULATION, RULES.feiten, 1, number)
    own = {fact.sleutel for fact in answerable_facts(RULES) if not fact.uit_register}
    answers = replace(whole, values={key: value for key, value in whole.values.items() if key not in own})
    while (found := unknown_in(answers, RULES)).vraag is not None:
        key = found.vraag.feit
        yield key, found
        answers = replace(answers, values={**answers.values, key: whole.values[key]})
    yield "", found


@pytest.mark.parametrize("number", [2, 7])
def test_the_questions_lead_to_the_advice_that_all_answers_give_with_fewer_of_them(number: int) -> None:
    *steps, (_, end) = asked(number)
    advice = decide(MACHINE, made_up(POPULATION, RULES.feiten, 1, number)).pick.strategy
    assert (end.zekerheid, end.strategie, end.mogelijk) == ("vast", advice, (advice,))
    assert not any(fact.kan_veranderen for fact in end.feiten)
    assert 0 < len(steps) < len(answerable_facts(RULES))
    assert len({key for key, _ in steps}) == len(steps)


def test_only_a_question_that_can_change_the_advice_is_asked() -> None:
    found = open_questions({"gemeente": "Eersel", "fte_data": 2}, RULES)
    assert found.vraag is not None
    assert found.vraag.feit in {fact.feit for fact in found.feiten if fact.kan_veranderen}
    assert found.zekerheid == "onvoldoende gegevens"
    assert len(found.mogelijk) == len(found.namen) >= 4


def test_assumptions_are_asked_when_only_they_are_left() -> None:
    profile = {
        "gemeente": "Bernheze",
        "fte_data": 0,
        "opgaven": 1,
        "mandaat": "directie",
        "regiosamenwerking": "verkend",
        "grote_verandering": False,
        "volwassenheid": {"leiderschap": 2.5},
    }
    found = open_questions(profile, RULES)
    assert found.zekerheid == "vast, mits"
    assert found.aannames
    assert found.vraag is not None
    assert RULES.feiten.by_key[found.vraag.feit].aanname is not None


def test_a_skipped_fact_is_not_asked_and_stays_open() -> None:
    answers = complete(Answers({}, {"gemeente": Answer(0, "Eersel")}), RULES.feiten).answers
    first = unknown_in(answers, RULES).vraag
    assert first is not None
    after = unknown_in(answers, RULES, {first.feit})
    assert after.vraag is not None
    assert after.vraag.feit != first.feit
    assert first.feit in {fact.feit for fact in after.feiten}


def test_a_fact_that_a_profile_cannot_miss_goes_first() -> None:
    rules = small_set()
    facts = [fact.model_copy(update={"verplicht": fact.sleutel == "ambitie"}) for fact in rules.feiten.feiten]
    changed = RuleSet.model_validate(
        {**{name: getattr(rules, name) for name in RuleSet.model_fields}, "feiten": {"feiten": tuple(facts)}}
    )
    answers = Answers({"inwoners": Answer(9, "9")})
    found = unknown_in(answers, changed)
    assert found.vraag is not None
    assert found.vraag.feit == "ambitie"
    again = unknown_in(answers, changed, {"ambitie"}).vraag
    assert again is not None
    assert again.feit != "ambitie"


def test_it_reads_another_rule_set_and_goes_to_json_and_back() -> None:
    found = open_questions({"inwoners": 9}, small_set())
    assert found.namen == ("Nog wachten", "Samen werken", "Zelf doen")
    assert [fact.feit for fact in found.feiten if fact.kan_veranderen] == ["fte", "kwaliteit", "beheer", "leiding"]
    assert Unknown.model_validate_json(found.model_dump_json()) == found


def test_what_is_no_profile_is_refused() -> None:
    with pytest.raises(ProfileError):
        open_questions({"gemeente": "Eersl"}, RULES)
