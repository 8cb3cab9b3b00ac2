"""Which certainties an advice can have: looked for among profiles of which more and more is left out."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.drawing import drawn
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.service.examples.ending import ending_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.advice import Certainty
    from strategiekeuze.model.answers import Answers

SEED = 1_907
PROFILES = 60
"""Number of complete profiles to start from."""


def shown_certainties(machine: Machine) -> frozenset[str]:
    """Return the certainties that some profile gives; the same rules always give the same."""
    chance = Random(SEED)  # noqa: S311 - a search, not a secret
    wholes = drawn(terrain_of(machine), PROFILES)
    found = (certainty_of(machine, part) for whole in wholes for part in parts(machine, whole, chance))
    return frozenset(str(each) for each in found if each)


def parts(machine: Machine, whole: Answers, chance: Random) -> Iterator[Answers]:
    """Yield a profile, and less and less of it; also what is left without the facts that have an assumed value."""
    facts = sorted(whole.values)
    assumed = machine.assumed(replace(whole, values={}))
    chance.shuffle(facts)
    for number in sorted({0, 1, 2, len(facts) // 2, len(facts)}):
        yield without(whole, facts[:number])
    for fact in assumed:
        yield without(whole, [fact])


def without(whole: Answers, left_out: list[str]) -> Answers:
    """Return a profile without some facts."""
    return replace(whole, values={key: value for key, value in whole.values.items() if key not in left_out})


def certainty_of(machine: Machine, answers: Answers) -> Certainty | None:
    """Return how certain the advice is; None when the rules contradict each other."""
    situation = machine.situation(answers)
    points = machine.run(situation.point_low, situation.point_high)
    bounds = points if situation.estimates_nothing else machine.run(situation.low, situation.high)
    ending = ending_of(machine, answers, situation, points, bounds)
    return ending.certainty if ending else None
