"""What survives a level survives it: the solver against trying every answer, on small random rule sets."""

from __future__ import annotations

from itertools import combinations, product
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.proof.moves import one_level
from strategiekeuze.proof.smallest import Quest
from strategiekeuze.proof.steady import MOST, Steadiness, steady
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verified import changed
from support.changing_rules import changing_rules, levels, outcome, random_state
from support.random_rules import seeded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import RuleSet

pytest.importorskip("z3")

ANSWERS = 2
"""Trying everything goes no further."""


def flipping(
    machine: Machine, rule_set: RuleSet, answers: Answers, count: int
) -> Iterator[tuple[str | None, set[str]]]:
    """Yield every other outcome that so many answers give, with the facts."""
    now = outcome(machine, answers)
    rows = {key: levels(rule_set.feiten.by_key[key], answer) for key, answer in answers.values.items()}
    for keys in combinations(rows, count):
        for chosen in product(*(rows[key] for key in keys)):
            found = outcome(machine, Answers({**answers.values, **dict(zip(keys, chosen, strict=True))}))
            if found != now:
                yield found, set(keys)


def proved(machine: Machine, rule_set: RuleSet, answers: Answers) -> Steadiness:
    """Return how steady the outcome is, by the solver."""
    now = outcome(machine, answers)
    others = tuple(slug for slug in (*rule_set.wiel.by_slug, None) if slug != now)
    return steady(Quest(terrain_of(machine), answers, frozenset(), one_level, others, monotonic() + 60, most=MOST))


@example(30_000_007, 0.8)  # a fact that follows its lender, when the lender moves
@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from((0.5, 1.0)))
def test_the_solver_finds_the_answers_that_trying_everything_finds(seed: int, known: float) -> None:
    random = seeded(seed)
    rule_set = changing_rules(random)
    answers = random_state(random, rule_set, known)
    # An option of a list is an answer of its own; to keep the trying simple no list has more than one known option.
    answers = Answers({**answers.values, "leden": Answer(0, "", known=1)})
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    found = proved(machine, rule_set, answers)
    tried = {count: list(flipping(machine, rule_set, answers, count)) for count in range(1, ANSWERS + 1)}
    first = next((count for count, flips in tried.items() if flips), None)
    assert not found.late
    if first is None:
        assert found.survives >= ANSWERS
        return
    assert found.survives == first - 1
    assert set(found.flips) == {slug for slug, _ in tried[first]}
    assert found.facts == set().union(*(facts for _, facts in tried[first]))
    for slug, taken in found.flips.items():
        assert len(taken) == first
        assert outcome(machine, changed(answers, taken)) == slug
