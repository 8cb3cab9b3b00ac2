"""What other answers do to how certain an advice is: against the engine, one answer and more at a time."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import ContradictionError
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.answers import Answers
from strategiekeuze.proof.lapses import lapses, settled
from strategiekeuze.proof.moves import one_level
from strategiekeuze.proof.smallest import Quest
from strategiekeuze.proof.terrain import terrain_of
from support.changing_rules import changing_rules, levels, random_state
from support.random_rules import seeded

if TYPE_CHECKING:
    from random import Random

    from strategiekeuze.model.rule import RuleSet

pytest.importorskip("z3")


def certainty(machine: Machine, answers: Answers) -> Certainty | None:
    """Return how certain the advice is; None when rules contradict each other."""
    try:
        return decide(machine, answers).certainty
    except ContradictionError:
        return None


def tried(machine: Machine, rule_set: RuleSet, answers: Answers) -> set[str]:
    """Return the facts that leave too little known when they are one level off, by trying them all."""
    return {
        key
        for key, answer in answers.values.items()
        for other in levels(rule_set.feiten.by_key[key], answer)
        if certainty(machine, Answers({**answers.values, key: other})) is Certainty.INSUFFICIENT
    }


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from((0.3, 0.5, 0.8)))
def test_an_answer_leaves_too_little_known_exactly_when_trying_it_does(seed: int, known: float) -> None:
    random = seeded(seed)
    rule_set = changing_rules(random)
    answers = random_state(random, rule_set, known)
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    quest = Quest(terrain_of(machine), answers, frozenset(), one_level, (), monotonic())
    assert lapses(machine, quest) == tried(machine, rule_set, answers)


def with_others(random: Random, rule_set: RuleSet, answers: Answers) -> Answers:
    """Return the answers with some of them one level off."""
    moved = {
        key: random.choice(others)
        for key, answer in answers.values.items()
        if random.random() < 0.4 and (others := levels(rule_set.feiten.by_key[key], answer))
    }
    return Answers({**answers.values, **moved})


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from((0.8, 0.9, 1.0)))
def test_who_stated_all_that_rules_read_gets_a_firm_advice_with_every_other_answer(seed: int, known: float) -> None:
    random = seeded(seed)
    rule_set = changing_rules(random)
    answers = random_state(random, rule_set, known)
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    if settled(terrain_of(machine), machine.situation(answers)):
        others = [answers, *(with_others(random, rule_set, answers) for _ in range(8))]
        assert {certainty(machine, each) for each in others} <= {Certainty.FIRM, None}


def test_the_seeds_hold_profiles_of_both_kinds() -> None:
    found = []
    for seed in range(20):
        random = seeded(seed)
        rule_set = changing_rules(random)
        machine = Machine(rule_set, EngineChoice.EVALUATOR)
        found.append(settled(terrain_of(machine), machine.situation(random_state(random, rule_set, 1.0))))
    assert set(found) == {False, True}, found
