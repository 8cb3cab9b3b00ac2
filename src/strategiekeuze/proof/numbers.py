"""Numbers that a change can move, each known by the truths that say how high it is."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from strategiekeuze.engine.arithmetic import mean, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.proof.logic import Logic, Term, Truth


class Number(Protocol):
    """A number of which is known how low and how high it can be."""

    @property
    def values(self) -> tuple[int, ...]:
        """Every value that it may have, and perhaps more, from low to high."""

    @property
    def now(self) -> int | None:
        """The value before any change; None when it may jump, so that its steps say nothing of how far it goes."""

    @property
    def lowest(self) -> int:
        """The lowest of these."""

    @property
    def highest(self) -> int:
        """The highest of these."""

    def at_least(self, value: int) -> Truth:
        """Return that the number is at least this."""


@dataclass(frozen=True, slots=True)
class Steps:
    """A number with few values.

    Attributes:
        truths: for each value but the lowest, that the number is at least that value.
    """

    values: tuple[int, ...]
    truths: tuple[Truth, ...] = ()
    now: int | None = None

    @property
    def lowest(self) -> int:
        """The lowest value."""
        return self.values[0]

    @property
    def highest(self) -> int:
        """The highest value."""
        return self.values[-1]

    def at_least(self, value: int) -> Truth:
        """Return that the number is at least this."""
        place = bisect_left(self.values, value)
        if place == 0:
            return True
        return False if place == len(self.values) else self.truths[place - 1]


class Average:
    """The mean of numbers, rounded as everywhere in the house.

    INVARIANT: a step of a fact moves a rounded mean no further than the fact itself. So when only so many steps may be
    made, a mean stays as near to where it is as the sum of its parts does.
    """

    def __init__(self, logic: Logic, parts: Sequence[Number]) -> None:
        self._logic = logic
        self._parts = tuple(parts)
        self._least = sum(part.lowest for part in parts)
        self._most = sum(part.highest for part in parts)
        places = [part.now for part in parts if part.now is not None]
        whole = len(places) == len(parts)
        if whole and logic.reach is not None:
            self._least = max(self._least, sum(places) - logic.reach)
            self._most = min(self._most, sum(places) + logic.reach)
        self.now = mean(places) if whole else None
        self.lowest, self.highest = self._rounded(self._least), self._rounded(self._most)

    @cached_property
    def values(self) -> tuple[int, ...]:
        """Every mean of values of the parts, as far as these reach."""
        sums = {0}
        for part in self._parts:
            sums = {total + value for total in sums for value in part.values}
        reached = {self._rounded(total) for total in sums if self._least <= total <= self._most}
        return tuple(sorted({self.lowest, *reached, self.highest}))

    def at_least(self, value: int) -> Truth:
        """Return that the mean is at least this: the sum is high enough to be rounded to it."""
        if value <= self.lowest:
            return True
        if value > self.highest:
            return False
        count = len(self._parts)
        enough = (2 * count * value - count + 1) // 2
        return self._logic.at_least(self._terms, enough - sum(part.lowest for part in self._parts))

    @cached_property
    def _terms(self) -> tuple[Term, ...]:
        return tuple(
            (value - before, part.at_least(value)) for part in self._parts for before, value in pairwise(part.values)
        )

    def _rounded(self, total: int) -> int:
        return rounded(total, len(self._parts))


def fixed(value: int) -> Steps:
    """Return a number that cannot move."""
    return Steps((value,), now=value)


def steps(values: Sequence[int], truths: Sequence[Truth]) -> Steps:
    """Return a number with few values, without those that it surely has passed or never reaches."""
    first = max((place + 1 for place, truth in enumerate(truths) if truth is True), default=0)
    last = min((place for place, truth in enumerate(truths) if truth is False), default=len(truths))
    return Steps(tuple(values[first : last + 1]), tuple(truths[first:last]))


def no_more_than(logic: Logic, one: Number, other: Number) -> Truth:
    """Return that one number is not higher than another."""
    return logic.every(logic.some([logic.opposite(one.at_least(value)), other.at_least(value)]) for value in one.values)


def less_than(logic: Logic, one: Number, other: Number) -> Truth:
    """Return that one number is lower than another."""
    return logic.opposite(no_more_than(logic, other, one))
