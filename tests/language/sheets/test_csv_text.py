"""A csv is read as spreadsheets of all countries write it, and written as a Dutch Excel reads it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.language.sheets.answers import read_grid
from strategiekeuze.language.sheets.csv_text import csv_content, read_csv
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.responses import Response
from strategiekeuze.service.profile.file import ProfileDraft, profile_text
from support.sheets import content, read
from support.small_set import codes_of, small_set

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strategiekeuze.errors import Problem

HEAD = "nummer;antwoord;rol;notitie;bewijs;sleutel"
ROWS = ("1 van 3;Eersel;;;;gemeente", "2 van 3;2,5;adviseur;één café;;leiding", "3 van 3;1.5;;;;kwaliteit")
TEXT = "\r\n".join((HEAD, *ROWS, ""))

CELLS = [
    "",
    "2,5",
    "2.5",
    "6",
    "ja",
    "weet ik niet",
    "onbekend",
    "~",
    "adviseur",
    "2-5",
    "G4, M50",
    "geen",
    "een\ntwee",
]
CELLS += ["leiding", "kwaliteit", "netwerken", "fte voor data", "gemeente", "Eersel", "1 van 3", "2a van 3", "x", "'=1"]


def read_text(content: bytes, folder: Path) -> tuple[Answers, list[str]]:
    path = folder / "eersel.csv"
    path.write_bytes(content)
    found, problems = read(path)
    return found.answers, codes_of(problems)


def note_of(content: bytes) -> str:
    found = read_csv(content, "eersel.csv", [])
    assert found is not None
    return found[1]


def test_a_csv_is_written_for_a_dutch_excel() -> None:
    written = content("a.csv", Answers({"kwaliteit": Answer(250, "2,5")}, {"gemeente": "Eersel"}))
    assert written.startswith(b"\xef\xbb\xbfnummer;dimensie;vraag;antwoord;eenheid of keuzes;niveau 1: een;")
    assert b"\r\n6 van 8;basis;Wie telt?;2,5;" in written
    assert written.count(b"\n") == written.count(b"\r\n") == 9


@pytest.mark.parametrize(
    ("given", "note"),
    [
        (TEXT.encode(), "Gelezen als UTF-8, met een puntkomma tussen de cellen."),
        (TEXT.encode("utf-8-sig"), "Gelezen als UTF-8, met een puntkomma tussen de cellen."),
        (TEXT.encode("cp1252"), "Gelezen als Windows-1252, met een puntkomma tussen de cellen."),
        (TEXT.replace("\r\n", "\n").encode(), "Gelezen als UTF-8, met een puntkomma tussen de cellen."),
        (TEXT.replace("\r\n", "\r").encode(), "Gelezen als UTF-8, met een puntkomma tussen de cellen."),
        (TEXT.replace(";", "\t").encode(), "Gelezen als UTF-8, met een tab tussen de cellen."),
        (TEXT.replace("2,5", '"2,5"').replace(";", ",").encode(), "Gelezen als UTF-8, met een komma tussen de cellen."),
        (f"sep=;\r\n{TEXT}".encode(), "Gelezen als UTF-8, met een puntkomma tussen de cellen."),
        (f"\r\n{TEXT}\r\n;;;;;\r\n".encode(), "Gelezen als UTF-8, met een puntkomma tussen de cellen."),
        (TEXT.replace("\r\n", ";;\r\n").encode(), "Gelezen als UTF-8, met een puntkomma tussen de cellen."),
    ],
    ids=["utf-8", "merk", "windows", "lf", "cr", "tab", "komma", "sep", "lege regels", "extra cel"],
)
def test_the_same_answers_are_read_however_a_csv_was_saved(given: bytes, note: str, tmp_path: Path) -> None:
    answers, codes = read_text(given, tmp_path)
    assert codes == []
    assert {key: each.value for key, each in answers.values.items()} == {"leiding": 250, "kwaliteit": 150}
    assert answers.responses == {"leiding": (Response("adviseur", "2,5", 250, "één café"),)}
    assert note_of(given) == note


def test_a_cell_that_a_spreadsheet_could_run_gets_an_apostrophe_that_is_taken_off_again(tmp_path: Path) -> None:
    risky = csv_content([["=1+1", "+1", "-1", "@x", "\tx", "'=x", "'s middags", "2,5"]])
    assert risky.decode("utf-8-sig") == "'=1+1;'+1;'-1;'@x;'\tx;''=x;'s middags;2,5\r\n"
    answers, codes = read_text(TEXT.replace("één café", "'=1+1").encode(), tmp_path)
    assert (codes, answers.responses["leiding"][0].notitie) == ([], "=1+1")


@pytest.mark.parametrize("day", ["2-mei", "02-05-2026", "2-5-26", "2-5"])
def test_a_score_that_excel_saved_as_a_date_is_explained(day: str, tmp_path: Path) -> None:
    path = tmp_path / "eersel.csv"
    path.write_bytes(TEXT.replace("1.5", day).encode())
    (problem,) = read(path)[1]
    assert (problem.code, str(problem.place)) == ("cel-is-datum", f"{path}, cel B4")
    assert problem.remedy.startswith("Bedoelde u 2,5?")


def test_places_are_those_of_cells_also_below_a_note_of_two_lines(tmp_path: Path) -> None:
    path = tmp_path / "eersel.csv"
    path.write_bytes(TEXT.replace("één café", '"een\r\ntwee"').replace("1.5", "veel").encode())
    (problem,) = read(path)[1]
    assert str(problem.place) == f"{path}, cel B4"


@pytest.mark.parametrize("given", [b";" * 200_001, b"a\n" * 200_001])
def test_a_csv_with_far_more_cells_than_a_measurement_is_refused(given: bytes) -> None:
    problems: list[Problem] = []
    assert read_csv(given, "a.csv", problems) is None
    assert codes_of(problems) == ["blad-te-groot"]


def test_a_number_with_endless_letters_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(TEXT.replace("2 van 3", f"2{'a' * 100_000}"), "utf-8")
    start = time.perf_counter()
    assert codes_of(read(path)[0].problems) == ["nummer-onleesbaar"]
    assert time.perf_counter() - start < 5


def test_a_list_of_names_is_read_with_commas_or_semicolons(tmp_path: Path) -> None:
    text = TEXT.replace("3 van 3;1.5;;;;kwaliteit", '3 van 3;"G4; M50";;;;netwerken')
    answers, codes = read_text(text.encode(), tmp_path)
    assert (codes, answers.values["netwerken"].value) == ([], 0b101)
    answers, codes = read_text(text.replace("G4; M50", "geen").encode(), tmp_path)
    assert (codes, answers.values["netwerken"].value) == ([], 0)


@given(st.binary(max_size=200))
def test_no_bytes_are_too_strange_to_refuse_in_words(given: bytes) -> None:
    problems: list[Problem] = []
    found = read_csv(given, "eersel.csv", problems)
    assert problems or (found and read_grid(found[0], small_set().feiten).problems)


@given(st.lists(st.lists(st.sampled_from(CELLS), min_size=6, max_size=6), max_size=5))
@settings(max_examples=300)
def test_what_is_read_without_a_problem_is_a_profile_that_says_the_same(given: Sequence[Sequence[str]]) -> None:
    rows = [HEAD.split(";"), *(row.split(";") for row in ROWS), *given]
    found = read_csv(csv_content(rows), "eersel.csv", [])
    assert found is not None
    read = read_grid(found[0], small_set().feiten)
    if not read.problems:
        text = profile_text(small_set(), ProfileDraft(read.answers, open_facts=read.asked))
        back, problems = read_profile(text, "eersel.yaml", small_set().feiten)
        assert problems == ()
        assert {key: each.value for key, each in back.values.items()} == {
            key: each.value for key, each in read.answers.values.items()
        }
        assert back.responses == read.answers.responses
