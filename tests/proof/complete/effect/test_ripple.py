"""Following a change through the rules gives what running all rules gives: the search rests on it."""

from __future__ import annotations

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.proof.complete.effect.ripple import Ripple, readers_of
from support.random_rules import random_rule_set, random_values, seeded

SEEDS = range(60)


def machine_of(seed: int) -> Machine:
    return Machine(random_rule_set(seeded(seed)), EngineChoice.EVALUATOR)


@pytest.mark.parametrize("seed", SEEDS)
def test_values_that_change_one_after_the_other_end_as_they_do_at_once(seed: int) -> None:
    machine, random = machine_of(seed), seeded(seed + 1_000)
    (here, _), (there, _) = (random_values(random, machine.program) for _ in range(2))
    ripple = Ripple(readers_of(machine.program), machine.run(here, here))
    places = list(range(len(here)))
    random.shuffle(places)
    changed = [ripple.put([(place, there[place])]) for place in places]
    expected = machine.run(there, there)
    assert ripple.verdicts == list(expected.verdicts)
    assert any(changed) or list(machine.run(here, here).verdicts) == list(expected.verdicts)


@pytest.mark.parametrize("seed", SEEDS)
def test_rules_that_are_taken_away_leave_what_a_rule_set_without_them_says(seed: int) -> None:
    machine, random = machine_of(seed), seeded(seed + 2_000)
    rules = machine.program.rules
    gone = set(random.sample(range(len(rules)), 3))
    kept = [place for place in range(len(rules)) if place not in gone]
    fewer = tuple(rules[place] for place in kept)
    left = Machine(machine.program.rule_set.model_copy(update={"regels": fewer}), EngineChoice.EVALUATOR)
    values, _ = random_values(random, machine.program)
    ripple = Ripple(readers_of(machine.program), machine.run(values, values), gone)
    assert [ripple.verdicts[place] for place in kept] == list(left.run(values, values).verdicts)
    assert not any(ripple.verdicts[place] for place in gone)
