"""Swings that were worked out before are the same as those worked out anew, and never promise less than can happen."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import load_rules
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.standing import standing_of
from strategiekeuze.engine.swing import Swings
from support.random_answers import completed, random_answers
from support.random_rules import random_rule_set, seeded

SEEDS = st.integers(min_value=0, max_value=10**9)
SHARES = st.sampled_from((0.2, 0.5, 0.8, 0.95))
COMPLETIONS = 5

REAL = Machine(load_rules(), EngineChoice.EVALUATOR)


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_what_is_remembered_is_what_is_found_anew(seed: int, known: float) -> None:
    answers = random_answers(seeded(seed), REAL.program.rule_set.feiten, known)
    outcome = REAL.look(answers).outcome
    assert REAL.swings.of(outcome) == Swings(REAL.program, REAL.scheme).of(outcome)


@given(SEEDS, SHARES)
@settings(max_examples=60, deadline=None)
def test_no_completion_gives_what_was_called_impossible(seed: int, known: float) -> None:
    random = seeded(seed)
    machine = Machine(random_rule_set(random), EngineChoice.EVALUATOR)
    facts = machine.program.rule_set.feiten
    answers = random_answers(random, facts, known)
    possible = machine.possible(answers).strategies
    for _ in range(COMPLETIONS):
        whole = completed(random, facts, answers)
        assert standing_of(machine, whole).pick.strategy in possible
