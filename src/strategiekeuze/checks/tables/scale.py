"""Cut the values of one column into the fewest pieces that no test cuts through.

A number has a piece per limit and a piece between two limits. Whole numbers and dates lack the pieces in which none of
them lies. Of texts each one that is named is a piece, and all others together are one.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from strategiekeuze.model.decision_table import ORDERED_KINDS, Point, Span, ValueKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.model.decision_table import Cell, InputColumn

Number = Decimal | int


@dataclass(frozen=True)
class Scale:
    """The pieces of one column: bit n of a mask is piece n.

    Attributes:
        limits: of an ordered kind every limit, low to high; of another kind every value that is named.
    """

    kind: ValueKind
    limits: tuple[Number | str | bool, ...]
    allowed: tuple[Span, ...]

    @cached_property
    def everything(self) -> int:
        """The pieces that have a value and may occur."""
        there = sum(1 << piece for piece in range(self._size) if self._has_value(piece))
        return there & self._named(self.allowed) if self.allowed else there

    @property
    def _size(self) -> int:
        return 2 * len(self.limits) + 1 if self.kind in ORDERED_KINDS else len(self.limits) + 1

    def _has_value(self, piece: int) -> bool:
        if self.kind not in ORDERED_KINDS:
            return piece < len(self.limits) or self.kind is ValueKind.TEXT
        if self.kind is ValueKind.NUMBER:
            return True
        first, last = self.whole_ends(piece, piece)
        return first is None or last is None or first <= last

    def whole_ends(self, first: int, last: int) -> tuple[int | None, int | None]:
        """Return the lowest and the highest whole number in a row of pieces, None for an open end."""
        low, high = self.limit_below(first), self.limit_above(last)
        lowest = None if low is None else above(low, included=first % 2 == 1)
        highest = None if high is None else below(high, included=last % 2 == 1)
        return lowest, highest

    def limit_below(self, piece: int) -> Number | None:
        """Return the limit at the low end of a piece, None when it has no end."""
        place = (piece - 1) // 2
        found = self.limits[place] if place >= 0 else None
        return found if isinstance(found, Decimal | int) else None

    def limit_above(self, piece: int) -> Number | None:
        """Return the limit at the high end of a piece, None when it has no end."""
        place = piece // 2
        found = self.limits[place] if place < len(self.limits) else None
        return found if isinstance(found, Decimal | int) else None

    def mask(self, cell: Cell) -> int:
        """Return the pieces for which a test holds."""
        held = self.everything
        for test in cell.tests:
            named = self._named(test.delen)
            held &= ~named if test.niet else named
        return held

    def _named(self, spans: Iterable[Span]) -> int:
        found = 0
        for span in spans:
            found |= self._ordered(span) if self.kind in ORDERED_KINDS else 1 << self._place(span.van)
        return found

    def _place(self, value: Point | None) -> int:
        return self.limits.index(comparable(value)) if value is not None else 0

    def _ordered(self, span: Span) -> int:
        first = 0 if span.van is None else 2 * self._limit(span.van) + (1 if span.van_mee else 2)
        last = self._size - 1 if span.tot is None else 2 * self._limit(span.tot) + (1 if span.tot_mee else 0)
        return ((1 << (last + 1)) - 1) & ~((1 << first) - 1) if first <= last else 0

    def _limit(self, value: Point) -> int:
        wanted = comparable(value)
        return bisect_left([each for each in self.limits if isinstance(each, Decimal | int)], number(wanted))


def number(value: object) -> Number:
    """Return a limit as a number; limits of an ordered kind are nothing else."""
    return value if isinstance(value, Decimal | int) else 0


def above(limit: Number, *, included: bool) -> int:
    """Return the lowest whole number from a limit on."""
    whole = int(Decimal(limit).to_integral_value(ROUND_CEILING))
    return whole if included or whole != limit else whole + 1


def below(limit: Number, *, included: bool) -> int:
    """Return the highest whole number up to a limit."""
    whole = int(Decimal(limit).to_integral_value(ROUND_FLOOR))
    return whole if included or whole != limit else whole - 1


def comparable(value: Point) -> Number | str | bool:
    """Return a value as the scale keeps it; a date is its number of days."""
    return value.toordinal() if isinstance(value, date) else value


def scale_of(column: InputColumn, cells: Sequence[Cell]) -> Scale:
    """Return the pieces of a column for these tests."""
    spans = [*column.toegestaan, *(span for cell in cells for span in cell.named)]
    ends = {comparable(end) for span in spans for end in (span.van, span.tot) if end is not None}
    if column.soort is ValueKind.YES_NO:
        return Scale(column.soort, (True, False), column.toegestaan)
    if column.soort is ValueKind.TEXT:
        return Scale(column.soort, tuple(sorted(str(end) for end in ends)), column.toegestaan)
    return Scale(column.soort, tuple(sorted(number(end) for end in ends)), column.toegestaan)
