"""One row of a table: the bars around it, and rows that Markdown needs and Gherkin takes for values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gherkin.gherkin_line import GherkinLine

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes

RULER = re.compile(r"\|(?:\s*:?-{2,}:?\s*\|)+")
"""The dashes below the first row of a table in Markdown."""

GAP = re.compile(r"(?<=[^\s|])(?:\t|\s{2,})(?=[^\s|])")
"""Wide blanks within a cell: a bar may have stood there."""

LAST_BAR = re.compile(r"(?<!\\)(?:\\\\)*\|$")


def cells(text: str) -> list[str]:
    """Return the values of a row as Gherkin reads them."""
    return [cell.strip() for cell, _ in GherkinLine.split_table_cells(text)]


def filled_up(text: str, missing: int) -> str:
    """Return a row with the cells that it misses: at its wide blanks when there are as many, else at the end."""
    return GAP.sub(" | ", text) if len(GAP.findall(text)) == missing else text + "  |" * missing


def closed(text: str) -> bool:
    """Tell whether a row ends with a bar that is no value."""
    return LAST_BAR.search(text.rstrip()) is not None


def check_row(line: Line, notes: Notes) -> None:
    """Note a row without a bar at its end, or one of dashes."""
    if RULER.fullmatch(line.text):
        remedy = "Haal deze rij weg."
        notes.mend("streepjes-in-tabel", "Gherkin leest deze streepjes als waarden", line, (), remedy=remedy)
    elif not closed(line.text):
        note_bar(line, f"{line.text} |", notes, "aan het eind", "Gherkin laat weg wat buiten de strepen staat.")


def row_without_bar(line: Line, notes: Notes) -> bool:
    """Note a row without a bar in front, and tell whether the line is one."""
    if len(cells(f"|{line.text}")) < 2 and not line.text.endswith("|"):
        return False
    text = f"| {line.text}"
    note_bar(line, text if closed(text) else f"{text} |", notes, "aan het begin")
    return True


def note_bar(line: Line, new: str, notes: Notes, side: str, cause: str = "") -> None:
    """Note that a bar is missing."""
    what = f"{side} van deze rij ontbreekt een streep (|)"
    notes.mend("streep-ontbreekt", what, line, line.indent + new, cause=cause)
