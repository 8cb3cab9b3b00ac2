"""The columns of a decision table as facts: a key, a kind, and the values that it can have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.scale import above, below
from strategiekeuze.language.facts.options import KEY
from strategiekeuze.language.sentences.grammar import FIXED
from strategiekeuze.model.decision_table import InputColumn, Span, ValueKind
from strategiekeuze.model.facts import Kind
from strategiekeuze.service.dmn.intake import refusals
from strategiekeuze.service.dmn.intake.refusals import HIGHEST_NUMBER
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.model.decision_table import DecisionTable

KINDS = {
    ValueKind.NUMBER: Kind.DECIMAL,
    ValueKind.WHOLE: Kind.COUNT,
    ValueKind.TEXT: Kind.CHOICE,
    ValueKind.YES_NO: Kind.YES_NO,
}
"""The kind of fact for a kind of column."""

REST = "een andere waarde"
"""The option that stands for every text that a table does not name."""

TAKEN = frozenset({*FIXED, *map(str, KINDS.values())})
"""Keys that have another meaning in sentences."""

SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class FactColumn:
    """One column as a fact.

    Attributes:
        words: the name as it stands in a sentence.
        low, high: bounds of a number, in the integers of its kind.
        unit: how many of those integers make 1.
        options: the texts that can occur.
    """

    source: InputColumn
    key: str
    words: str
    kind: Kind
    low: int = 0
    high: int = 0
    unit: int = 1
    options: tuple[str, ...] = ()


def fact_columns(table: DecisionTable, problems: list[Problem]) -> tuple[FactColumn, ...]:
    """Return every column as a fact; what cannot be one becomes a problem."""
    found = [fact_column(table, place, problems) for place in range(len(table.kolommen))]
    return tuple(column for column in found if column)


def fact_column(table: DecisionTable, place: int, problems: list[Problem]) -> FactColumn | None:
    """Return one column as a fact."""
    column = table.kolommen[place]
    if column.soort not in KINDS:
        problems.append(refusals.dates(column))
        return None
    kind, words = KINDS[column.soort], SIGNS.sub(" ", column.naam).strip()
    if kind is Kind.CHOICE:
        return FactColumn(column, key_of(column), words, kind, options=options_of(table, place))
    if kind is Kind.YES_NO:
        return FactColumn(column, key_of(column), words, kind)
    unit = 100 if kind is Kind.DECIMAL else 1
    bounds = bounds_of(column, unit)
    if bounds is None:
        problems.append(refusals.strange_bounds(column))
        return None
    return FactColumn(column, key_of(column), words, kind, *bounds, unit)


def key_of(column: InputColumn) -> str:
    """Return the key of a column, by its name."""
    key = plain(column.naam)
    return key if KEY.fullmatch(key) and key not in TAKEN else f"kolom_{key}"


def options_of(table: DecisionTable, place: int) -> tuple[str, ...]:
    """Return the texts that can occur: those that are allowed, or those that rows name and one for all others."""
    allowed = texts_in(table.kolommen[place].toegestaan)
    named = texts_in(tuple(span for row in table.rijen for span in row.tests[place].named))
    return allowed or (*named, REST)


def texts_in(spans: tuple[Span, ...]) -> tuple[str, ...]:
    """Return the texts that these parts name, each once."""
    return tuple(dict.fromkeys(span.van for span in spans if isinstance(span.van, str)))


def bounds_of(column: InputColumn, unit: int) -> tuple[int, int] | None:
    """Return the lowest and highest number of a column, None when a fact cannot have these."""
    span = column.toegestaan[0] if column.toegestaan else Span(None, None)
    if len(column.toegestaan) > 1 or not fits(span):
        return None
    low, high = ends(span, unit)
    return (low, high) if low <= high else None


def fits(span: Span) -> bool:
    """Tell whether the limits of a part are numbers that a fact can have."""
    limits = [limit for limit in (span.van, span.tot) if isinstance(limit, Decimal)]
    return all(0 <= limit <= HIGHEST_NUMBER for limit in limits)


def ends(span: Span, unit: int) -> tuple[int, int]:
    """Return the lowest and the highest number of a part, in the integers of a fact; the first is higher for none."""
    low = above(span.van * unit, included=span.van_mee) if isinstance(span.van, Decimal) else 0
    high = below(span.tot * unit, included=span.tot_mee) if isinstance(span.tot, Decimal) else HIGHEST_NUMBER * unit
    return low, high
