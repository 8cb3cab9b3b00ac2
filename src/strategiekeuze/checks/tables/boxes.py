"""Boxes of values: per column the pieces that belong to it. Find what rows leave open, in few boxes.

A box is cut where the fewest rows lie on both sides, until each piece lies in one row or in none. The work is counted;
who runs out of it says so, and claims nothing that was not seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Box = tuple[int, ...]
"""Per column a mask of pieces."""

MOST_STEPS = 200_000
"""Amount of work after which the search stops; some seconds."""

MOST_BOXES = 1_000
"""Number of open boxes after which the search stops: nobody reads more."""

MOST_CUTS = 12
"""Number of tests of a column that are tried as the place of a cut."""


@dataclass(slots=True)
class Budget:
    """How many steps are left; shared by the sweeps of one table."""

    left: int = MOST_STEPS
    spent: bool = False

    def step(self, size: int = 0) -> bool:
        """Take a step of this size; tell whether there is work left."""
        self.left -= 1 + size // 8
        self.spent = self.spent or self.left < 0
        return not self.spent


def uncovered(within: Box, boxes: Sequence[Box], budget: Budget, *, apart: bool = False) -> tuple[Box, ...]:
    """Return the part of a box that no other box covers, as boxes that share nothing.

    Args:
        within: where to look.
        boxes: what covers.
        budget: the work that is left.
        apart: whether no two of the boxes meet.
    """
    found = list(islice(_Split(apart, budget).open(within, boxes), MOST_BOXES + 1))
    budget.spent = budget.spent or len(found) > MOST_BOXES
    return merged(found[:MOST_BOXES])


def is_covered(within: Box, boxes: Sequence[Box], budget: Budget) -> bool:
    """Tell whether other boxes together cover a box; False as well when the work ran out."""
    return not any(True for _ in _Split(apart=False, budget=budget).open(within, boxes)) and not budget.spent


def shared(left: Box, right: Box) -> Box | None:
    """Return what two boxes share, None when that is nothing."""
    both = tuple(one & other for one, other in zip(left, right, strict=True))
    return both if all(both) else None


def inside(inner: Box, outer: Box) -> bool:
    """Tell whether a box lies in another."""
    return not any(one & ~other for one, other in zip(inner, outer, strict=True))


def merged(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Join boxes that differ in one column only, until none do."""
    found = list(boxes)
    while True:
        before = len(found)
        for column in range(len(found[0]) if found else 0):
            found = joined(found, column)
        if len(found) == before:
            return tuple(sorted(found))


def joined(boxes: Iterable[Box], column: int) -> list[Box]:
    """Join boxes that differ in this column only."""
    masks: dict[Box, int] = {}
    for box in boxes:
        rest = (*box[:column], *box[column + 1 :])
        masks[rest] = masks.get(rest, 0) | box[column]
    return [(*rest[:column], mask, *rest[column:]) for rest, mask in masks.items()]


def pieces_of(mask: int) -> Iterable[int]:
    """Yield the numbers of the pieces in a mask, from low to high."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


@dataclass(frozen=True, slots=True)
class _Split:
    """Cut a box in two, again and again, until a piece lies in a row or meets none.

    Attributes:
        apart: whether no two rows meet. Then sizes add up, and a full sum proves that nothing is open.
    """

    apart: bool
    budget: Budget

    def open(self, box: Box, rows: Sequence[Box]) -> Iterator[Box]:
        """Yield the boxes within a box that no row covers."""
        work = [(box, met(box, rows))]
        while work:
            whole, parts = work.pop()
            if not parts:
                yield whole
            elif not self._closed(whole, parts) and self.budget.step(len(parts)):
                work += [(half, met(half, parts)) for half in halves(whole, parts)]

    def _closed(self, whole: Box, parts: Sequence[Box]) -> bool:
        return whole in parts or (self.apart and sum(map(size, parts)) == size(whole))


def met(box: Box, rows: Iterable[Box]) -> list[Box]:
    """Return what rows share with a box; rows that share nothing are left out, and so is what is there twice."""
    return list(dict.fromkeys(both for row in rows if (both := shared(box, row))))


def halves(whole: Box, parts: Sequence[Box]) -> tuple[Box, Box]:
    """Cut a box where the fewest rows lie on both sides."""
    cuts = [(column, mask) for column in range(len(whole)) for mask in masks(whole[column], parts, column)]
    column, mask = min(cuts, key=lambda cut: weight(whole, parts, *cut))
    first, second = list(whole), list(whole)
    first[column], second[column] = mask, whole[column] & ~mask
    return tuple(first), tuple(second)


def masks(whole: int, parts: Sequence[Box], column: int) -> list[int]:
    """Return masks by which a column can be cut: those of rows, and the pieces below where one begins or ends."""
    tests = list(dict.fromkeys(part[column] for part in parts if part[column] != whole))
    step = max(1, len(tests) // MOST_CUTS)
    found = [each for test in tests[::step] for each in (test, whole & ((test & -test) - 1), whole & below(test))]
    return [each for each in dict.fromkeys(found) if each and each != whole]


def below(mask: int) -> int:
    """Return every piece up to and with the last of a mask."""
    return (1 << mask.bit_length()) - 1


def weight(whole: Box, parts: Sequence[Box], column: int, mask: int) -> tuple[int, int]:
    """Return how bad a cut is: how many rows the two sides have together, and the fuller side."""
    rest = whole[column] & ~mask
    sides = [sum(1 for part in parts if part[column] & side) for side in (mask, rest)]
    return sum(sides), max(sides)


def size(box: Box) -> int:
    """Return the number of combinations of pieces in a box."""
    return prod(mask.bit_count() for mask in box)
