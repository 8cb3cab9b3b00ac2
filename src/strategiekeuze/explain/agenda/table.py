"""The table of the agenda: the advice by the answers of each respondent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.table import in_columns
from strategiekeuze.model.advice import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.agenda import OwnAdvice

COLUMNS = ("rol", "advies", "zekerheid", "nipt", "antwoorden")


def rows(found: Sequence[OwnAdvice]) -> list[dict[str, str]]:
    """Return the rows, the heading and the line below it first, all cells of a column equally wide."""
    heading = dict(zip(COLUMNS, map(str.capitalize, COLUMNS), strict=True))
    return in_columns([heading, *(row(each) for each in found)])


def row(found: OwnAdvice) -> dict[str, str]:
    """Return the cells of one respondent; a role cannot break the table, and without an advice nothing is close."""
    role = found.rol.replace("|", "/")
    advice = "nog geen" if found.zekerheid is Certainty.INSUFFICIENT else found.advies
    close = ("ja" if found.nipt else "nee") if found.strategie else ""
    cells = (role, advice, str(found.zekerheid), close, str(found.antwoorden))
    return dict(zip(COLUMNS, cells, strict=True))
