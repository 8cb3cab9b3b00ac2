"""A decision table with its numbers in the integers of the facts, so that what lies between those is not there."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import starmap
from typing import TYPE_CHECKING

from strategiekeuze.model.decision_table import Cell, InputColumn, Span, ValueKind
from strategiekeuze.model.facts import NUMBERS
from strategiekeuze.service.dmn.intake import refusals
from strategiekeuze.service.dmn.intake.cells import answers, known_answers, stretches
from strategiekeuze.service.dmn.intake.columns import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.decision_table import DecisionTable, TableRow
    from strategiekeuze.service.dmn.intake.columns import FactColumn


FINER = 10**12
"""How many times finer numbers are told apart to see why none will do."""


def in_integers(table: DecisionTable, columns: Sequence[FactColumn], problems: list[Problem]) -> DecisionTable:
    """Return a table with columns and cells as its facts have them; a cell that holds for nothing is a problem."""
    rows = [replace(row, tests=tuple(whole_cells(row, columns, problems))) for row in table.rijen]
    return replace(table, kolommen=tuple(map(whole_column, columns)), rijen=tuple(rows))


def whole_column(column: FactColumn) -> InputColumn:
    """Return a column with the values that its fact can have."""
    if column.kind in NUMBERS:
        return replace(column.source, soort=ValueKind.WHOLE, toegestaan=(span(column.low, column.high),))
    return replace(column.source, toegestaan=tuple(Span(value, value) for value in known_answers(column)))


def whole_cells(row: TableRow, columns: Sequence[FactColumn], problems: list[Problem]) -> list[Cell]:
    """Return the cells of a row."""
    return [whole_cell(row, column, cell, problems) for column, cell in zip(columns, row.tests, strict=True)]


def whole_cell(row: TableRow, column: FactColumn, cell: Cell, problems: list[Problem]) -> Cell:
    """Return a cell with its stretches of numbers; a text and an answer stay as they are."""
    if not all(map(fits, cell.named)):
        problems.append(refusals.strange_number(row, column.source, cell))
        return cell
    read = cell
    if column.kind not in NUMBERS:
        held = bool(answers(column, cell))
    else:
        parts = tuple(starmap(span, stretches(column, cell, column.unit)))
        held, read = bool(parts), Cell(cell.tekst, parts, niet=False, plaats=cell.plaats)
    if not held:
        problems.append(refusals.no_value(row, column.source, cell, between=lies_between(column, cell)))
    return read


def lies_between(column: FactColumn, cell: Cell) -> bool:
    """Tell whether a cell would hold for a number if the fact had more decimals."""
    finer = replace(column, low=column.low * FINER, high=column.high * FINER)
    return bool(stretches(finer, cell, column.unit * FINER))


def span(low: int, high: int) -> Span:
    """Return the numbers from one to another."""
    return Span(Decimal(low), Decimal(high))


def limits_of(table: DecisionTable, place: int, column: FactColumn) -> frozenset[int]:
    """Return the numbers that a column names, as far as its fact can have them."""
    spans = (span for row in table.rijen for span in row.tests[place].named)
    limits = (limit * column.unit for span in spans for limit in (span.van, span.tot) if isinstance(limit, Decimal))
    return frozenset(int(limit) for limit in limits if limit == int(limit))
