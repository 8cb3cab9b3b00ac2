"""Look for the fewest profiles that show a whole kind, and prove that fewer do not suffice.

A profile shows another one when the whole region between the two is of the kind. Profiles of which no two can be shown
by one example ask for an example each. So hard profiles are gathered, one at a time: each is one that the best examples
so far do not show. How many examples those hard profiles need is how many are needed at least.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.gaps.grouping import smallest_grouping
from strategiekeuze.proof.complete.gaps.seeing import Seen, Sight
from strategiekeuze.proof.complete.question import reachable, solver_for
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.complete.region import Region
    from strategiekeuze.proof.logic import Truth

Shown = tuple[tuple["Region", "Answers"], ...]
"""Regions that together are the whole kind, each with the example that lies in it."""


class Fewest:
    """The search for fewer examples than are known.

    Attributes:
        least: so many examples are needed at least, as far as that is proved.
    """

    def __init__(self, found: Everything, goal: Truth, deadline: float) -> None:
        self.least = 1
        self._found, self._goal, self._deadline = found, goal, deadline
        self._sight = Sight(found, goal, deadline)
        self._regions: defaultdict[Seen, list[Region]] = defaultdict(list)

    def below(self, known: int) -> Shown | None:
        """Return fewer examples than are known; None when there are none, or when time was up before that was clear."""
        try:
            return self._searched(known)
        except TimeIsUpError:
            return None

    def _searched(self, known: int) -> Shown | None:
        hard: list[Seen] = []
        examples: tuple[Seen, ...] = ()
        while self.least < known:
            missed = self._not_shown(examples)
            if missed is None:
                return tuple((region, each.answers) for each in examples for region in self._regions[each])
            hard.append(missed)
            examples = smallest_grouping(hard, self._sight.of_all, self.least)
            self.least = len(examples)
        return None

    def _not_shown(self, examples: tuple[Seen, ...]) -> Seen | None:
        """Return a profile of the kind that none of the examples shows, None when it is proved that there is none.

        Raises:
            TimeIsUpError: when that is not clear in time.
        """
        solver = solver_for(self._found, self._deadline)
        for region in (region for each in examples for region in self._regions[each]):
            solver.never_all(region.truths)
        while reachable(self._found, solver, self._goal):
            profile = self._sight.profile(solver)
            shown = next(((each, seen) for each in examples if (seen := self._sight.region(each, profile))), None)
            if shown is None:
                return profile
            self._regions[shown[0]].append(shown[1])
            solver.never_all(shown[1].truths)
        return None
