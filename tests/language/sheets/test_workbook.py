"""A workbook is one that Excel opens without a word, and one that people changed is read or refused, never guessed."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from openpyxl import load_workbook

import strategiekeuze
from strategiekeuze.language.sheets.archive import MAX_UNPACKED, packed, parts_in
from strategiekeuze.language.sheets.excel import read_grids
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.responses import DO_NOT_KNOW, Response
from support.sheets import SHEET, book_in, content, form, read, sheet_in, with_part
from support.small_set import codes_of

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem

Typed: TypeAlias = str | float | bool | date | time
"""What someone may put in a cell."""

QUESTIONS = "xl/worksheets/sheet2.xml"
FILLED = Answers(
    {"kwaliteit": Answer(250, "2,5"), "fte": Answer(120, "1,2"), "inwoners": Answer(20_537, "20537")},
    {"gemeente": "=Eersel"},
    responses={"leiding": (Response("adviseur", DO_NOT_KNOW, None, "+31", ""),)},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a workbook without answers."""
    file = tmp_path / "eersel.xlsx"
    file.write_bytes(content(file.name))
    return file


def problems_of(path: Path) -> list[Problem]:
    return read(path)[1]


def test_a_workbook_has_three_sheets_a_heading_that_stays_and_a_hidden_key() -> None:
    book = load_workbook(BytesIO(content("a.xlsx")))
    assert [(sheet.title, sheet.sheet_state) for sheet in book.worksheets] == [
        ("Lees mij", "visible"),
        ("Nulmeting", "visible"),
        ("Keuzes", "hidden"),
    ]
    sheet = book[SHEET]
    assert [cell.value for cell in sheet[1]] == list(form().headings)
    assert sheet.freeze_panes == "D2"
    hidden = [letter for letter, column in sheet.column_dimensions.items() if column.hidden]
    assert [sheet[f"{letter}1"].value for letter in hidden] == ["sleutel"]
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row if cell.value)


def test_the_first_sheet_says_how_it_works_and_what_questions_and_wheel_are_worth() -> None:
    book = load_workbook(BytesIO(content("a.xlsx")))
    lines = [cell.value for (cell,) in book["Lees mij"].iter_rows(max_col=1)]
    assert lines[0] == "Kleine nulmeting: Eersel"
    assert "Een score is een getal van 1 tot en met 5. Halve punten mogen. Typ een score met een komma: 2,5." in lines
    assert lines[-3:] == ["Deze vragen zijn alleen om te testen.", None, "Dit wiel is alleen om te testen."]


def test_choices_and_half_points_stand_on_a_list_beside_the_answer() -> None:
    book = load_workbook(BytesIO(content("a.xlsx")))
    lists = {}
    for validation in book[SHEET].data_validations.dataValidation:
        cells = book["Keuzes"][validation.formula1.removeprefix("Keuzes!").replace("$", "")]
        assert validation.errorStyle == "warning"
        assert len(validation.error) < 255
        lists[str(validation.sqref)] = [cell.value for (cell,) in cells]
    assert lists == {
        "D3": ["alles", "Veiligheid", DO_NOT_KNOW],
        "D5": ["verkennen", "verbeteren", DO_NOT_KNOW],
        "D6": ["ja", "nee", DO_NOT_KNOW],
        "D7 D8 D9": [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, DO_NOT_KNOW],
    }


def test_an_answer_is_a_number_and_what_looks_like_a_formula_is_a_text() -> None:
    sheet = load_workbook(BytesIO(content("a.xlsx", FILLED)))[SHEET]
    by_key = {row[-1].value: row for row in sheet.iter_rows(min_row=2)}
    answers = {key: row[3].value for key, row in by_key.items()}
    assert (answers["kwaliteit"], answers["fte"], answers["inwoners"]) == (2.5, 1.2, 20_537)
    name, note = by_key["gemeente"][3], by_key["leiding"][11]
    assert [(cell.value, cell.data_type, cell.quotePrefix) for cell in (name, note)] == [
        ("=Eersel", "s", True),
        ("+31", "s", True),
    ]
    assert by_key["leiding"][3].value == DO_NOT_KNOW


def test_the_same_answers_give_the_same_bytes() -> None:
    assert content("a.xlsx", FILLED) == content("a.xlsx", FILLED)
    with zipfile.ZipFile(BytesIO(content("a.xlsx"))) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        assert b"modified" not in archive.read("docProps/core.xml")


def test_a_sheet_reads_the_same_sorted_translated_with_other_columns_and_another_name(path: Path) -> None:
    path.write_bytes(content(path.name, FILLED))
    before, _ = read(path)
    with sheet_in(path) as sheet:
        heading, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        rows = sorted(rows, key=lambda row: str(row[2]))
        sheet.delete_rows(1, sheet.max_row)
        for number, row in enumerate([heading, *rows], 2):
            for column, value in enumerate(reversed(row), 1):
                sheet.cell(number, column).value = value
                sheet.cell(number, column).data_type = "n" if isinstance(value, int | float) else "s"
            sheet.cell(number, 13).value = "Translated"
        sheet.title = "Baseline"
    after, problems = read(path)
    assert problems == []
    assert {key: each.value for key, each in after.answers.values.items()} == {
        key: each.value for key, each in before.answers.values.items()
    }
    assert after.answers.responses == before.answers.responses


@pytest.mark.parametrize(
    ("cell", "typed", "value"),
    [
        ("D7", 2.5, 250),
        ("D7", "2,5", 250),
        ("D7", "2.5", 250),
        ("D7", 3, 300),
        ("D4", 0.25, 25),
        ("D6", True, 1),
        ("D6", "Nee", 0),
        ("D3", 1, 1),
        ("D5", " Verbeteren ", 1),
    ],
)
def test_an_answer_is_read_as_people_type_it(path: Path, cell: str, typed: Typed, value: int) -> None:
    with sheet_in(path) as sheet:
        sheet[cell] = typed
    found, problems = read(path)
    assert problems == []
    assert [each.value for each in found.answers.values.values()] == [value]


@pytest.mark.parametrize(
    ("cell", "typed", "code"),
    [
        ("D7", 2.345, "geen-getal"),
        ("D7", 0.5, "buiten-bereik"),
        ("D7", True, "geen-getal"),
        ("D7", time(2, 30), "geen-getal"),
        ("D7", "2-mei", "cel-is-datum"),
        ("D7", date(2026, 5, 1), "cel-is-datum"),
        ("D7", datetime(2026, 5, 1, 12, 0), "cel-is-datum"),
        ("D5", date(2026, 5, 1), "cel-is-datum"),
        ("D7", "=2+0.5", "cel-is-formule"),
        ("K7", "=A1", "cel-is-formule"),
    ],
)
def test_what_is_no_answer_is_refused_by_its_cell(path: Path, cell: str, typed: Typed, code: str) -> None:
    with sheet_in(path) as sheet:
        sheet[cell] = typed
    (problem,) = problems_of(path)
    assert (problem.code, str(problem.place)) == (code, f'{path}, blad "Nulmeting", cel {cell}')


@pytest.mark.parametrize(
    ("day", "meant"),
    [
        (date(2026, 5, 1), "Bedoelde u 1,5?"),
        (date(2026, 5, 2), "Bedoelde u 2,5?"),
        (date(2026, 2, 5), "Bedoelde u 2,5?"),
    ],
)
def test_a_date_that_was_a_score_is_explained(path: Path, day: date, meant: str) -> None:
    with sheet_in(path) as sheet:
        sheet["D7"] = day
    (problem,) = problems_of(path)
    assert problem.remedy.startswith(meant)


def test_a_formula_in_a_column_that_is_not_read_does_no_harm(path: Path) -> None:
    with sheet_in(path) as sheet:
        sheet["C7"] = "=A1"
        sheet["P1"], sheet["P7"] = "eigen berekening", "=D7*2"
    assert problems_of(path) == []


def test_a_hidden_row_in_which_nothing_stands_does_no_harm(path: Path) -> None:
    with sheet_in(path) as sheet:
        sheet.row_dimensions[12].hidden = True
    assert problems_of(path) == []


def test_a_remark_below_the_table_does_no_harm(path: Path) -> None:
    with sheet_in(path) as sheet:
        sheet["C20"] = "Besproken op maandag"
    assert problems_of(path) == []


def test_the_answer_of_someone_else_is_a_copy_of_the_row_with_another_role(path: Path) -> None:
    with sheet_in(path) as sheet:
        sheet["D9"] = 2
        for role, answer in (("adviseur", 1), ("secretaris", 3)):
            sheet.append([cell.value for cell in sheet[9]])
            sheet.cell(sheet.max_row, 4).value, sheet.cell(sheet.max_row, 11).value = answer, role
    found, problems = read(path)
    assert problems == []
    assert found.answers.values["leiding"].value == 200
    assert found.answers.responses == {"leiding": (Response("adviseur", "1", 100), Response("secretaris", "3", 300))}


def test_one_row_with_a_role_gives_both_the_value_and_the_answer_of_that_person(path: Path) -> None:
    with sheet_in(path) as sheet:
        sheet["D9"], sheet["K9"], sheet["M9"] = 2.5, "adviseur", "agenda"
    found, problems = read(path)
    assert problems == []
    assert found.answers.values["leiding"].value == 250
    assert found.answers.responses == {"leiding": (Response("adviseur", "2,5", 250, "", "agenda"),)}


def test_a_role_without_an_answer_is_no_answer(path: Path) -> None:
    path.write_bytes(content(path.name))
    with sheet_in(path) as sheet:
        sheet["K9"] = "adviseur"
    found, problems = read(path)
    assert (problems, found.answers.responses, dict(found.answers.values)) == ([], {}, {})


def test_a_workbook_with_many_rows_of_another_kind_is_not_read_to_the_end(path: Path) -> None:
    with book_in(path) as book:
        for number in range(1, 2_500):
            book["Lees mij"].cell(number, 3).value = number
    assert problems_of(path) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', "blad-te-groot"),
        (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="&#65;1:XFD9"/></mergeCells>', "blad-te-groot"),
        (b"</sheetData>", b'</sheetData><a-b:mergeCell ref="A1:XFD1048576"/>', "blad-te-groot"),
        (b"</sheetData>", b"<mergeCell " * 50_000 + b"</sheetData>", "geen-excel"),
        (b"</sheetData>", b'</sheetData><hyperlinks><hyperlink ref="A1:XFD9999"/></hyperlinks>', "blad-te-groot"),
        (b"</sheetData>", b"<row/>" * 20_001 + b"</sheetData>", "blad-te-groot"),
        (b"</sheetData>", b"<row>" + b"<c/>" * 200_001 + b"</row></sheetData>", "blad-te-groot"),
        (b"<worksheet ", b'<!DOCTYPE x [<!ENTITY y "z">]><worksheet ', "geen-excel"),
        (b"</%s>" % b"worksheet", b"", "geen-excel"),
    ],
)
def test_a_workbook_that_would_cost_much_or_is_broken_is_refused(old: bytes, new: bytes, code: str) -> None:
    found = read_grids(with_part(content("a.xlsx"), QUESTIONS, old, new), "a.xlsx")
    assert codes_of([found] if not isinstance(found, tuple) else []) == [code]


def test_a_sheet_is_looked_at_whatever_the_part_in_the_archive_is_called() -> None:
    merged = b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    whole = with_part(content("a.xlsx"), QUESTIONS, b"</sheetData>", merged)
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    renamed = {name.replace("sheet2.xml", "sheet2.dat"): part for name, part in parts.items()}
    pointing = {name: part.replace(b"sheet2.xml", b"sheet2.dat") for name, part in renamed.items()}
    assert any(name.endswith("sheet2.dat") for name in pointing)
    assert getattr(read_grids(packed(pointing), "a.xlsx"), "code", "") == "blad-te-groot"


def test_many_sheets_with_something_far_away_are_too_large_together(path: Path) -> None:
    with book_in(path) as book:
        for number in range(3):
            book.create_sheet(f"Ver {number}").cell(2_000, 100).value = "x"
    assert codes_of(problems_of(path)) == ["blad-te-groot"]


def test_an_archive_that_lies_about_its_size_gives_no_more_than_it_says() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * (MAX_UNPACKED // 2))
    told = (MAX_UNPACKED // 2).to_bytes(4, "little")
    assert stream.getvalue().count(told) == 2
    found = parts_in(stream.getvalue().replace(told, (10).to_bytes(4, "little")), "a.xlsx")
    # What is left of the part is not what its sum says.
    assert getattr(found, "code", "") == "geen-excel"


@pytest.mark.parametrize("cut", [1, 100, 4_000])
def test_half_a_workbook_is_refused(cut: int) -> None:
    found = read_grids(content("a.xlsx")[:-cut], "a.xlsx")
    assert getattr(found, "code", "") == "geen-excel"


def test_one_module_knows_the_library_for_workbooks() -> None:
    source = Path(strategiekeuze.__file__).parent
    knowing = [
        path.name
        for path in source.rglob("*.py")
        if re.search(r"^\s*(from|import) openpyxl", path.read_text("utf-8"), re.M)
    ]
    assert knowing == ["excel.py"]
