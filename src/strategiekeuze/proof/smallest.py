"""The smallest change that gives another decision: from few steps to many, each proved before the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.proof.floor import Floor
from strategiekeuze.proof.logic import Logic
from strategiekeuze.proof.moves import HALF, WHOLE, Menu, Movable, movable, one_level
from strategiekeuze.proof.outcomes import outcomes_of, race_of
from strategiekeuze.proof.search import first_change
from strategiekeuze.proof.solver import Solver, TimeIsUpError
from strategiekeuze.proof.verdicts import verdicts_of
from strategiekeuze.proof.world import World, world_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.search import Taken
    from strategiekeuze.proof.terrain import Terrain

HORIZONS = (1, 3, 6, 12)
"""So many steps are looked ahead, one after the other, before any number of steps."""


@dataclass(frozen=True, slots=True)
class Quest:
    """What is asked.

    Attributes:
        fixed: facts that may not change.
        menu: what a fact can become.
        wanted: the outcomes that will do; None stands for no preference.
        most: no more steps than this are tried, None for any number.
        deadline: when time is up, on the clock of `monotonic`.
    """

    terrain: Terrain
    answers: Answers
    fixed: Collection[str]
    menu: Menu
    wanted: tuple[str | None, ...]
    deadline: float
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What was found.

    Attributes:
        taken: the moves, in the order of the declarations; None when there is no answer.
        least: proved: fewer steps than this never do; None when it is proved that no number of steps does.
        late: whether time was up.
    """

    taken: tuple[Taken, ...] | None
    least: int | None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything that a number of steps can reach."""

    world: World
    goals: dict[str | None, Truth]
    solver: Solver

    @property
    def goal(self) -> Truth:
        """That one of the wanted outcomes comes out."""
        return self.solver.any_of(self.goals.values())


def smallest(quest: Quest) -> Result:
    """Return the smallest change, proved to be the smallest."""
    movables = tuple(movable(quest.terrain, quest.answers, quest.fixed, quest.menu))
    every = sum(max((move.steps for move in each.moves), default=0) for each in movables)
    most = None if quest.most is None or quest.most >= every else quest.most
    proved = 1
    for steps in horizons(most):
        result = within(quest, movables, steps, proved)
        if result.taken is not None or result.late:
            return result
        proved = 1 if steps is None else steps + 1
    return Result(None, None if most is None else proved)


def horizons(most: int | None) -> Iterator[int | None]:
    """Yield numbers of steps to look ahead, the last one as far as is wanted; None stands for any number."""
    yield from (steps for steps in HORIZONS if most is None or steps < most)
    yield most


def within(quest: Quest, movables: tuple[Movable, ...], steps: int | None, proved: int) -> Result:
    """Return the smallest change of at most so many steps; fewer than `proved` are already proved not to do."""
    stage = stage_of(quest, movables, steps)
    floor, goal = Floor(stage.solver, stage.world), stage.goal
    try:
        if not floor.rise(goal, steps):
            return Result(None, proved)
        cheapest = stage.solver.at_most([stage.world.terms], floor.steps)
        return Result(first_change(stage.solver, stage.world, [goal, cheapest]), floor.steps)
    except TimeIsUpError:
        return Result(None, max(proved, floor.steps), late=True)


def stage_of(quest: Quest, movables: Iterable[Movable], steps: int | None) -> Stage:
    """Return everything that so many steps can reach, None for any number."""
    terrain = quest.terrain
    size = WHOLE if quest.menu is one_level else HALF
    logic = Logic(None if steps is None else steps * size)
    near = [within_reach(each, steps) for each in movables] if steps is not None else movables
    world = world_of(logic, terrain, quest.answers, near)
    if steps is not None:
        logic.require(logic.at_least([(-weight, truth) for weight, truth in world.terms], -steps))
    holds = verdicts_of(logic, terrain.program, world)
    race = race_of(logic, terrain.scheme, holds, world.held.get(terrain.program.rule_set.wiel.knelpunt))
    return Stage(world, outcomes_of(logic, race, quest.wanted), Solver(logic, quest.deadline))


def within_reach(each: Movable, steps: int) -> Movable:
    """Return a movable fact with only the moves that take so many steps."""
    moves = tuple(move for move in each.moves if move.steps <= steps)
    return replace(each, moves=moves)
