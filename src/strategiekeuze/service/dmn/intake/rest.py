"""Give a row of only dashes a condition, as a rule must have one.

When the rows that go first leave a part of some column over, that part is the condition. Otherwise the row is cut in
two, where the table itself has a limit.
"""

from __future__ import annotations

from decimal import Decimal
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.area import named, runs
from strategiekeuze.model.decision_table import Cell, DecisionTable, Span, ValueKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.checks.tables.boxes import Box
    from strategiekeuze.checks.tables.rows import Rows
    from strategiekeuze.checks.tables.scale import Scale

Spans = tuple[Span, ...]
Tests = tuple[Cell, ...]


def for_the_rest(table: DecisionTable, rows: Rows, left: Sequence[Box]) -> list[Tests]:
    """Return the tests of one piece or two that together hold for what is left; none when no column can be cut.

    Args:
        table: a table in which every column says what is allowed, numbers as one stretch.
        rows: its rows.
        left: the cases for which no row goes first; none when the row never decides.
    """
    for place, scale in enumerate(rows.scales):
        spans = held(scale, reduce(or_, (box[place] for box in left), 0))
        if spans and spans != held(scale, scale.everything):
            return [only(table, place, spans)]
    cuts = (in_two(table, place, used=used) for used in (True, False) for place in range(len(table.kolommen)))
    return next(filter(None, cuts), [])


def held(scale: Scale, mask: int) -> Spans:
    """Return the values of a mask; numbers as one stretch from the lowest to the highest."""
    if scale.kind is not ValueKind.WHOLE:
        return tuple(Span(value, value) for value in named(scale, mask))
    stretches = list(runs(scale, mask))
    return (Span(stretches[0].van, stretches[-1].tot),) if stretches else ()


def in_two(table: DecisionTable, place: int, *, used: bool) -> list[Tests]:
    """Return the tests of the two halves of a column: cut at a value that the table uses, or else at any."""
    column = table.kolommen[place]
    values = [span for row in table.rijen for span in row.tests[place].named] if used else []
    if column.soort is ValueKind.WHOLE:
        return [only(table, place, (half,)) for half in stretches_of(column.toegestaan[0], values, used=used)]
    first = next((span for span in column.toegestaan if span in values or not used), None)
    if first is None or len(column.toegestaan) < 2:
        return []
    return [only(table, place, (first,), niet=niet) for niet in (False, True)]


def stretches_of(whole: Span, values: Sequence[Span], *, used: bool) -> list[Span]:
    """Return the numbers up to the first limit within a stretch, and those above it; nothing without a limit."""
    ends = [span.tot for span in values] + [span.van - 1 for span in values if isinstance(span.van, Decimal)]
    inner = [end for end in ends if isinstance(end, Decimal) and is_within(end, whole)]
    lowest = [whole.van] if not used and isinstance(whole.van, Decimal) and is_within(whole.van, whole) else []
    cut = min([*inner, *lowest], default=None)
    return [] if cut is None else [Span(whole.van, cut), Span(cut + 1, whole.tot)]


def is_within(cut: Decimal, whole: Span) -> bool:
    """Tell whether numbers of a stretch lie on both sides of a cut: up to it, and above it."""
    low, high = whole.van, whole.tot
    return isinstance(low, Decimal) and isinstance(high, Decimal) and low <= cut < high


def only(table: DecisionTable, place: int, spans: Spans, *, niet: bool = False) -> Tests:
    """Return the tests of a row that looks at one column."""
    cells = [Cell("-", (), niet=True, plaats=column.plaats) for column in table.kolommen]
    cells[place] = Cell("-", spans, niet=niet, plaats=table.kolommen[place].plaats)
    return tuple(cells)
