"""Cut the rows of a table into pieces that each become one rule, and leave out a piece that decides nothing."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.boxes import Budget, shared, uncovered
from strategiekeuze.checks.tables.rows import Rows
from strategiekeuze.model.decision_table import HitPolicy, ValueKind
from strategiekeuze.service.dmn.intake import refusals
from strategiekeuze.service.dmn.intake.refusals import MOST_PARTS
from strategiekeuze.service.dmn.intake.rest import for_the_rest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.decision_table import Cell, DecisionTable, TableRow

STANDARD = 0
"""The number of the row that stands for the outcome for when no row holds."""


def pieces_of(table: DecisionTable, rungs: Mapping[int, int], problems: list[Problem]) -> list[TableRow]:
    """Return the rows of a table as pieces with at most one stretch of numbers per column.

    Args:
        table: a table with numbers in the integers of the facts, whose rows can all hold.
        rungs: when each row has its turn, by its number.
        problems: gets what cannot be cut.
    """
    cutting = Cutting(table, rungs, problems)
    cut = [piece for place, row in enumerate(table.rijen) for piece in cutting.cut(place, row)]
    return cut if problems else deciding(replace(table, rijen=tuple(cut)), rungs)


class Cutting:
    """One table on its way to pieces."""

    def __init__(self, table: DecisionTable, rungs: Mapping[int, int], problems: list[Problem]) -> None:
        self._table, self._rungs, self._problems = table, rungs, problems
        self._rows = Rows(table)

    def cut(self, place: int, row: TableRow) -> list[TableRow]:
        """Return the pieces of a row; the outcome for when no row holds has none when there is no such case."""
        if self._rows.boxes[place] == self._rows.everything:
            return self._rest(row)
        loose = [self._loose(column, cell) for column, cell in enumerate(row.tests)]
        number = prod(map(len, loose))
        if number > MOST_PARTS:
            self._problems.append(refusals.too_many_parts(row, number))
            return []
        return [replace(row, tests=tests) for tests in product(*loose)]

    def _loose(self, column: int, cell: Cell) -> Sequence[Cell]:
        """Return a cell per stretch of numbers."""
        if self._table.kolommen[column].soort is not ValueKind.WHOLE:
            return [cell]
        return [replace(cell, delen=(part,)) for part in cell.delen]

    def _rest(self, row: TableRow) -> list[TableRow]:
        """Return pieces with a condition for a row without one."""
        others = zip(self._rows.boxes, self._table.rijen, strict=True)
        before = [box for box, other in others if self._rungs[other.nummer] < self._rungs[row.nummer]]
        budget = Budget()
        left = uncovered(self._rows.everything, before, budget)
        if budget.spent:
            left = (self._rows.everything,)
        if row.nummer == STANDARD and not left:
            return []
        found = for_the_rest(self._table, self._rows, left)
        if not found:
            self._problems.append(refusals.no_choice(row.plaats))
        return [replace(row, tests=tests) for tests in found]


def deciding(table: DecisionTable, rungs: Mapping[int, int]) -> list[TableRow]:
    """Return the pieces that decide some case; of a row that never decides all stay, as the table has it too."""
    if table.trefregel is HitPolicy.UNIQUE:
        return list(table.rijen)
    rows = Rows(table)
    turns = [rungs[piece.nummer] for piece in table.rijen]
    kept = set(range(len(table.rijen)))
    for own in by_number(table.rijen):
        idle = {place for place in own if len(own) > 1 and is_idle(place, kept, rows, turns)}
        kept -= idle if len(idle) < len(own) else set()
    return [row for place, row in enumerate(table.rijen) if place in kept]


def by_number(rows: Iterable[TableRow]) -> Iterable[list[int]]:
    """Return the places of the pieces of each row."""
    found: dict[int, list[int]] = {}
    for place, row in enumerate(rows):
        found.setdefault(row.nummer, []).append(place)
    return found.values()


def is_idle(place: int, kept: set[int], rows: Rows, turns: Sequence[int]) -> bool:
    """Tell whether a piece can be missed: others go first, say the same at the same time, or say the same after it."""
    others = [other for other in rows.meeting(place) if other in kept]
    before = [rows.boxes[other] for other in others if turns[other] <= turns[place]]
    left = uncovered(rows.boxes[place], before, rows.budget)
    after = (other for other in others if turns[other] > turns[place])
    for other in sorted(after, key=lambda each: turns[each]):
        met = [part for part in left if shared(part, rows.boxes[other])]
        if met and rows.outcome(other) != rows.outcome(place):
            return False
        left = tuple(rest for part in left for rest in uncovered(part, [rows.boxes[other]], rows.budget))
    return not left and not rows.budget.spent
