"""What is known of one municipality: a point and an interval for every variable.

Known: point and interval are one value. Unknown: no point, the interval is the whole range. Estimated: the point is
the estimate, the interval is what every completion of the profile allows.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Certainty(StrEnum):
    """How well the value of a fact is known."""

    KNOWN = "bekend"
    ESTIMATED = "geschat"
    UNKNOWN = "onbekend"


@dataclass(frozen=True, slots=True)
class Value:
    """The value of one fact.

    Attributes:
        low, high: the interval, bounds included; for a choice both are the mask of possible options.
        point: the value to reckon with, None when there is none; for a choice the index of the option.
    """

    low: int
    high: int
    point: int | None

    @property
    def certainty(self) -> Certainty:
        """Whether the value is known, estimated or unknown."""
        if self.point is None:
            return Certainty.UNKNOWN
        return Certainty.KNOWN if self.exact else Certainty.ESTIMATED

    @property
    def exact(self) -> bool:
        """Whether the interval holds one value only."""
        return self.low == self.high == self.point


@dataclass(frozen=True, slots=True)
class Choice(Value):
    """The value of a choice without order: `low` and `high` are the mask of possible options."""

    @property
    def exact(self) -> bool:
        """Whether one option is possible."""
        return self.point is not None and self.low == 1 << self.point


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
    def settled(self) -> bool:
        """Whether every point is certain, so that a run on points is a run on intervals too."""
        return self.point_low == self.low and self.point_high == self.high
