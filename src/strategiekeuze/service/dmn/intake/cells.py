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


def way_of(column: FactColumn, cell: Cell, limits: frozenset[int]) -> Way:
    """Return the conditions of a cell that holds for something: for one stretch of numbers, or for some answers.

    Args:
        column: its column.
        cell: the cell, with numbers in the integers of the fact.
        limits: the numbers that the column names, so that a step repeats these and not the number beside them.
    """
    if column.kind is Kind.CHOICE:
        return chosen(column, cell)
    if column.kind is Kind.YES_NO:
        return answered(column, cell)
    (stretch,) = stretches(column, cell, 1)
    return between(column, stretch, limits)


def known_answers(column: FactColumn) -> tuple[str | bool, ...]:
    """Return the texts that a column can have, or true and false."""
    return column.options if column.kind is Kind.CHOICE else (True, False)


def answers(column: FactColumn, cell: Cell) -> list[str | bool]:
    """Return the texts for which a cell holds, or which of true and false."""
    return [
        value
        for value in known_answers(column)
        if all(any(part.van == value for part in test.delen) is not test.niet for test in cell.tests)
    ]


def chosen(column: FactColumn, cell: Cell) -> Way:
    """Return the condition on a text: the texts that the table names, or those that it leaves out."""
    held = answers(column, cell)
    if len(held) == len(column.options):
        return ()
    if all(test.niet for test in cell.tests):
        return (named(column, Operator.NONE_OF, [option for option in column.options if option not in held]),)
    return (named(column, Operator.ONE_OF, [option for option in column.options if option in held]),)


def named(column: FactColumn, operator: Operator, texts: Sequence[str]) -> Demand:
    """Return a condition that names texts."""
    return Demand(column.key, operator, choices(texts))


def answered(column: FactColumn, cell: Cell) -> Way:
    """Return the condition on true or false."""
    held = answers(column, cell)
    return () if len(held) > 1 else (yes_no(column, yes=True in held),)


def yes_no(column: FactColumn, *, yes: bool) -> Demand:
    """Return a condition on true or false."""
    return Demand(column.key, Operator.ONE_OF, "ja" if yes else "nee", fixed=True)


def stretches(column: FactColumn, cell: Cell, unit: int) -> list[Stretch]:
    """Return the numbers for which a cell holds, in as few stretches as can be; its limits count in this unit."""
    left_out = [part for test in cell.tests for part in outside(column, test, unit)]
    return within(column, opposite(merged(left_out), column))


def outside(column: FactColumn, test: Cell, unit: int) -> Sequence[Stretch]:
    """Return the numbers for which one test does not hold."""
    named = merged(ends(part, unit) for part in test.delen)
    return named if test.niet else opposite(named, column)


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
