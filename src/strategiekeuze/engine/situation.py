"""What is known of one municipality: a point and an interval for every variable.

Known: point and interval are one value. Unknown: no point, the interval is the whole range. Estimated: the point is
the estimate, the interval is what every completion of the profile allows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


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


def spread(low: int, high: int, point: int | None) -> Value:
    """Return a value with an order; when one value is left, that is the point."""
    only = low == high
    return Value(low, high, low if only and point is None else point, only)


def options(mask: int, point: int | None) -> Value:
    """Return a choice without order: the mask of what is possible, and the option to reckon with.

    When one option is left, that is the point, also where the facts behind it are not all known.
    """
    only = mask.bit_count() == 1
    return Value(mask, mask, mask.bit_length() - 1 if only else point, only)


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
