"""The smallest change that gives another decision: from few steps to many, each proved before the next."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.proof.logic import Logic
from strategiekeuze.proof.moves import HALF, WHOLE, Menu, Movable, movable, one_level
from strategiekeuze.proof.outcomes import outcomes_of, race_of
from strategiekeuze.proof.search import fewest_steps, first_change
from strategiekeuze.proof.solver import Solver, TimeIsUpError
from strategiekeuze.proof.verdicts import verdicts_of
from strategiekeuze.proof.world import World, world_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.search import Taken
    from strategiekeuze.proof.terrain import Terrain

NEAR = 4
"""After so many steps without success it pays to ask whether any number of steps would do."""


FAR = 12
"""From so many steps on, more than one is added at a time."""


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
    bound = sum(max((move.steps for move in each.moves), default=0) for each in movables)
    most = bound if quest.most is None else min(bound, quest.most)
    proved = 1
    try:
        for steps in horizons(most):
            stage = stage_of(quest, movables, steps)
            goal = stage.goal
            if stage.solver.possible(goal):
                proved, demands = fewest_steps(stage.solver, stage.world, goal, proved)
                return Result(first_change(stage.solver, stage.world, demands), proved)
            proved = steps + 1
            if steps == NEAR and quest.most is None and never(quest, movables):
                return Result(None, None)
    except TimeIsUpError:
        return Result(None, proved, late=True)
    return Result(None, None if most == bound else proved)


def horizons(most: int) -> Iterator[int]:
    """Yield numbers of steps to look ahead: one more each time, and further when it goes far."""
    steps = 1
    while steps < most:
        yield steps
        steps += 1 if steps < FAR else steps // 4
    if most:
        yield most


def never(quest: Quest, movables: tuple[Movable, ...]) -> bool:
    """Tell whether it is proved that no number of steps does it."""
    stage = stage_of(quest, movables, None)
    stage.solver.deadline = min(quest.deadline, (monotonic() + quest.deadline) / 2)
    try:
        return not stage.solver.possible(stage.goal)
    except TimeIsUpError:
        return False


def stage_of(quest: Quest, movables: Iterable[Movable], steps: int | None) -> Stage:
    """Return everything that so many steps can reach, None for any number."""
    terrain = quest.terrain
    size = WHOLE if quest.menu is one_level else HALF
    logic = Logic(None if steps is None else steps * size)
    near = [within_reach(each, steps) for each in movables] if steps is not None else movables
    world = world_of(logic, terrain, quest.answers, near)
    if steps is not None:
        logic.require(logic.at_least([(-weight, truth) for cost in world.costs for weight, truth in cost], -steps))
    holds = verdicts_of(logic, terrain.program, world)
    race = race_of(logic, terrain.scheme, holds, world.held.get(terrain.program.rule_set.wiel.knelpunt))
    return Stage(world, outcomes_of(logic, race, quest.wanted), Solver(logic, quest.deadline))


def within_reach(each: Movable, steps: int) -> Movable:
    """Return a movable fact with only the moves that take so many steps."""
    moves = tuple(move for move in each.moves if move.steps <= steps)
    return Movable(each.name, each.fact, each.value, moves, each.lender)
