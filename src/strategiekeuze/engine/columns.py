"""The lowest of several truths for many rules at once, with the loops in C."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class Columns:
    """Rules of one length: column n holds the n-th condition of each rule."""

    def __init__(self, rules: Sequence[int], forms: Sequence[tuple[int, ...]]) -> None:
        self.rules = tuple(rules)
        self._pickers = tuple(picker(column) for column in zip(*forms, strict=True))

    def lowest(self, truths: Sequence[int]) -> Iterable[int]:
        """Return the lowest truth of each rule's conditions, in the order of `rules`."""
        columns = [pick(truths) for pick in self._pickers]
        return columns[0] if len(columns) == 1 else map(min, *columns)


def by_length(rules: Sequence[int], rule_forms: Sequence[tuple[int, ...]]) -> tuple[Columns, ...]:
    """Group rules by their number of conditions."""
    lengths = sorted({len(rule_forms[rule]) for rule in rules})
    groups = [[rule for rule in rules if len(rule_forms[rule]) == length] for length in lengths]
    return tuple(Columns(group, [rule_forms[rule] for rule in group]) for group in groups)


def picker(places: Sequence[int]) -> Callable[[Sequence[int]], Sequence[int]]:
    """Return what takes the values at these places; `itemgetter` gives no tuple for one place alone."""
    if len(places) == 1:
        place = places[0]
        return lambda values: (values[place],)
    return itemgetter(*places)
