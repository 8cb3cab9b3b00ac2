"""What is known of one municipality: a point and an interval for every variable.

Known: point and interval are one value. Unknown: no point, the interval is the whole range. Estimated: the point is
the estimate, the interval is what every completion of the profile allows.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Certainty(StrEnum):
    """How well the value of a fact is known."""

    KNOWN = "bekend"
    ESTIMATED = "geschat"
    UNKNOWN = "onbekend"


class Value(NamedTuple):
    """The value of one fact.

    Attributes:
        low, high: the interval, bounds included; for a choice both are the mask of possible options.
        point: the value to reckon with, None when there is none; for a choice the index of the option.
        exact: whether the interval holds the point only.
    """

    low: int
    high: int
    point: int | None
    exact: bool

    @property
    def certainty(self) -> Certainty:
        """Whether the value is known, estimated or unknown."""
        if self.point is None:
            return Certainty.UNKNOWN
        return Certainty.KNOWN if self.exact else Certainty.ESTIMATED


def spread(low: int, high: int, point: int | None) -> Value:
    """Return a value with an order."""
    return Value(low, high, point, low == high)


def options(mask: int, point: int | None) -> Value:
    """Return a choice without order: the mask of what is possible, and the option to reckon with."""
    return Value(mask, mask, point, point is not None and mask == 1 << point)


@dataclass(frozen=True, slots=True)
class Situation:
    """All values of one profile, and the four arrays that engines run on.

    INVARIANT: every point lies in its interval, so a run on points refines a run on intervals. That keeps the
    advice on points among the outcomes that the intervals allow.

    Attributes:
        values: per fact; a list has one value per option under `fact:option`.
        point_low, point_high: the point where there is one, the interval elsewhere.
        low, high: the intervals.
    """

    values: Mapping[str, Value]
    point_low: list[int]
    point_high: list[int]
    low: list[int]
    high: list[int]

    @property
    def estimates_nothing(self) -> bool:
        """Whether no point is narrower than its interval, so that one run serves points and intervals."""
        return self.point_low == self.low and self.point_high == self.high
