"""A check of decision tables as JSON, for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze.cli.problem_json import entry, place

if TYPE_CHECKING:
    from strategiekeuze.model.table_check import CheckedTable, TableCheck, TableFinding


def as_json(found: TableCheck) -> str:
    """Return every table with its findings, and all problems as other commands give them."""
    content = {
        "bestand": found.bestand,
        "schoon": found.clean,
        "tabellen": [table(each) for each in found.tabellen],
        "problemen": [entry(problem) for problem in found.problemen],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def table(checked: CheckedTable) -> dict[str, object]:
    """Return one table."""
    return {
        "id": checked.tabel.id,
        "naam": checked.tabel.naam,
        "trefregel": str(checked.tabel.trefregel),
        "rijen": len(checked.tabel.rijen),
        "onderzocht": checked.onderzocht,
        "bevindingen": [finding(each) for each in checked.bevindingen],
    }


def finding(found: TableFinding) -> dict[str, object]:
    """Return one finding; a column that is not in its area may have every value."""
    area = [{"kolom": side.kolom, "tekst": side.tekst, "feel": side.feel} for side in found.gebied]
    content = {"soort": str(found.soort), "ernst": str(found.ernst), "rijen": list(found.rijen), "gebied": area}
    named = {"kolom": found.kolom} if found.kolom else {}
    return {**content, **named, "plaats": place(found.plaats)}
