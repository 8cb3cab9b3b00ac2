"""Smallest is smallest: the solver against a search by the engine alone, on small random rule sets."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.proof.moves import smallest_steps
from strategiekeuze.proof.smallest import Quest, Result, smallest
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verified import changed
from support.changing_rules import changing_rules, combinations, outcome, random_state
from support.random_rules import seeded

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from support.changing_rules import Key

pytest.importorskip("z3")

STEPS = 3
"""The search by hand looks no further."""


def proved(machine: Machine, answers: Answers, wanted: tuple[str | None, ...]) -> Result:
    """Return the smallest change by the solver."""
    return smallest(Quest(terrain_of(machine), answers, frozenset(), smallest_steps, wanted, monotonic() + 60))


@example(10_000_132, 0.8)  # one fact with two steps goes before two facts with one step, also when that comes first
@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from((0.4, 0.8, 1.0)))
def test_the_solver_finds_the_change_that_trying_everything_finds(seed: int, known: float) -> None:
    random = seeded(seed)
    rule_set = changing_rules(random)
    answers = random_state(random, rule_set, known)
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    now = outcome(machine, answers)
    others = tuple(slug for slug in (*rule_set.wiel.by_slug, None) if slug != now)
    wanted = random.choice((others, (random.choice(others),)))
    edges = terrain_of(machine).edges
    tried = [each for each in combinations(rule_set, answers, STEPS, edges) if outcome(machine, each[4]) in wanted]
    best = min(tried, key=lambda each: (*each[:3], first_in_order(each[3])), default=None)
    result = proved(machine, answers, wanted)
    assert not result.late
    if best is None:
        assert result.least is None or result.least > STEPS
        assert result.taken is None or outcome(machine, changed(answers, result.taken)) in wanted
        return
    assert result.least == best[0]
    assert result.taken is not None
    assert {key: answer.value for key, answer in changed(answers, result.taken).values.items()} == {
        key: answer.value for key, answer in best[4].values.items()
    }


def first_in_order(chosen: Key) -> Key:
    """Return the key that puts the change of the earliest fact first; no more change comes after any."""
    return (*chosen, (10**9, 0, 0, 0))
