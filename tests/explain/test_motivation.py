"""The text of an advice: whole, in order, and true to the decision, for any profile."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import Advice, advise, load_rules, read_profile
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.explain.found import Found
from strategiekeuze.explain.motivation import values_of
from strategiekeuze.explain.reasons import Reasons
from strategiekeuze.explain.shapes import MOTIVATION
from strategiekeuze.explain.texts import Texts
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.service.advice import adviser_for
from strategiekeuze.service.profile.reading import ReadProfile
from support.broken_files import REAL_RULES
from support.random_answers import random_answers
from support.random_rules import seeded

SEEDS = st.integers(min_value=0, max_value=10**9)
SHARES = st.sampled_from((0.2, 0.6, 0.9, 1.0))
PROFILES = REAL_RULES.parent / "profiles"
RULES = load_rules()
BROKEN = re.compile(r"None|\{\{|\}\}|\{%|[^\n ]  +|\( | \)|\.\.| ,| \.|^- *$|\n{3}", re.MULTILINE)


def advice_for(seed: int, known: float, place: str = "Eersel") -> Advice:
    """Return an advice for a random profile."""
    answers = random_answers(seeded(seed), RULES.feiten, known)
    named = Answers(answers.values, {"gemeente": Answer(0, place)})
    found = complete(named, RULES.feiten)
    return advise(ReadProfile(found.answers, MunicipalityFound(naam=place), found.notes), RULES, motor="evaluator")


@given(SEEDS, SHARES)
@settings(max_examples=150, deadline=None)
def test_no_text_has_an_unfilled_value_a_double_space_or_an_empty_item(seed: int, known: float) -> None:
    text = advice_for(seed, known).motivering
    assert BROKEN.search(text) is None, text


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_the_text_names_every_rule_that_pleads_for_or_against_the_advice(seed: int, known: float) -> None:
    advice = advice_for(seed, known)
    chosen = advice.strategie or advice.leidend
    weighed = [each for each in advice.strategieen if each.strategie == chosen]
    rules = [rule.regel for each in weighed for rule in (*each.voor, *each.tegen, *each.uitgesloten_door)]
    assert [rule for rule in rules if f"({rule}" not in advice.motivering] == []


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_the_text_always_says_that_the_wheel_is_a_reconstruction_and_the_limits_are_not_validated(
    seed: int, known: float
) -> None:
    text = advice_for(seed, known).motivering
    assert "Dit wiel is een eigen reconstructie." in text
    assert "De drempels in de regels zijn niet met onderzoek getoetst." in text


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_a_close_call_names_the_runner_up_and_what_decided(seed: int) -> None:
    advice = advice_for(seed, 1.0)
    if advice.nipt and not advice.gelijke_stand:
        runner_up = next(each for each in advice.niet_gekozen if each.strategie == advice.nummer_twee)
        assert f"Het advies is **nipt**: {runner_up.naam} volgt op 1 punt." in advice.motivering
        assert f"({runner_up.criterium})" in advice.motivering


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_every_condition_of_a_rule_that_counts_carries_the_value_found(seed: int) -> None:
    for strategy in advice_for(seed, 0.9).strategieen:
        for rule in (*strategy.voor, *strategy.tegen, *strategy.uitgesloten_door):
            assert all(condition.waarde for condition in rule.voorwaarden)


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_a_value_that_is_estimated_or_assumed_says_so_in_the_reason(seed: int, known: float) -> None:
    advice = advice_for(seed, known)
    unsure = {fact.naam: fact.herkomst for fact in advice.feiten if fact.herkomst in ("geschat", "aangenomen")}
    for strategy in advice.strategieen:
        for rule in strategy.voor:
            for condition in rule.voorwaarden:
                scored = condition.zin.startswith("de score op")
                named = [origin for name, origin in unsure.items() if scored and f'"{name}"' in condition.zin]
                assert all(f"({origin})" in condition.waarde for origin in named)


def test_the_names_that_a_part_may_use_are_the_names_that_it_is_given() -> None:
    adviser = adviser_for(RULES, EngineChoice.EVALUATOR)
    answers = Answers({})
    decision = decide(adviser.machine, answers)
    found = Found(decision, answers)
    texts = Texts(RULES)
    reasons = Reasons(decision, found, texts, "de gemeente")
    advice = advise({"inwoners": 20_000}, RULES, motor="evaluator")
    values = values_of(advice, decision, found, reasons, texts)
    assert set(values) == {*MOTIVATION, "feiten"}


def test_what_drops_out_stands_apart_from_the_points_of_the_others() -> None:
    advice = advise(read_profile(PROFILES / "eersel.yaml"), motor="evaluator")
    assert ", Organisatiebreed verankeren 3. Valt af: Federatief en open (2).\n" in advice.motivering
    dropped = advise(read_profile(PROFILES / "dijk-en-waard.yaml"), motor="evaluator")
    assert '. Vallen af: Opgavegericht (5) en "Federatief en open" (0).\n' in dropped.motivering


def test_one_reason_that_is_enough_is_not_the_only_one() -> None:
    told = advise(read_profile(PROFILES / "eersel.yaml"), motor="evaluator").motivering
    told = told.partition("(PRO-05). ")[2].partition("\n")[0]
    assert told == (
        "Gold deze reden wel, dan was dit het advies. Dat geldt ook voor elke andere reden die even zwaar telt."
    )
