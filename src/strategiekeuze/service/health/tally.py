"""Count how often things happen, and remember the first profile in which each does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from strategiekeuze.model.health import Share

if TYPE_CHECKING:
    from collections.abc import Hashable

ONCE = "eens"
"""The thing to count when there is only one."""

Thing = TypeVar("Thing", bound="Hashable")


class Tally(Generic[Thing]):
    """How often each thing happened, in the order in which they first did."""

    def __init__(self) -> None:
        self.counts: dict[Thing, int] = {}
        self.first: dict[Thing, int] = {}

    def add(self, thing: Thing, profile: int) -> None:
        """Count one more, in this profile."""
        self.counts[thing] = self.counts.get(thing, 0) + 1
        self.first.setdefault(thing, profile)

    def share(self, thing: Thing, out_of: int) -> Share:
        """Return how often a thing happened."""
        return share_of(self.counts.get(thing, 0), out_of, self.first.get(thing))

    @property
    def total(self) -> int:
        """How often anything happened."""
        return sum(self.counts.values())

    def most(self) -> list[Thing]:
        """Return all things, most frequent first; equals in the order in which they first happened."""
        return sorted(self.counts, key=lambda thing: -self.counts[thing])


def share_of(count: int, out_of: int, example: int | None) -> Share:
    """Return a count as a share."""
    return Share(aantal=count, van=out_of, aandeel=tenths(100 * count, out_of), voorbeeld=example)


def tenths(total: int, number: int) -> float:
    """Return a mean with one decimal, rounded half up; 0 when there is nothing to take the mean of."""
    return (20 * total + number) // (2 * number) / 10 if number else 0.0
