"""Certainty is sound: what some completion of a profile gives is never ruled out."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import load_rules
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.advice import Certainty
from support.random_answers import completed, random_answers
from support.random_rules import random_rule_set, seeded

SEEDS = st.integers(min_value=0, max_value=10**9)
SHARES = st.sampled_from((0.3, 0.6, 0.8, 0.9, 0.95))
COMPLETIONS = 12

REAL = Machine(load_rules(), EngineChoice.EVALUATOR)


def outcomes_of_completions(machine: Machine, seed: int, known: float) -> tuple[set[str | None], set[str | None], bool]:
    """Return what is possible for a random profile, what its completions give, and whether the advice is firm."""
    random, facts = seeded(seed), machine.program.rule_set.feiten
    answers = random_answers(random, facts, known)
    decision = decide(machine, answers)
    found = {decide(machine, completed(random, facts, answers)).pick.strategy for _ in range(COMPLETIONS)}
    return set(decision.possible.strategies), found | {decision.pick.strategy}, decision.certainty is Certainty.FIRM


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_no_completion_of_a_real_profile_gives_an_outcome_that_was_ruled_out(seed: int, known: float) -> None:
    possible, found, _ = outcomes_of_completions(REAL, seed, known)
    assert found <= possible


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_a_firm_advice_on_a_real_profile_stays_whatever_the_unknown_facts_turn_out_to_be(
    seed: int, known: float
) -> None:
    _, found, firm = outcomes_of_completions(REAL, seed, known)
    assert not firm or len(found) == 1


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_no_completion_gives_a_ruled_out_outcome_under_random_rules(seed: int, known: float) -> None:
    machine = Machine(random_rule_set(seeded(seed)), EngineChoice.EVALUATOR)
    possible, found, _ = outcomes_of_completions(machine, seed, known)
    assert found <= possible


@given(SEEDS)
@settings(max_examples=100, deadline=None)
def test_a_complete_profile_is_firm_and_only_the_chosen_strategy_is_possible(seed: int) -> None:
    random, facts = seeded(seed), REAL.program.rule_set.feiten
    decision = decide(REAL, completed(random, facts, random_answers(random, facts, 0.8)))
    assert decision.certainty is Certainty.FIRM
    assert decision.possible.strategies == (decision.pick.strategy,)
    assert decision.question is None


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_firm_if_names_assumptions_under_which_one_outcome_is_left(seed: int) -> None:
    random, facts = seeded(seed), REAL.program.rule_set.feiten
    answers = completed(random, facts, random_answers(random, facts, 0.8))
    unknown = {key: answer for key, answer in answers.values.items() if facts.by_key[key].aanname is None}
    decision = decide(REAL, type(answers)(unknown))
    assumed = REAL.with_assumptions(type(answers)(unknown), decision.assumptions)
    if decision.certainty is Certainty.FIRM_IF:
        assert decision.assumptions
        assert REAL.possible(assumed).strategies == (decision.pick.strategy,)
    else:
        assert decision.certainty is Certainty.FIRM
