"""Problems as JSON, for editors and other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze.errors import cell_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Place, Problem


def as_json(problems: Sequence[Problem]) -> str:
    """Return problems in JSON; what does not apply is left out of an entry."""
    return json.dumps({"problemen": [entry(problem) for problem in problems]}, ensure_ascii=False, indent=2)


def entry(problem: Problem) -> dict[str, object]:
    """Return one problem."""
    found = {
        "code": problem.code,
        "ernst": str(problem.severity),
        "plaats": place(problem.place) if problem.place else None,
        "wat": problem.what,
        "oorzaak": problem.cause or None,
        "remedie": problem.remedy or None,
        "hersteld": problem.repaired,
    }
    return {name: value for name, value in found.items() if value is not None}


def place(where: Place) -> dict[str, object]:
    """Return a place; lines and columns start at 1, a length counts characters. In a sheet it is a cell."""
    if where.sheet is not None:
        cell = cell_name(where.line, where.column) if where.line else None
        found = {"bestand": where.file, "blad": where.sheet or None, "cel": cell}
        return {name: value for name, value in found.items() if value}
    if where.line is None:
        return {"bestand": where.file}
    point = {"rij": where.line, "kolom": where.column, "lengte": where.length}
    return {"bestand": where.file, **point, "tekst": where.text}
