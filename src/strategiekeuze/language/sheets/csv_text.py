"""A sheet as text with a separator: written so that a Dutch Excel opens it, read as others write it."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.files import decoded
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.sheets.archive import MAX_CELLS, too_large
from strategiekeuze.language.sheets.columns import headed
from strategiekeuze.language.sheets.grid import Cell, Grid
from strategiekeuze.language.sheets.signs import kept_text, without_guard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SEPARATORS = {";": "puntkomma", ",": "komma", "\t": "tab"}
HINT = "sep="
"""A first line with which Excel is told the separator."""

UNICODE, WINDOWS = "UTF-8", "Windows-1252"
WORKBOOK = b"PK\x03\x04"


def csv_content(table: Iterable[Sequence[str]]) -> bytes:
    """Return a table as the bytes of a file: a mark for Excel, `;` between cells, and no cell that could run."""
    stream = StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([kept_text(text) for text in row] for row in table)
    return stream.getvalue().encode("utf-8-sig")


def read_csv(content: bytes, file: str, problems: list[Problem]) -> tuple[Grid, str] | None:
    """Return a sheet and how it was read, in Dutch; None, with a problem, when it cannot be read."""
    found = text_of(content, file)
    if isinstance(found, Problem):
        problems.append(found)
        return None
    text, signs = found
    if cells_in(text) > MAX_CELLS:
        problems.append(too_large(file))
        return None
    told = text[len(HINT) : len(HINT) + 1] if text.startswith(HINT) else ""
    body = text.partition("\n")[2] if told else text
    offset = 1 if told else 0
    separator = told if told in SEPARATORS else best_separator(body, file)
    grid = Grid(Place(file, sheet=""), tuple(rows_of(body, separator, file, problems, offset)))
    problems += ragged(grid)
    return grid, f"Gelezen als {signs}, met een {SEPARATORS[separator]} tussen de cellen."


def text_of(content: bytes, file: str) -> tuple[str, str] | Problem:
    """Return the text in a file, with the character set in which it was read."""
    if not content:
        return Problem("leeg-bestand", f"{quoted_path(file)} is leeg", "Kies een ander bestand.", Place(file))
    if content.startswith(WORKBOOK):
        what, remedy = f"{quoted_path(file)} is geen csv, maar lijkt een bestand van Excel", "Noem het dan .xlsx."
        return Problem("verkeerde-soort", what, remedy, Place(file))
    text = decoded(content, file)
    if not isinstance(text, Problem):
        return text, UNICODE
    try:
        other = decoded(content.decode("cp1252").encode(), file)
    except UnicodeDecodeError:
        return text
    return other if isinstance(other, Problem) else (other, WINDOWS)


def cells_in(text: str) -> int:
    """Return how many cells a text can hold at most, whatever separates them."""
    return text.count("\n") + max(text.count(separator) for separator in SEPARATORS)


def best_separator(text: str, file: str) -> str:
    """Return the separator that finds most of our columns; the first of equals."""
    heading = text.split("\n", 1)[0]
    scores = {each: headed(Grid(Place(file), tuple(rows_of(heading, each, file, [], 0)))) for each in SEPARATORS}
    return max(scores, key=lambda each: scores[each])


def rows_of(text: str, separator: str, file: str, problems: list[Problem], offset: int) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of a text; where quotes do not match, the rest is left and that is a problem."""
    number = offset
    try:
        for number, row in enumerate(
            csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True), offset + 1
        ):
            places = (Place(file, number, column, sheet="") for column in range(1, len(row) + 1))
            yield tuple(Cell(place, without_guard(each)) for place, each in zip(places, row, strict=True))
    except csv.Error:
        remedy = "Kijk of er een aanhalingsteken te veel of te weinig staat."
        what = "vanaf hier zijn de cellen niet uit elkaar te houden"
        problems.append(Problem("csv-onleesbaar", what, remedy, Place(file, number + 1, sheet="")))


def ragged(grid: Grid) -> Iterator[Problem]:
    """Yield a problem for each row that has more or fewer cells than the heading."""
    filled = grid.filled
    width = len(filled[0]) if filled else 0
    for row in filled[1:]:
        extra = any(not cell.blank for cell in row[width:])
        if len(row) < width or extra:
            what = f"deze rij heeft {len(row)} cellen, en de kop heeft er {width}"
            remedy = "Zet aanhalingstekens om een tekst met het scheidingsteken. Haal geen scheidingstekens weg."
            yield Problem("rij-past-niet", what, remedy, row[0].place)
