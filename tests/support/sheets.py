"""Sheets of the small rule set, and workbooks that someone changed in a spreadsheet."""

from __future__ import annotations

import shutil
import zipfile
from contextlib import contextmanager
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from openpyxl import load_workbook

from strategiekeuze.language.sheets.answers import ReadSheet, read_grid
from strategiekeuze.language.sheets.archive import BOOK, packed
from strategiekeuze.language.sheets.file import form_content, open_sheet
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.service.assessment.questionnaire import load_questionnaire
from strategiekeuze.service.assessment.sheet_form import form_of
from support.broken_files import SMALL_RULES
from support.small_questionnaire import add_to
from support.small_set import small_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.sheets.form import Form
    from strategiekeuze.model.questionnaire import Questionnaire

SHEET = "Nulmeting"


@cache
def questions() -> Questionnaire:
    """Return the questionnaire of the small rule set."""
    with TemporaryDirectory() as folder:
        small = add_to(shutil.copytree(SMALL_RULES, Path(folder) / "regels"))
        return load_questionnaire(small_set(), small)


def form(answers: Answers | None = None, *, quick: bool = False, role: str = "") -> Form:
    """Return the sheet of the small rule set, without answers unless they are given."""
    given = answers or Answers({}, {"gemeente": Answer(0, "Eersel")})
    return form_of(given, small_set(), questions(), quick=quick, role=role)


def content(file: str, answers: Answers | None = None) -> bytes:
    """Return the sheet of the small rule set as the bytes of a file of this name."""
    return form_content(form(answers), file)


def read(path: Path) -> tuple[ReadSheet, list[Problem]]:
    """Return what the sheet in a file says, and what is wrong with the file."""
    problems: list[Problem] = []
    opened = open_sheet(str(path), problems)
    found = read_grid(opened.grid, small_set().feiten) if opened else ReadSheet(Answers({}))
    return found, [*problems, *found.problems, *(opened.warnings if opened else ())]


@contextmanager
def book_in(path: Path) -> Iterator[Workbook]:
    """Open a workbook, and save it afterwards as a spreadsheet would."""
    book = load_workbook(path)
    yield book
    book.save(path)


@contextmanager
def sheet_in(path: Path) -> Iterator[Worksheet]:
    """Open the sheet with the questions, and save the workbook afterwards."""
    with book_in(path) as book:
        yield book[SHEET]


def with_part(workbook: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """Return a workbook in which a piece of one part is another."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook)) as archive, zipfile.ZipFile(stream, "w") as changed:
        for each in archive.namelist():
            part = archive.read(each)
            changed.writestr(each, part.replace(old, new) if each == name else part)
    return stream.getvalue()


def put(path: Path, cell: str, kind: str, value: str) -> None:
    """Put something in a cell, as someone with a spreadsheet would."""
    with sheet_in(path) as sheet:
        sheet[cell] = float(value) if kind == "getal" else date.fromisoformat(value) if kind == "datum" else value
        if kind == "tekst":
            sheet[cell].data_type = "s"


def change(path: Path, what: str, where: str) -> None:
    """Change the sheet with the questions, as someone with a spreadsheet would."""
    with book_in(path) as book:
        CHANGES[what](book, where)


def joined(book: Workbook, where: str) -> None:
    book[SHEET].merge_cells(where)


def hidden(book: Workbook, where: str) -> None:
    book[SHEET].row_dimensions[int(where)].hidden = True


def gone(book: Workbook, where: str) -> None:
    book[SHEET].delete_rows(int(where))


def doubled(book: Workbook, where: str) -> None:
    book[SHEET].append([cell.value for cell in book[SHEET][int(where)]])


def copied(book: Workbook, where: str) -> None:
    book.copy_worksheet(book[SHEET]).title = where


def added(book: Workbook, where: str) -> None:
    book.create_sheet(where)["A1"] = "een opmerking"


def renamed(book: Workbook, where: str) -> None:
    book[SHEET].title = where


def lengthened(book: Workbook, where: str) -> None:
    book[SHEET].cell(int(where), 1).value = "einde"


CHANGES = {
    "samengevoegd": joined,
    "verborgen": hidden,
    "weggehaald": gone,
    "herhaald": doubled,
    "gekopieerd": copied,
    "bijgemaakt": added,
    "hernoemd": renamed,
    "verlengd": lengthened,
}


def bomb() -> bytes:
    """Return a small workbook with far more in it than it seems."""
    return packed({BOOK: b"<workbook/>", "xl/worksheets/sheet1.xml": b" " * 40_000_000})
