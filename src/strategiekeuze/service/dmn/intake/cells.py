"""The cell of a row as conditions: a cell may come apart into several, of which one must hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.numbers import show_number
from strategiekeuze.language.quoting import choices
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Operator
from strategiekeuze.service.dmn.intake.columns import ends

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.model.decision_table import Cell
    from strategiekeuze.service.dmn.intake.columns import FactColumn

Stretch = tuple[int, int]
"""Numbers from one to another, both included."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One condition.

    Attributes:
        value: what it compares with, as a step writes it.
        fixed: whether the sentence itself names the value.
    """

    key: str
    operator: Operator
    value: str
    fixed: bool = False


Way = tuple[Demand, ...]
"""Conditions that hold together; none of them when every value will do."""


def ways_of(column: FactColumn, cell: Cell, limits: frozenset[int]) -> list[Way]:
    """Return the ways in which a cell can hold; there are none when it never does.

    Args:
        column: its column.
        cell: the cell.
        limits: the numbers that the column names, so that a step repeats these and not the number beside them.
    """
    if column.kind is Kind.CHOICE:
        return chosen(column, cell)
    if column.kind is Kind.YES_NO:
        return answered(column, cell)
    return [between(column, stretch, limits) for stretch in stretches(column, cell)]


def can_split(column: FactColumn) -> bool:
    """Tell whether a column has two values or more, so that some condition holds for a part of them."""
    if column.kind is Kind.CHOICE:
        return len(column.options) > 1
    return column.kind is Kind.YES_NO or column.low < column.high


def anything(column: FactColumn) -> list[Way]:
    """Return ways that together hold for every value, for a row without conditions: each condition must matter."""
    if column.kind is Kind.CHOICE:
        return [(named(column, operator, column.options[:1]),) for operator in (Operator.ONE_OF, Operator.NONE_OF)]
    if column.kind is Kind.YES_NO:
        return [(yes_no(column, yes=True),), (yes_no(column, yes=False),)]
    return [(limit(column, operator, column.low),) for operator in (Operator.AT_MOST, Operator.MORE)]


def chosen(column: FactColumn, cell: Cell) -> list[Way]:
    """Return the condition on a text."""
    texts = [option for option in column.options if any(part.van == option for part in cell.delen)]
    if len(texts) == (0 if cell.niet else len(column.options)):
        return [()]
    if len(texts) == (len(column.options) if cell.niet else 0):
        return []
    return [(named(column, Operator.NONE_OF if cell.niet else Operator.ONE_OF, texts),)]


def named(column: FactColumn, operator: Operator, texts: Sequence[str]) -> Demand:
    """Return a condition that names texts."""
    return Demand(column.key, operator, choices(texts))


def answered(column: FactColumn, cell: Cell) -> list[Way]:
    """Return the condition on true or false."""
    holding = [yes for yes in (True, False) if any(part.van is yes for part in cell.delen) is not cell.niet]
    return [()] if len(holding) > 1 else [(yes_no(column, yes=yes),) for yes in holding]


def yes_no(column: FactColumn, *, yes: bool) -> Demand:
    """Return a condition on true or false."""
    return Demand(column.key, Operator.ONE_OF, "ja" if yes else "nee", fixed=True)


def stretches(column: FactColumn, cell: Cell) -> list[Stretch]:
    """Return the numbers for which a cell holds, in as few stretches as can be."""
    held = merged(ends(part, column.unit) for part in cell.delen)
    return within(column, opposite(held, column) if cell.niet else held)


def merged(parts: Iterable[Stretch]) -> list[Stretch]:
    """Join the stretches that meet or touch, low to high."""
    found: list[Stretch] = []
    for low, high in sorted(part for part in parts if part[0] <= part[1]):
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return found


def opposite(held: Sequence[Stretch], column: FactColumn) -> list[Stretch]:
    """Return the numbers of a column that lie outside these stretches."""
    starts = [column.low, *(high + 1 for _, high in held)]
    stops = [*(low - 1 for low, _ in held), column.high]
    return list(zip(starts, stops, strict=True))


def within(column: FactColumn, parts: Iterable[Stretch]) -> list[Stretch]:
    """Return what lies within the bounds of a column."""
    cut = ((max(low, column.low), min(high, column.high)) for low, high in parts)
    return [(low, high) for low, high in cut if low <= high]


def between(column: FactColumn, stretch: Stretch, limits: frozenset[int]) -> Way:
    """Return the conditions for one stretch: a range gives two."""
    low, high = stretch
    if low == high and column.low != column.high:
        return (Demand(column.key, Operator.ONE_OF, spelled(column, low)),)
    found = []
    if low > column.low:
        beside = low not in limits and low - 1 in limits
        found.append(limit(column, Operator.MORE, low - 1) if beside else limit(column, Operator.AT_LEAST, low))
    if high < column.high:
        beside = high not in limits and high + 1 in limits
        found.append(limit(column, Operator.LESS, high + 1) if beside else limit(column, Operator.AT_MOST, high))
    return tuple(found)


def limit(column: FactColumn, operator: Operator, value: int) -> Demand:
    """Return a condition with one limit."""
    return Demand(column.key, operator, spelled(column, value))


def spelled(column: FactColumn, value: int) -> str:
    """Return a number as a step writes it."""
    return show_number(value, column.kind)
