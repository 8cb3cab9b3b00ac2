"""Tell whether one profile shows others: whether the whole region between the two is of the kind that is looked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.question import reachable, solver_for
from strategiekeuze.proof.complete.region import literals, region_of
from strategiekeuze.proof.complete.witness import witness

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.complete.region import Demand, Region
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A profile of the kind, with all that rules can notice of it.

    Attributes:
        demanded: of what shows it, each of these must hold; more are found as profiles are tried.
    """

    noticed: Mapping[Truth, Demand]
    answers: Answers
    demanded: list[Truth] = field(default_factory=list)


class Sight:
    """What profiles of one kind show of each other."""

    def __init__(self, found: Everything, goal: Truth, deadline: float) -> None:
        self._found, self._goal = found, goal
        self._failing = found.logic.opposite(goal)
        self._chooser = solver_for(found, deadline)
        self._free = solver_for(found, deadline)
        self._known: dict[frozenset[Seen], Seen | None] = {}

    def profile(self, solver: Solver) -> Seen:
        """Return the profile that a solver last found."""
        return Seen(literals(self._found, solver), witness(self._found.terrain, self._found.world, solver))

    def region(self, one: Seen, other: Seen) -> Region | None:
        """Return a region with both profiles in it, as wide as it can be; None when there is none of the kind.

        Raises:
            TimeIsUpError: when that is not clear in time.
        """
        shared = [truth for truth in one.noticed if truth in other.noticed]
        kept = self._free.smallest_core([self._failing], shared)
        return None if kept is None else region_of(kept, dict(one.noticed))

    def of_all(self, group: frozenset[Seen]) -> Seen | None:
        """Return a profile that shows all of a group, None when there is none.

        Raises:
            TimeIsUpError: when that is not clear in time.
        """
        if len(group) == 1:
            return next(iter(group))
        if group not in self._known:
            self._known[group] = self._searched(group)
        return self._known[group]

    def _searched(self, group: frozenset[Seen]) -> Seen | None:
        while reachable(self._found, self._chooser, self._goal, *(one for each in group for one in each.demanded)):
            tried = self.profile(self._chooser)
            hidden = [each for each in group if not self._shows(tried, each)]
            if not hidden:
                return tried
            for each in hidden:
                each.demanded.append(self._chooser.any_of(self._apart(tried, each)))
        return None

    def _shows(self, one: Seen, other: Seen) -> bool:
        return not self._free.possible(self._failing, *(truth for truth in one.noticed if truth in other.noticed))

    def _apart(self, tried: Seen, hidden: Seen) -> list[Truth]:
        """Return what tells a hidden profile from one of another kind that lies as near to it as can be.

        What shows the hidden profile shares one of these with it: else the one of another kind lies between the two.
        """
        near = [truth for truth in tried.noticed if truth in hidden.noticed]
        self._free.possible(self._failing, *near)
        for truth in hidden.noticed:
            held = {each for each in hidden.noticed if self._free.holds(each)}
            if truth not in held:
                self._free.possible(self._failing, *held, truth)
        return [truth for truth in hidden.noticed if not self._free.holds(truth)]
