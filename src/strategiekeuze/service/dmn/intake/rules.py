"""The rows of a decision table as rules, each with its conditions, its outcome and its rung."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, groupby
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING

from strategiekeuze.language.dmn.literals import read_value
from strategiekeuze.language.rules.conditions import HIGHEST_RUNG
from strategiekeuze.model.decision_table import Cell, HitPolicy, TableRow
from strategiekeuze.service.dmn.intake import refusals
from strategiekeuze.service.dmn.intake.cells import way_of
from strategiekeuze.service.dmn.intake.integers import in_integers, limits_of
from strategiekeuze.service.dmn.intake.pieces import STANDARD, pieces_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.decision_table import DecisionTable
    from strategiekeuze.service.dmn.intake.cells import Demand, Way
    from strategiekeuze.service.dmn.intake.columns import FactColumn

TRUTHS = {True: "ja", False: "nee"}
STANDARD_NAME = "standaard"
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
    counted = in_integers(with_standard(table), columns, problems)
    rungs = rungs_of(counted)
    pieces = pieces_of(counted, rungs, problems) if not problems else []
    last = max((rungs[piece.nummer] for piece in pieces), default=0)
    if last > HIGHEST_RUNG:
        problems.append(refusals.too_many_rungs(table, last))
    limits = [limits_of(table, place, column) for place, column in enumerate(columns)]
    return [
        DrawnRule(letter, way, outcome_name(piece.uitkomst[0]) or "", rungs[piece.nummer])
        for piece, letter in zip(pieces, letters_of(pieces), strict=True)
        if (way := tuple(chain.from_iterable(map(way_of, columns, piece.tests, limits))))
    ]


def with_standard(table: DecisionTable) -> DecisionTable:
    """Return a table with a last row for its outcome for when no row holds."""
    column = table.uitkomsten[0]
    if not column.standaard:
        return table
    tests = tuple(Cell("-", (), niet=True, plaats=column.plaats) for _ in table.kolommen)
    return replace(table, rijen=(*table.rijen, TableRow(STANDARD, tests, (column.standaard,), "", column.plaats)))


def rungs_of(table: DecisionTable) -> Mapping[int, int]:
    """Return the rung of each row: one for all when the order says nothing, else one per row."""
    if table.trefregel in (HitPolicy.UNIQUE, HitPolicy.ANY):
        return {row.nummer: 2 if row.nummer == STANDARD else 1 for row in table.rijen}
    rows = list(table.rijen)
    if table.trefregel is HitPolicy.PRIORITY:
        order = table.uitkomsten[0].volgorde
        # INVARIANT: an outcome without a place in the order was refused with the table.
        rows.sort(key=lambda row: order.index(row.uitkomst[0]) if row.uitkomst[0] in order else len(order))
        rows.sort(key=lambda row: row.nummer == STANDARD)
    return {row.nummer: rung for rung, row in enumerate(rows, 1)}


def letters_of(pieces: Sequence[TableRow]) -> list[str]:
    """Return what each piece is called: the number of its row, with a letter when the row has more."""
    groups = [list(own) for _, own in groupby(pieces, key=lambda piece: piece.nummer)]
    return [f"{name_of(piece)}{sign}" for own in groups for piece, sign in zip(own, signs_of(own), strict=True)]


def name_of(piece: TableRow) -> str:
    """Return what a row is called."""
    return STANDARD_NAME if piece.nummer == STANDARD else str(piece.nummer)


def signs_of(pieces: Sequence[TableRow]) -> str | list[str]:
    """Return what tells the pieces of a row apart; a name that is a word gets a number."""
    if len(pieces) == 1:
        return [""]
    return (digits[1:] if pieces[0].nummer == STANDARD else ascii_lowercase)[: len(pieces)]


def demands_in(rules: Sequence[DrawnRule]) -> list[Demand]:
    """Return every condition that rules have."""
    return [demand for rule in rules for demand in rule.demands]
