"""The tables of an example: each parameter has a column, and each column is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rules.lines import PLACEHOLDER, placeholders

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.feature import Scenario, Table
    from strategiekeuze.language.rules.context import Context


def columns_fit(scenario: Scenario, context: Context) -> bool:
    """Report parameters and columns that do not belong together; tell whether the rows can be filled in."""
    used = set().union(*(placeholders(step) for step in scenario.steps))
    if not scenario.outline:
        return fits_without_table(scenario, used, context)
    if not any(table.rows for table in scenario.tables):
        remedy = "Zet er een tabel onder met Voorbeelden: en minstens een rij."
        context.report("voorbeelden-ontbreken", f"{quoted(scenario.title)} heeft geen rijen", remedy, scenario.place)
    named = used | set(PLACEHOLDER.findall(scenario.title))
    found = [table_fits(table, named, context) for table in scenario.tables if table.header]
    return bool(found) and all(found)


def fits_without_table(scenario: Scenario, used: set[str], context: Context) -> bool:
    """Report a parameter in a scenario that has no table."""
    if used:
        what = f"{quoted(scenario.title)} noemt <{min(used)}> en heeft geen tabel"
        remedy = "Maak er een Abstract Scenario van, met Voorbeelden: en een kolom per naam."
        context.report("voorbeelden-ontbreken", what, remedy, scenario.place)
    return not used


def table_fits(table: Table, used: set[str], context: Context) -> bool:
    """Report columns that nothing uses, and parameters without a column."""
    header = {cell.text: cell.place for cell in table.header}
    if len(header) < len(table.header) or "" in header:
        remedy = "Geef elke kolom een eigen naam."
        context.report("kolommen", "de kolommen van deze tabel kloppen niet", remedy, table.place)
        return False
    for name in (name for name in header if name not in used):
        remedy = f"Gebruik <{name}> of haal de kolom weg."
        context.report("kolom-ongebruikt", f"de kolom {quoted(name)} wordt niet gebruikt", remedy, header[name])
    for name in sorted(used - set(header)):
        remedy = f"Voeg de kolom {quoted(name)} toe."
        context.report("kolom-ontbreekt", f"de tabel heeft geen kolom voor <{name}>", remedy, table.place)
    return used <= set(header)
