"""The most points that each strategy reaches in one complete profile that passes the ladder and does not exclude it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.verification import MostPoints
from strategiekeuze.proof.complete.example import stated
from strategiekeuze.proof.complete.question import asking
from strategiekeuze.proof.complete.run import confirmed, ran
from strategiekeuze.proof.complete.witness import witness
from strategiekeuze.proof.outcomes import designated
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver


def most_points(found: Everything, machine: Machine, deadline: float) -> tuple[MostPoints, ...]:
    """Return the most points of each strategy that has arguments."""
    passes = passing(found)
    solver = asking(found, deadline)
    return tuple(most_of(found, machine, solver, passes, slug) for slug in found.race.scheme.candidates)


def passing(found: Everything) -> Truth:
    """Return that no rung designates a strategy."""
    logic, race = found.logic, found.race
    return logic.every(
        logic.opposite(truth) for rung in race.scheme.ladder for truth in designated(logic, race, rung).values()
    )


def most_of(found: Everything, machine: Machine, solver: Solver, passes: Truth, slug: str) -> MostPoints:
    """Return the most points of one strategy: ask for more until it is proved that there is no more."""
    name = machine.program.rule_set.wiel.name_of(slug)
    try:
        points = highest(found, solver, [passes, found.race.open_to[slug]], slug)
    except TimeIsUpError:
        points = None
    if points is None:
        return MostPoints(strategie=slug, naam=name, punten=None)
    answers = witness(found.terrain, found.world, solver)
    confirmed(holds=reached(machine, answers, slug) == points)
    profile = stated(machine.program.rule_set.feiten, answers)
    return MostPoints(strategie=slug, naam=name, punten=points, profiel=profile)


def highest(found: Everything, solver: Solver, demands: list[Truth], slug: str) -> int | None:
    """Return the most points within these demands, and leave the solver at them; None when nothing meets the demands.

    All arguments for a strategy together are tried first: often they can.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    terms = found.race.points[slug]
    every = sum(weight for weight, _ in terms if weight > 0)
    if solver.possible(*demands, solver.at_least(terms, every)):
        return every
    points: int | None = None
    while solver.possible(*demands, *([] if points is None else [solver.at_least(terms, points + 1)])):
        points = sum(weight for weight, truth in terms if solver.holds(truth))
    return points


def reached(machine: Machine, answers: Answers, slug: str) -> int | None:
    """Return the points that the engine gives a strategy; None when it is excluded, or when a rung decides."""
    pick = ran(machine, answers).pick
    passes = pick is not None and pick.rung == 0 and slug not in pick.excluded
    return pick.balances[slug] if pick and passes else None
