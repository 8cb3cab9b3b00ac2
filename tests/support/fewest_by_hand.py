"""The fewest examples of a kind of profile, by trying every choice of examples."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

Cell = tuple[int, ...]
"""What rules can notice of a profile; every place has an order."""


def fewest(cells: Collection[Cell]) -> int:
    """Return how many cells it takes to show all of these.

    One shows another when every cell between the two is among these.
    """
    numbered = {cell: 1 << place for place, cell in enumerate(dict.fromkeys(cells))}
    everything = sum(numbered.values())
    shown = {sum(bit for other, bit in numbered.items() if shows(cell, other, numbered)) for cell in numbered}
    widest = [each for each in shown if not any(each != other and each & other == each for other in shown)]
    return next(number for number in range(len(widest) + 1) if covers(widest, number, everything))


def shows(one: Cell, other: Cell, among: Collection[Cell]) -> bool:
    """Tell whether every cell between two is among these."""
    sides = [range(min(pair), max(pair) + 1) for pair in zip(one, other, strict=True)]
    return all(cell in among for cell in product(*sides))


def covers(shown: Collection[int], number: int, everything: int) -> bool:
    """Tell whether some choice of so many shows everything."""
    for chosen in combinations(shown, number):
        union = 0
        for each in chosen:
            union |= each
        if union == everything:
            return True
    return False
