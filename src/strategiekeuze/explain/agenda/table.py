"""The table of the agenda: the advice by the answers of each respondent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.agenda import OwnAdvice

COLUMNS = ("rol", "advies", "zekerheid", "nipt", "antwoorden")


def rows(found: Sequence[OwnAdvice]) -> list[dict[str, str]]:
    """Return the rows, the heading and the line below it first, all cells of a column equally wide."""
    cells = [dict(zip(COLUMNS, map(str.capitalize, COLUMNS), strict=True)), *(row(each) for each in found)]
    widths = {name: max(len(line[name]) for line in cells) for name in COLUMNS}
    below = {name: "-" * widths[name] for name in COLUMNS}
    padded = [{name: text.ljust(widths[name]) for name, text in line.items()} for line in cells]
    return [padded[0], below, *padded[1:]]


def row(found: OwnAdvice) -> dict[str, str]:
    """Return the cells of one respondent; a role cannot break the table."""
    role = found.rol.replace("|", "/")
    cells = (role, found.advies, str(found.zekerheid), "ja" if found.nipt else "nee", str(found.antwoorden))
    return dict(zip(COLUMNS, cells, strict=True))
