"""The lowest of several truths for many rules at once, with the loops in C."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Picker = Callable[[Sequence[int]], Sequence[int]]


class Columns:
    """Rules with equally many conditions: column n holds the n-th condition of each rule."""

    def __init__(self, forms: Sequence[tuple[int, ...]]) -> None:
        self._pickers = tuple(picker(column) for column in zip(*forms, strict=True))

    def lowest(self, truths: Sequence[int]) -> Iterable[int]:
        """Return the lowest truth of each rule's conditions."""
        columns = [pick(truths) for pick in self._pickers]
        return columns[0] if len(columns) == 1 else map(min, *columns)


def by_length(rules: Sequence[int], rule_forms: Sequence[tuple[int, ...]]) -> list[list[int]]:
    """Group rules by their number of conditions."""
    lengths = sorted({len(rule_forms[rule]) for rule in rules})
    return [[rule for rule in rules if len(rule_forms[rule]) == length] for length in lengths]


def picker(places: Sequence[int]) -> Picker:
    """Return what takes the values at these places, in this order."""
    if len(places) > 1:
        return itemgetter(*places)
    # For one place alone `itemgetter` gives a bare value, and for none it cannot be made.
    return lambda values: [values[place] for place in places]
