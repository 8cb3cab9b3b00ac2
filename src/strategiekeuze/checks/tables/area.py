"""Say which values a box holds: in words, and as S-FEEL writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.boxes import pieces_of
from strategiekeuze.language.dmn.literals import feel, plain_number
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.decision_table import ORDERED_KINDS, Point, Span, ValueKind
from strategiekeuze.model.table_check import Side
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.checks.tables.boxes import Box
    from strategiekeuze.checks.tables.scale import Scale
    from strategiekeuze.model.decision_table import InputColumn


def sides(columns: Sequence[InputColumn], scales: Sequence[Scale], box: Box) -> tuple[Side, ...]:
    """Return what a box says, column by column; a column in which everything may stand says nothing."""
    named = zip(columns, scales, box, strict=True)
    return tuple(side(column.naam, scale, mask) for column, scale, mask in named if mask != scale.everything)


def side(name: str, scale: Scale, mask: int) -> Side:
    """Return what a mask says about one column."""
    if scale.kind in ORDERED_KINDS:
        spans = list(runs(scale, mask))
        return Side(kolom=name, tekst=listing(map(words, spans), "of"), feel=", ".join(map(feel_span, spans)))
    inside, outside = named(scale, mask), named(scale, scale.everything & ~mask)
    if scale.kind is ValueKind.TEXT and mask >> len(scale.limits) & 1:
        # The piece of every other text cannot be named; the texts that are left out can.
        listed = listing(map(shown, outside), "of")
        return Side(kolom=name, tekst=f"niet {listed}", feel=f"not({', '.join(map(feel, outside))})")
    return Side(kolom=name, tekst=listing(map(shown, inside), "of"), feel=", ".join(map(feel, inside)))


def named(scale: Scale, mask: int) -> list[str | bool]:
    """Return the values of a mask that have a name; an ordered kind has ranges instead."""
    found = [scale.limits[piece] for piece in pieces_of(mask) if piece < len(scale.limits)]
    return [each for each in found if isinstance(each, str | bool)]


def runs(scale: Scale, mask: int) -> Iterator[Span]:
    """Yield the rows of neighbouring pieces; a piece without a value separates nothing."""
    row: list[int] = []
    for piece in pieces_of(scale.everything):
        if mask >> piece & 1:
            row.append(piece)
        elif row:
            yield span_of(scale, row[0], row[-1])
            row = []
    if row:
        yield span_of(scale, row[0], row[-1])


def span_of(scale: Scale, first: int, last: int) -> Span:
    """Return the values of a row of pieces; for whole numbers and dates both ends belong to it."""
    if scale.kind is ValueKind.NUMBER:
        low, high = scale.limit_below(first), scale.limit_above(last)
        return Span(as_number(low), as_number(high), first % 2 == 1, last % 2 == 1)
    lowest, highest = scale.whole_ends(first, last)
    return Span(of_whole(scale, lowest), of_whole(scale, highest))


def as_number(limit: Decimal | int | None) -> Decimal | None:
    """Return a limit as an exact number."""
    return None if limit is None else Decimal(limit)


def of_whole(scale: Scale, value: int | None) -> Point | None:
    """Return a whole number, or the day that it stands for."""
    if value is None:
        return None
    if scale.kind is not ValueKind.DATE:
        return Decimal(value)
    return date.fromordinal(min(max(value, 1), date.max.toordinal()))


def shown(value: Point) -> str:
    """Return a value as a Dutch reader writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case date():
            return f"{value.day}-{value.month}-{value.year}"
    return plain_number(value).replace(".", ",")


def words(span: Span) -> str:
    """Return a row of values in words."""
    low, high = (None if end is None else shown(end) for end in (span.van, span.tot))
    if low is not None and low == high:
        return low
    below = None if high is None else f"hoogstens {high}" if span.tot_mee else f"lager dan {high}"
    above = None if low is None else f"minstens {low}" if span.van_mee else f"hoger dan {low}"
    if low is not None and high is not None and span.van_mee and span.tot_mee:
        return f"{low} tot en met {high}"
    return " en ".join(part for part in (above, below) if part) or "elke waarde"


def feel_span(span: Span) -> str:
    """Return a row of values as S-FEEL writes it."""
    low, high = (None if end is None else feel(end) for end in (span.van, span.tot))
    if low is None and high is None:
        return "-"
    if low is None:
        return f"{'<=' if span.tot_mee else '<'} {high}"
    if high is None:
        return f"{'>=' if span.van_mee else '>'} {low}"
    return low if low == high else f"{'[' if span.van_mee else ']'}{low}..{high}{']' if span.tot_mee else '['}"
