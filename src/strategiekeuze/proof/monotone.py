"""Prove what more of a fact never does, for every complete profile; or find two profiles that show that it may."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.monotone import Never
from strategiekeuze.proof.logic import Logic
from strategiekeuze.proof.pairs import Pair, found_answers, pair_of
from strategiekeuze.proof.solver import Solver, TimeIsUpError
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verdicts import verdicts_of
from strategiekeuze.proof.verified import disagreement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.terrain import Terrain


@dataclass(frozen=True, slots=True)
class Claim:
    """That more never does this to a strategy."""

    never: Never
    strategy: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a claim.

    Attributes:
        proved: whether it holds for every complete profile.
        against: two profiles that break it, the second with more; None when none were found.
    """

    proved: bool
    against: tuple[Answers, Answers] | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """Every two profiles, and per claim the truth that they break it."""

    pair: Pair
    broken: dict[Claim, Truth]
    solver: Solver


def judged(machine: Machine, raised: frozenset[str], claims: Sequence[Claim], deadline: float) -> dict[Claim, Judged]:
    """Return what becomes of each claim when there is more of the raised facts."""
    terrain = terrain_of(machine)
    every = scene_of(terrain, raised, claims, deadline, whole=False)
    left = [claim for claim in claims if not never_broken(every, claim)]
    real = scene_of(terrain, raised, left, deadline, whole=True) if left else every
    return {claim: judgement(machine, claim, real) if claim in left else Judged(proved=True) for claim in claims}


def never_broken(every: Scene, claim: Claim) -> bool:
    """Tell whether a claim is proved where every fact stands alone."""
    try:
        return not every.solver.possible(every.broken[claim])
    except TimeIsUpError:
        return False


def judgement(machine: Machine, claim: Claim, real: Scene) -> Judged:
    """Return what becomes of a claim that is not proved: refuted by real profiles, or left open.

    A change of many facts is many changes of one, so that the profiles need to differ in one only.
    """
    one = real.solver.at_most([[(1, truth) for truth in real.pair.changed]], 1)
    try:
        if not real.solver.possible(real.broken[claim], one):
            return Judged(proved=False)
    except TimeIsUpError:
        return Judged(proved=False)
    less, more = (found_answers(real.solver, world) for world in (real.pair.less, real.pair.more))
    confirm(machine, claim, less, more)
    return Judged(proved=False, against=(less, more))


def scene_of(
    terrain: Terrain, raised: frozenset[str], claims: Sequence[Claim], deadline: float, *, whole: bool
) -> Scene:
    """Return every two profiles with what breaks the claims."""
    logic = Logic()
    pair = pair_of(logic, terrain, raised, whole=whole)
    less, more = (verdicts_of(logic, terrain.program, world) for world in (pair.less, pair.more))
    found = {claim: broken(logic, terrain.scheme, claim, less, more) for claim in claims}
    return Scene(pair, found, Solver(logic, deadline))


def broken(logic: Logic, scheme: Scheme, claim: Claim, less: Sequence[Truth], more: Sequence[Truth]) -> Truth:
    """Return that two profiles break a claim, from the verdicts of the rules on both."""
    if claim.never is Never.COST:
        points = scheme.arguments[claim.strategy]
        lost = [(weight, less[rule]) for rule, weight in points] + [(-weight, more[rule]) for rule, weight in points]
        return logic.at_least(lost, 1)
    rules = scheme.exclusions[claim.strategy] if claim.never is Never.EXCLUDE else scheme.designating(claim.strategy)
    before, after = (logic.some(verdicts[rule] for rule in rules) for verdicts in (less, more))
    return logic.every([after, logic.opposite(before)])


def confirm(machine: Machine, claim: Claim, less: Answers, more: Answers) -> None:
    """Check with the real engine that two profiles break a claim.

    Raises:
        EngineDifferenceError: when they do not.
    """
    runs = [[verdict == TRUE for verdict in verdicts_on(machine, answers)] for answers in (less, more)]
    if broken(Logic(), machine.scheme, claim, *runs) is not True:
        raise disagreement()


def verdicts_on(machine: Machine, answers: Answers) -> Sequence[int]:
    """Return the verdicts of the real engine, on points."""
    situation = machine.situation(answers)
    return machine.run(situation.point_low, situation.point_high).verdicts
