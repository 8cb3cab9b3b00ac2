"""The rows of a decision table as rules, each with its conditions, its outcome and its rung."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, product
from string import ascii_lowercase
from typing import TYPE_CHECKING

from strategiekeuze.language.dmn.literals import read_value
from strategiekeuze.language.rules.conditions import HIGHEST_RUNG
from strategiekeuze.model.decision_table import HitPolicy
from strategiekeuze.service.dmn.intake import refusals
from strategiekeuze.service.dmn.intake.cells import anything, can_split, ways_of
from strategiekeuze.service.dmn.intake.columns import fits
from strategiekeuze.service.dmn.intake.refusals import MOST_PARTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.errors import Place, Problem
    from strategiekeuze.model.decision_table import DecisionTable, TableRow
    from strategiekeuze.service.dmn.intake.cells import Demand, Way
    from strategiekeuze.service.dmn.intake.columns import FactColumn

TRUTHS = {True: "ja", False: "nee"}
STANDARD = "standaard"
"""What the rule is called that gives the outcome for when no row holds."""


@dataclass(frozen=True, slots=True)
class DrawnRule:
    """One rule.

    Attributes:
        letter: the number of its row, with a letter when the row became several rules.
    """

    letter: str
    demands: Way
    outcome: str
    rung: int


def outcome_name(text: str) -> str | None:
    """Return an outcome as the name of a strategy, None when it is no fixed text."""
    value = read_value(text)
    if isinstance(value, bool):
        return TRUTHS[value]
    return value if isinstance(value, str) else None


def drawn_rules(table: DecisionTable, columns: Sequence[FactColumn], problems: list[Problem]) -> list[DrawnRule]:
    """Return a rule for each row, or more when a row holds for loose stretches of numbers."""
    rungs = rungs_of(table)
    named = [limits_of(table, place, column) for place, column in enumerate(columns)]
    found = [
        DrawnRule(letter, way, outcome_name(row.uitkomst[0]) or "", rungs[row.nummer])
        for row in table.rijen
        for letter, way in lettered(row, parts_of(row, columns, named, problems), problems)
    ]
    standard = outcome_name(table.uitkomsten[0].standaard)
    last = max(rungs.values()) + (1 if standard else 0)
    if last > HIGHEST_RUNG:
        problems.append(refusals.too_many_rungs(table, last))
    rest = every_case(table.uitkomsten[0].plaats, columns, problems) if standard else []
    return [*found, *(DrawnRule(f"{STANDARD}{place}", way, standard or "", last) for place, way in enumerate(rest, 1))]


def rungs_of(table: DecisionTable) -> Mapping[int, int]:
    """Return the rung of each row: one for all when the order says nothing, else one per row."""
    if table.trefregel in (HitPolicy.UNIQUE, HitPolicy.ANY):
        return {row.nummer: 1 for row in table.rijen}
    rows = list(table.rijen)
    if table.trefregel is HitPolicy.PRIORITY:
        order = table.uitkomsten[0].volgorde
        # INVARIANT: an outcome without a place in the order was refused with the table.
        rows.sort(key=lambda row: order.index(row.uitkomst[0]) if row.uitkomst[0] in order else len(order))
    return {row.nummer: rung for rung, row in enumerate(rows, 1)}


def limits_of(table: DecisionTable, place: int, column: FactColumn) -> frozenset[int]:
    """Return the numbers that a column names, as far as its fact can have them."""
    spans = (span for row in table.rijen for span in row.tests[place].delen)
    limits = (limit * column.unit for span in spans for limit in (span.van, span.tot) if isinstance(limit, Decimal))
    return frozenset(int(limit) for limit in limits if limit == int(limit))


def parts_of(
    row: TableRow, columns: Sequence[FactColumn], named: Sequence[frozenset[int]], problems: list[Problem]
) -> list[Way]:
    """Return the ways in which a row can hold; one is enough."""
    found: list[list[Way]] = []
    for column, cell, limits in zip(columns, row.tests, named, strict=True):
        if not all(fits(span) for span in cell.delen):
            problems.append(refusals.strange_number(row, column.source, cell))
            continue
        ways = ways_of(column, cell, limits)
        if not ways:
            problems.append(refusals.no_value(row, column.source, cell))
        found.append(ways)
    number = 1
    for ways in found:
        number *= len(ways)
    if number > MOST_PARTS:
        problems.append(refusals.too_many_parts(row, number))
        return []
    joined = [tuple(chain.from_iterable(ways)) for ways in product(*found)]
    return every_case(row.plaats, columns, problems) if joined == [()] else joined


def lettered(row: TableRow, ways: Sequence[Way], problems: Sequence[Problem]) -> list[tuple[str, Way]]:
    """Return each way with the number of its row, and a letter when there are more."""
    if problems:
        return []
    if len(ways) == 1:
        return [(str(row.nummer), ways[0])]
    return [(f"{row.nummer}{letter}", way) for letter, way in zip(ascii_lowercase, ways, strict=False)]


def every_case(place: Place, columns: Sequence[FactColumn], problems: list[Problem]) -> list[Way]:
    """Return ways that together hold for every case."""
    column = next(filter(can_split, columns), None)
    if column is None:
        problems.append(refusals.no_choice(place))
    return anything(column) if column else []


def demands_in(rules: Sequence[DrawnRule]) -> list[Demand]:
    """Return every condition that rules have."""
    return [demand for rule in rules for demand in rule.demands]
