"""Workbooks of Excel, the only place that knows openpyxl: read as grids, and written with lists to choose from."""

from __future__ import annotations

import warnings
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import datetime
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, TypeAlias
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.formula.translate import TranslatorError
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import CellCoordinatesException, InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.sheets.archive import no_workbook, packed, parts_in, steady, too_large
from strategiekeuze.language.sheets.form import ANSWER, CHOICES, KEY, NOTE, PROOF, READ_ME, ROLE, SHEET
from strategiekeuze.language.sheets.grid import Cell, Grid, content_of
from strategiekeuze.language.sheets.look import (
    AS_TYPED,
    COLOUR_TO_FILL,
    FILLED_IN,
    FROZEN,
    HEADING_COLOUR,
    LEVEL_WIDTH,
    NOT_OFFERED,
    TEXT_WIDTH,
    WIDTHS,
)
from strategiekeuze.language.sheets.offered import number_in, offered
from strategiekeuze.language.sheets.signs import coded, needs_prefix
from strategiekeuze.language.sheets.unread import hidden_row, joined_cells, too_long, untyped
from strategiekeuze.model.facts import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openpyxl.cell import Cell as SingleCell
    from openpyxl.cell import MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

    from strategiekeuze.language.sheets.form import Form
    from strategiekeuze.model.facts import Fact

BookCell: TypeAlias = "SingleCell | MergedCell"

MAX_ROWS, MAX_COLUMNS, MAX_READ = 2_000, 100, 400_000
"""Largest sheet that is read, and most cells in all sheets together: those without content cost time too."""

DAMAGED = (
    *(ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError, OSError, RecursionError),
    *(ParseError, CellCoordinatesException, InvalidFileException, TranslatorError),
)
"""What openpyxl raises on a workbook that is not what it should be."""

TOP = Alignment(wrap_text=True, vertical="top")
HEADING, TO_FILL = PatternFill("solid", fgColor=HEADING_COLOUR), PatternFill("solid", fgColor=COLOUR_TO_FILL)

MADE = datetime(2000, 1, 1)


def read_grids(content: bytes, file: str) -> tuple[Grid, ...] | Problem:
    """Return the sheets of a workbook, or why it cannot be read."""
    parts = parts_in(content, file)
    if isinstance(parts, Problem):
        return parts
    try:
        with warnings.catch_warnings(), redirect_stdout(StringIO()):
            # openpyxl tells what it does not keep or know; we keep nothing of the workbook.
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(packed(parts)), keep_links=False)
            return grids_of(book, file)
    except DAMAGED:
        return no_workbook(file)


def grids_of(book: Workbook, file: str) -> tuple[Grid, ...] | Problem:
    """Return the sheets of a workbook, or that they are too large together."""
    size = sum(min(each.max_row, MAX_ROWS) * min(each.max_column, MAX_COLUMNS) for each in book.worksheets)
    return too_large(file) if size > MAX_READ else tuple(grid_of(sheet, file) for sheet in book.worksheets)


def grid_of(sheet: Worksheet, file: str) -> Grid:
    """Return one sheet; cells that a reader cannot see, or did not type, carry a problem."""
    place = Place(file, sheet=sheet.title)
    together = dict(joined(sheet, file))
    within = sheet.iter_rows(max_row=min(sheet.max_row, MAX_ROWS), max_col=min(sheet.max_column, MAX_COLUMNS))
    hidden = {number for number, row in sheet.row_dimensions.items() if row.hidden}
    rows = tuple(row_of(row, place, together, hidden) for row in within)
    return Grid(place, rows, too_long(MAX_ROWS, place) if sheet.max_row > MAX_ROWS else None)


def joined(sheet: Worksheet, file: str) -> Iterator[tuple[tuple[int, int], Problem]]:
    """Yield the cells that were joined to one, with the problem that is."""
    for cells in sheet.merged_cells.ranges:
        place = Place(file, cells.min_row, cells.min_col, sheet=sheet.title)
        problem = joined_cells(cells.coord, place)
        yield from (((row, column), problem) for row, column in cells.cells)


def row_of(
    cells: tuple[BookCell, ...],
    sheet: Place,
    together: Mapping[tuple[int, int], Problem],
    hidden: set[int],
) -> tuple[Cell, ...]:
    """Return one row."""
    number = cells[0].row or 0
    seen = number not in hidden or all(cell.value is None for cell in cells)
    unseen = None if seen else hidden_row(number, sheet)
    return tuple(cell_of(cell, sheet, unseen or together.get((cell.row or 0, cell.column or 0))) for cell in cells)


def cell_of(cell: BookCell, sheet: Place, problem: Problem | None) -> Cell:
    """Return one cell, with the problem that it has apart from what stands in it."""
    place = replace(sheet, line=cell.row, column=cell.column or 1)
    return Cell(place, content_of(cell.value), problem or untyped(cell.data_type, cell.value, place))


def workbook_content(form: Form) -> bytes:
    """Return a sheet to fill in as the bytes of a workbook, the same each time."""
    book = Workbook()
    book.properties.creator, book.properties.created = "strategiekeuze", MADE
    front, sheet, choices = book.worksheets[0], book.create_sheet(SHEET), book.create_sheet(CHOICES)
    front.title, choices.sheet_state = READ_ME, "hidden"
    write_explanation(front, form)
    write_questions(sheet, form)
    offer(sheet, choices, form)
    stream = BytesIO()
    book.save(stream)
    return steady(stream.getvalue())


def write_explanation(sheet: Worksheet, form: Form) -> None:
    """Write how it works, one line per row."""
    sheet.column_dimensions["A"].width = TEXT_WIDTH
    for number, line in enumerate(form.explanation, 1):
        write_text(sheet.cell(number, 1), line)
        sheet.cell(number, 1).font = Font(bold=number == 1)


def write_questions(sheet: Worksheet, form: Form) -> None:
    """Write the heading, which stays in sight, and a row per question."""
    for column, heading in enumerate(form.headings, 1):
        write_text(sheet.cell(1, column), heading)
        sheet.cell(1, column).font, sheet.cell(1, column).fill = Font(bold=True), HEADING
        dimension = sheet.column_dimensions[get_column_letter(column)]
        dimension.width, dimension.hidden = WIDTHS.get(heading, LEVEL_WIDTH), heading == KEY
    for number, row in enumerate(form.rows, 2):
        for column, (heading, text) in enumerate(zip(form.headings, form.texts(row), strict=True), 1):
            write_cell(sheet.cell(number, column), heading, text, row.fact)
    sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation = FROZEN, "1:1", "landscape"


def write_cell(cell: BookCell, heading: str, text: str, fact: Fact) -> None:
    """Write one cell of a question: an answer as a number where it is one, anything else as text."""
    number = number_in(fact, text) if heading == ANSWER else None
    if number is None:
        write_text(cell, text)
    else:
        cell.value, cell.alignment = number, TOP
    typed = heading in (ROLE, NOTE, PROOF) or (heading == ANSWER and fact.soort not in NUMBERS)
    cell.number_format = AS_TYPED if typed else "General"
    if heading in FILLED_IN:
        cell.fill = TO_FILL


def write_text(cell: BookCell, text: str) -> None:
    """Write a text that stays a text, also when it looks like a formula and someone edits it."""
    cell.value, cell.alignment = coded(text) or None, TOP
    if text:
        cell.data_type = "s"
        cell.quotePrefix = needs_prefix(text)


def offer(sheet: Worksheet, choices: Worksheet, form: Form) -> None:
    """Give each answer its list of values; answers with the same values share one."""
    answer = get_column_letter(form.headings.index(ANSWER) + 1)
    lists = dict.fromkeys(values for row in form.rows if (values := offered(row.fact)))
    for column, values in enumerate(lists, 1):
        letter = get_column_letter(column)
        rows = [number for number, row in enumerate(form.rows, 2) if offered(row.fact) == values]
        for number, value in enumerate(values, 1):
            write_cell(choices.cell(number, column), ANSWER, value, form.rows[rows[0] - 2].fact)
        validation = DataValidation("list", f"{CHOICES}!${letter}$1:${letter}${len(values)}", allow_blank=True)
        validation.errorStyle, validation.showErrorMessage = "warning", True
        validation.errorTitle, validation.error = "Staat niet in de lijst", NOT_OFFERED
        for number in rows:
            validation.add(f"{answer}{number}")
        sheet.add_data_validation(validation)
