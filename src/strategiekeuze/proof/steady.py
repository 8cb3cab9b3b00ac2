"""How many answers may be one level off before another outcome comes out, and which answers those are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.proof.moves import movable
from strategiekeuze.proof.search import first_change
from strategiekeuze.proof.smallest import smallest, stage_of
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from strategiekeuze.proof.search import Taken
    from strategiekeuze.proof.smallest import Quest, Stage

MOST = 4
"""The advice is tried with so many answers off, no more."""


@dataclass(frozen=True, slots=True)
class Steadiness:
    """What was found.

    Attributes:
        survives: proved: no so many answers, each one level off, give another outcome.
        always: proved: neither do all answers together, so that there is no limit.
        flips: per other outcome that one answer more can give, the first answers that do.
        facts: keys of the facts that can take part in a flip.
        late: whether time was up.
    """

    survives: int
    flips: dict[str | None, tuple[Taken, ...]]
    facts: frozenset[str]
    late: bool = False
    always: bool = False


def steady(quest: Quest) -> Steadiness:
    """Return how steady the outcome is; the quest wants every other outcome, with at most `MOST` steps."""
    result = smallest(quest)
    if result.taken is None:
        survives = MOST if result.least is None else result.least - 1
        return Steadiness(survives, {}, frozenset(), result.late, always=result.least is None)
    survives = len(result.taken) - 1
    movables = tuple(movable(quest.terrain, quest.answers, quest.fixed, quest.menu))
    try:
        stage = stage_of(quest, movables, len(result.taken))
        return Steadiness(survives, flips_of(stage), facts_of(stage))
    except TimeIsUpError:
        return Steadiness(survives, {}, frozenset(), late=True)


def flips_of(stage: Stage) -> dict[str | None, tuple[Taken, ...]]:
    """Return per outcome that comes out somewhere, the first answers that give it."""
    return {
        slug: first_change(stage.solver, stage.world, [goal])
        for slug, goal in stage.goals.items()
        if stage.solver.possible(goal)
    }


def facts_of(stage: Stage) -> frozenset[str]:
    """Return the facts that change in some profile with one of the outcomes."""
    goal = stage.goal
    moving = [each for each in stage.world.movers if each.moved is not False]
    return frozenset(each.movable.fact.sleutel for each in moving if stage.solver.possible(goal, each.moved))
