"""The fewest steps that reach a goal: a floor that rises with every proof that facts cannot all stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.proof.logic import denied

if TYPE_CHECKING:
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver
    from strategiekeuze.proof.world import World


class Floor:
    """The number of steps below which nothing reaches a goal.

    At first every fact stays as it is. The solver proves which of them cannot all stay: so one step of these is needed,
    and the floor rises. From then on one of them may move; when that is not enough either, two may, and so on. As soon
    as the solver finds a way, that way costs what the floor is, so nothing costs less. Known as a search guided by
    cores (OLL).

    Attributes:
        steps: proved: with fewer steps than this the goal is out of reach.
    """

    def __init__(self, solver: Solver, world: World) -> None:
        self.steps = 0
        self._solver = solver
        self._prices = {denied(truth): weight for weight, truth in world.terms if isinstance(truth, str)}
        self._limits: dict[str, tuple[tuple[str, ...], int]] = {}

    def rise(self, goal: Truth, most: int | None) -> bool:
        """Raise the floor until there is a way to the goal; tell whether there is one, of at most so many steps.

        Raises:
            TimeIsUpError: when that is not clear in time; the floor is then as high as is proved.
        """
        while not self._solver.possible(goal, *self._priced()):
            clash = self._clash(goal)
            if not clash:
                return False
            self._pay(clash)
            if most is not None and self.steps > most:
                return False
        return True

    def _priced(self) -> list[str]:
        """Return the demands that cost something to let go."""
        return [demand for demand, price in self._prices.items() if price]

    def _clash(self, goal: Truth) -> list[str]:
        """Return few demands that cannot hold together on the way to the goal.

        INVARIANT: that they cannot is asked with these alone. What the solver names as a clash is only a hint.
        """
        proved, fewer = self._priced(), self._solver.clash(self._prices)
        while len(fewer) < len(proved) and not self._solver.possible(goal, *fewer):
            proved, fewer = fewer, self._solver.clash(self._prices)
        return proved

    def _pay(self, clash: list[str]) -> None:
        """Let one of these demands go, at the price of the cheapest."""
        price = min(self._prices[demand] for demand in clash)
        self.steps += price
        for demand in clash:
            self._prices[demand] -= price
            if demand in self._limits:
                broken, bound = self._limits[demand]
                self._limit(broken, bound + 1, price)
        self._limit(tuple(denied(demand) for demand in clash), 1, price)

    def _limit(self, broken: tuple[str, ...], bound: int, price: int) -> None:
        """Demand from now on that no more than so many of these hold; one more has this price."""
        if bound < len(broken):
            demand = self._solver.at_most([[(1, truth) for truth in broken]], bound)
            self._prices[demand] = price
            self._limits[demand] = (broken, bound)
