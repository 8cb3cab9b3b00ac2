"""The file of a sheet: which kind it is, what is in it, and which of its sheets holds the questions."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, Severity
from strategiekeuze.language.quoting import choices, quoted, quoted_path
from strategiekeuze.language.sheets.archive import MAX_BYTES, too_large
from strategiekeuze.language.sheets.columns import headed
from strategiekeuze.language.sheets.csv_text import csv_content, read_csv
from strategiekeuze.language.sheets.form import CHOICES, READ, READ_ME, SHEET
from strategiekeuze.language.source import read_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.language.sheets.form import Form
    from strategiekeuze.language.sheets.grid import Grid

WORKBOOK, COMMAS = ".xlsx", ".csv"
MACROS = ".xlsm"
"""A workbook with programs in it; we read its cells and never its programs."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file with the sheet that holds the questions.

    Attributes:
        note: how it was read, in Dutch; empty when that says nothing.
        warnings: sheets that were not read.
    """

    grid: Grid
    note: str = ""
    warnings: tuple[Problem, ...] = ()


def kind_problem(file: str, *, reading: bool) -> Problem | None:
    """Return the problem with the last part of a file's name; None when it is one we know."""
    if not file:
        return Problem("lege-bestandsnaam", "de naam van het bestand is leeg", "Noem een bestand.")
    suffix = Path(file).suffix.casefold()
    if suffix in (WORKBOOK, COMMAS) or (reading and suffix == MACROS):
        return None
    what = f"aan de naam {quoted_path(file)} is niet te zien of het Excel of csv is"
    remedy = "Bewaar het blad als .xlsx of als .csv." if reading else "Kies een naam die eindigt op .xlsx of .csv."
    return Problem("verkeerde-soort", what, remedy, Place(file))


def extra_problem(file: str) -> Problem | None:
    """Return the problem that a workbook is asked for and nothing here can read or write one."""
    if not needs_excel(file) or installed():
        return None
    what = "voor een bestand van Excel ontbreekt hier een onderdeel"
    remedy = 'Installeer het met: pip install "strategiekeuze[excel]". Of gebruik een bestand dat eindigt op .csv.'
    return Problem("excel-ontbreekt", what, remedy, Place(file))


def installed() -> bool:
    """Tell whether the library for workbooks is here; it is an extra."""
    return find_spec("openpyxl") is not None


def needs_excel(file: str) -> bool:
    """Tell whether a file is a workbook, by its name."""
    return Path(file).suffix.casefold() != COMMAS


def form_content(form: Form, file: str) -> bytes:
    """Return a sheet to fill in as the bytes of the kind of file that the name asks for."""
    if not needs_excel(file):
        return csv_content([form.headings, *(form.texts(row) for row in form.rows)])

    from strategiekeuze.language.sheets.excel import workbook_content

    return workbook_content(form)


def open_sheet(file: str, problems: list[Problem]) -> Opened | None:
    """Return the sheet with the questions in a file; None, with problems, when there is none."""
    content = bounded_content(file)
    if isinstance(content, Problem):
        problems.append(content)
        return None
    if not needs_excel(file):
        found = read_csv(content, file, problems)
        return Opened(*found) if found else None

    from strategiekeuze.language.sheets.excel import read_grids

    grids = read_grids(content, file)
    if isinstance(grids, Problem):
        problems.append(grids)
        return None
    return chosen(grids, file, problems)


def bounded_content(file: str) -> bytes | Problem:
    """Return the bytes of a file, or why it cannot be read."""
    content = read_content(file, MAX_BYTES + 1)
    return too_large(file) if isinstance(content, bytes) and len(content) > MAX_BYTES else content


def chosen(grids: Sequence[Grid], file: str, problems: list[Problem]) -> Opened | None:
    """Return the sheet with our columns, or else the one with our name; more than one is a problem."""
    whole = [grid for grid in grids if headed(grid) == len(READ)]
    named = [grid for grid in grids if grid.place.sheet == SHEET]
    found = whole or named
    if len(found) != 1:
        problems.append(several(whole) if whole else none_found(file))
        return None
    if found[0].problem:
        problems.append(found[0].problem)
        return None
    return Opened(found[0], warnings=tuple(unread(grids, found[0])))


def several(grids: Sequence[Grid]) -> Problem:
    """Say that more than one sheet holds the questions."""
    what = f"meer dan één blad heeft de vragen: {choices((each.place.sheet or '' for each in grids), 'en')}"
    remedy = "Laat één blad staan. Zijn het antwoorden van anderen? Bewaar die als een eigen bestand."
    return Problem("bladen-dubbel", what, remedy, grids[1].place)


def none_found(file: str) -> Problem:
    """Say that no sheet holds the questions."""
    remedy = f'Noem het blad met de vragen "{SHEET}", of maak een nieuw blad met: strategiekeuze nulmeting naar-blad'
    return Problem("blad-ontbreekt", "in dit bestand staat geen blad met de vragen", remedy, Place(file))


def unread(grids: Sequence[Grid], read: Grid) -> Iterator[Problem]:
    """Yield a warning for each other sheet in which something stands, apart from those of our own."""
    for grid in grids:
        if grid is not read and grid.filled and grid.place.sheet not in (READ_ME, CHOICES):
            what = f"het blad {quoted(grid.place.sheet or '')} is niet gelezen"
            remedy = f"Alleen het blad {quoted(read.place.sheet or '')} telt."
            yield Problem("blad-niet-gelezen", what, remedy, grid.place, severity=Severity.WARNING)
