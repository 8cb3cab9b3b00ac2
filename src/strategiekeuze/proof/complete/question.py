"""What the rules say over every complete profile, ready for questions to the solver."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.proof.complete.learner import Learner
from strategiekeuze.proof.complete.witness import witness
from strategiekeuze.proof.complete.world import Complete, complete_world
from strategiekeuze.proof.logic import Logic
from strategiekeuze.proof.outcomes import Race, outcomes_of, race_of
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verdicts import verdicts_of
from strategiekeuze.proof.world import World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver
    from strategiekeuze.proof.terrain import Terrain


@dataclass(frozen=True, slots=True)
class Everything:
    """A rule set over every complete profile.

    Attributes:
        lines: number of lines of the logic that say where rules hold; those behind them say who wins.
        holds: per rule that it holds, in the order of the program.
        outcomes: per outcome that the procedure gives it; None stands for no preference.
    """

    terrain: Terrain
    logic: Logic
    world: Complete
    lines: int
    holds: list[Truth]
    race: Race
    outcomes: Mapping[str | None, Truth]


def everything(machine: Machine) -> Everything:
    """Return what the rules say over every complete profile."""
    terrain = terrain_of(machine)
    logic = Logic()
    world = complete_world(logic, terrain)
    wheel = terrain.program.rule_set.wiel
    holds = verdicts_of(logic, terrain.program, World(world.held, (), (), ()))
    lines = len(logic.lines)
    race = race_of(logic, terrain.scheme, holds, world.held.get(wheel.knelpunt))
    return Everything(terrain, logic, world, lines, holds, race, outcomes_of(logic, race, (*wheel.by_slug, None)))


def solver_for(found: Everything, deadline: float) -> Learner:
    """Return a solver of its own, that may be taught more than questions."""
    return Learner(found.logic, deadline, found.lines)


def asking(found: Everything, deadline: float) -> Learner:
    """Return a solver that others ask too: nobody may teach it more than questions.

    To read where all rules hold takes longer than most questions.
    """
    return _asking(ByIdentity(found), deadline)


@lru_cache(maxsize=4)
def _asking(key: ByIdentity[Everything], deadline: float) -> Learner:
    return solver_for(key.held, deadline)


def example_of(found: Everything, solver: Solver, *demands: Truth) -> Answers | None:
    """Return a complete profile on which all of this holds, None when it is proved that there is none.

    A profile that states nothing that follows from the rest goes first.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    return witness(found.terrain, found.world, solver) if reachable(found, solver, *demands) else None


def reachable(found: Everything, solver: Solver, *demands: Truth) -> bool:
    """Tell whether there is a complete profile on which all of this holds, and leave the solver at one.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    follows = found.world.follows
    return solver.possible(*demands, *follows) or bool(follows and solver.possible(*demands))
