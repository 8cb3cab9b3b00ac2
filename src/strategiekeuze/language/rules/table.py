"""The table of a rule: its rows, its columns and the letter of each row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rules.lines import placeholders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.language.gherkin.feature import Cell, Scenario, Table
    from strategiekeuze.language.rules.context import Context

Row = tuple[str, "Mapping[str, Cell]"]
"""The letter of a row and its cells by column."""

LETTER = re.compile(r"[a-z0-9]+")


def rows_of(scenario: Scenario, context: Context) -> list[Row]:
    """Return every row; one empty row when there is no table, none, with problems, when the table is wrong."""
    if not scenario.outline:
        return [("", {})] if fits_without_table(scenario, context) else []
    if not any(table.header and table.rows for table in scenario.tables):
        remedy = "Zet er een tabel onder met Voorbeelden: en minstens een rij."
        context.report("voorbeelden-ontbreken", f"{quoted(scenario.title)} heeft geen rijen", remedy, scenario.place)
    seen: set[str] = set()
    fitting = [table for table in scenario.tables if columns_fit(scenario, table, context)]
    rows = [row for table in fitting for row in rows_in(table, seen, context)]
    return [row for row in rows if cells_filled(row, context)]


def rows_in(table: Table, seen: set[str], context: Context) -> list[Row]:
    """Return the rows of a table whose letter is right."""
    cells = [{name.text: cell for name, cell in zip(table.header, row, strict=True)} for row in table.rows]
    return [(row["regel"].text, row) for row in cells if letter_fits(row["regel"], seen, context)]


def cells_filled(row: Row, context: Context) -> bool:
    """Report an empty cell: every column has a place in a step. A row with a slip of its own was reported already."""
    empty = [(name, cell) for name, cell in row[1].items() if not cell.text and name != "regel"]
    told = {problem.place.line for problem in context.problems if problem.place} if empty else set()
    for name, cell in empty:
        if cell.place.line not in told:
            context.report("leeg-vak", f"het vak {quoted(name)} is leeg", "Vul een waarde in.", cell.place)
    return not empty


def fits_without_table(scenario: Scenario, context: Context) -> bool:
    """Report a parameter in a scenario that has no table."""
    used = sorted(set().union(*(placeholders(step) for step in scenario.steps)))
    if used:
        remedy = "Maak er een Abstract Scenario van, met Voorbeelden: en een kolom per naam."
        what = f"{quoted(scenario.title)} noemt <{used[0]}> en heeft geen tabel"
        context.report("voorbeelden-ontbreken", what, remedy, scenario.place)
    return not used


def columns_fit(scenario: Scenario, table: Table, context: Context) -> bool:
    """Report columns that no step uses, and parameters without a column."""
    used = set().union(*(placeholders(step) for step in scenario.steps))
    header = {cell.text: cell.place for cell in table.header}
    if not table.header:
        # A table without rows was reported with the scenario.
        return False
    if next(iter(header)) != "regel" or len(header) < len(table.header) or "" in header:
        remedy = 'Noem de eerste kolom "regel", met per rij een vaste letter, en elke kolom een keer.'
        context.report("kolom-regel", "de kolommen van deze tabel kloppen niet", remedy, table.place)
        return False
    for name in (name for name in header if name != "regel" and name not in used):
        remedy = f"Gebruik <{name}> of haal de kolom weg."
        context.report("kolom-ongebruikt", f"de kolom {quoted(name)} wordt niet gebruikt", remedy, header[name])
    for name in sorted(used - set(header)):
        remedy = f"Voeg de kolom {quoted(name)} toe."
        context.report("kolom-ontbreekt", f"de tabel heeft geen kolom voor <{name}>", remedy, table.place)
    return used == set(header) - {"regel"}


def letter_fits(cell: Cell, seen: set[str], context: Context) -> bool:
    """Report a letter that is no letter, or that is used twice."""
    fresh = cell.text not in seen
    seen.add(cell.text)
    if LETTER.fullmatch(cell.text) and fresh:
        return True
    wrong = f"{quoted(cell.text)} kan geen vaste letter van deze rij zijn"
    what = wrong if fresh else f"{quoted(cell.text)} staat er twee keer"
    context.report("rijletter", what, "Geef elke rij een eigen letter, bijvoorbeeld a, b en c.", cell.place)
    return False
