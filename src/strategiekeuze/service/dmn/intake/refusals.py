"""Say why a decision table cannot become a rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.dmn.unary import said
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rules.conditions import HIGHEST_RUNG

if TYPE_CHECKING:
    from strategiekeuze.errors import Place
    from strategiekeuze.model.decision_table import Cell, DecisionTable, InputColumn, TableRow

CODE = "dmn-in"

MOST_PARTS = 26
"""Number of rules that one row may become: they are told apart by a letter."""

HIGHEST_NUMBER = 999_999_999
"""Largest number of a fact; a column that names no highest number gets this one."""

BOUNDS = "0 tot en met 999.999.999"


def policy(table: DecisionTable) -> Problem:
    """Refuse a table in which rows that hold at once all count."""
    what = f"tabel {quoted(table.naam)} heeft trefregel {table.trefregel}, en dan kunnen er meer uitkomsten zijn"
    remedy = "Een regelset geeft er één. Gebruik UNIQUE, ANY, FIRST of PRIORITY."
    return Problem(CODE, what, remedy, table.plaats)


def several_outcomes(table: DecisionTable) -> Problem:
    """Refuse a table with more than one column of outcomes."""
    what = f"tabel {quoted(table.naam)} heeft {len(table.uitkomsten)} kolommen met een uitkomst"
    remedy = "Een regelset geeft één uitkomst. Maak per uitkomst een eigen tabel."
    return Problem(CODE, what, remedy, table.uitkomsten[1].plaats)


def too_many_rungs(table: DecisionTable, number: int) -> Problem:
    """Refuse a table whose rows take turns, and that has more of them than there are rungs."""
    what = f"tabel {quoted(table.naam)} heeft {number} treden nodig"
    remedy = f"Er zijn er hoogstens {HIGHEST_RUNG}. Verdeel de tabel over kleinere."
    return Problem(CODE, what, remedy, table.plaats)


def dates(column: InputColumn) -> Problem:
    """Refuse a column of dates."""
    what = f"kolom {quoted(column.naam)} bevat datums, en een regel kan geen datum lezen"
    return Problem(CODE, what, "Maak er een getal van, zoals een aantal dagen of een jaar.", column.plaats)


def no_name(text: str, place: Place) -> Problem:
    """Refuse a text that no sentence can hold."""
    what = f"{quoted(text)} kan in een regelset geen naam zijn"
    remedy = "Gebruik letters, cijfers en gewone leestekens, op één regel van hoogstens 60 tekens."
    return Problem(CODE, what, remedy, place)


def alike(first: str, second: str, place: Place) -> Problem:
    """Refuse two names that a rule set reads as one."""
    what = f"{quoted(first)} en {quoted(second)} zijn in een regelset dezelfde naam"
    return Problem(
        CODE, what, "Geef een van de twee een andere naam.", place, "Hoofdletters en leestekens tellen niet."
    )


def no_outcome(where: str, text: str, place: Place) -> Problem:
    """Refuse an outcome that is no fixed text."""
    what = f"de uitkomst {said(text)} van {where} is geen tekst en geen true of false"
    remedy = "Schrijf een tekst tussen dubbele aanhalingstekens, of true of false."
    return Problem(CODE, what, remedy, place)


def strange_number(row: TableRow, column: InputColumn, cell: Cell) -> Problem:
    """Refuse a limit that no fact can have."""
    what = f"in rij {row.nummer}, kolom {quoted(column.naam)} noemt {quoted(cell.tekst)} een getal dat niet kan"
    return Problem(CODE, what, f"Een regelset kent getallen van {BOUNDS}.", cell.plaats)


def strange_bounds(column: InputColumn) -> Problem:
    """Refuse bounds that no fact can have."""
    what = f"de toegestane getallen van kolom {quoted(column.naam)} kunnen in een regelset niet"
    return Problem(CODE, what, f"Noem één reeks, met getallen van {BOUNDS}.", column.plaats)


def no_value(row: TableRow, column: InputColumn, cell: Cell, *, between: bool) -> Problem:
    """Refuse a cell that holds for no value that a fact can have: between two of them, or beyond them all."""
    what = f"in rij {row.nummer}, kolom {quoted(column.naam)} geldt {quoted(cell.tekst)} voor geen enkele waarde"
    numbers = "met hoogstens twee decimalen" if between else f"van {BOUNDS}"
    return Problem(CODE, what, f"Een regelset kent getallen {numbers}.", cell.plaats)


def too_many_parts(row: TableRow, number: int) -> Problem:
    """Refuse a row with so many lists of numbers that it becomes a heap of rules."""
    what = f"rij {row.nummer} wordt {number} regels"
    cause = "Elk los stuk van een rij getallen wordt een eigen regel."
    return Problem(CODE, what, f"Er passen er {MOST_PARTS} in een rij. Verdeel de rij zelf.", row.plaats, cause)


def choose(file: str, number: int, place: Place) -> Problem:
    """Ask for one table."""
    what = f"in {quoted(file)} staan {number} tabellen"
    return Problem(CODE, what, "Kies er een met --tabel en de naam.", place)


def no_choice(place: Place) -> Problem:
    """Refuse an outcome for every case where no column has two values: a rule needs a condition that matters."""
    what = "hier geldt geen enkele voorwaarde, en geen kolom heeft twee waarden"
    return Problem(CODE, what, "Een regel heeft minstens één voorwaarde. Noem er een.", place)
