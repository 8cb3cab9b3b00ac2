"""A profile becomes a sheet and a sheet becomes a profile, for our own wheel and for any rule set."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from strategiekeuze.cli.problem_json import place as place_in_json
from strategiekeuze.errors import Place, Problem, ProfileError, StrategiekeuzeError, UsageError, by_place, cell_name
from strategiekeuze.language.sheets.offered import allowed, list_text, offered
from strategiekeuze.model.facts import Fact, Kind, Option
from strategiekeuze.model.responses import Response
from strategiekeuze.service.assessment.sheets import from_sheet, refuse_sheet_name, starting_point, to_sheet
from strategiekeuze.service.new_file import write_new
from strategiekeuze.service.profile.reading import read_profile
from strategiekeuze.service.rules import load_rules
from support.broken_files import SMALL_RULES
from support.sheets import content, form, sheet_in
from support.small_questionnaire import add_to
from support.small_set import small_set

PROFILES = sorted((Path(__file__).parents[3] / "profiles").glob("*.yaml"))


def fact(kind: Kind, *options: str, low: int = 0, high: int = 1, unit: str = "") -> Fact:
    names = tuple(Option(naam=name) for name in options)
    return Fact(sleutel="x", naam="x", soort=kind, van=low, tot=high, opties=names, eenheid=unit)


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
@pytest.mark.parametrize("profile", PROFILES, ids=lambda path: path.stem)
def test_every_example_profile_comes_back_from_its_sheet(profile: Path, kind: str, tmp_path: Path) -> None:
    rules, sheet, back = load_rules(), tmp_path / f"blad.{kind}", tmp_path / "terug.yaml"
    answers, _ = starting_point(str(profile), None, rules)
    sheet.write_bytes(to_sheet(answers, str(sheet), rules))
    back.write_text(from_sheet(str(sheet), rules).text, encoding="utf-8")
    before, after = read_profile(profile, rules), read_profile(back, rules)
    assert {key: each.value for key, each in after.answers.values.items()} == {
        key: each.value for key, each in before.answers.values.items()
    }
    assert (after.municipality, after.responses) == (before.municipality, before.responses)


@pytest.mark.parametrize("quick", [False, True])
def test_a_sheet_of_the_wheel_says_that_wheel_and_questions_are_own_work(quick: bool) -> None:  # noqa: FBT001 - a parameter
    from strategiekeuze.service.assessment.questionnaire import load_questionnaire
    from strategiekeuze.service.assessment.sheet_form import form_of

    rules = load_rules()
    answers, _ = starting_point(None, "Eersel", rules)
    found = form_of(answers, rules, load_questionnaire(rules), quick=quick)
    text = " ".join(found.explanation)
    assert "Dit wiel is een eigen reconstructie." in text
    assert "zijn eigen werk" in text
    assert len({row.fact.sleutel for row in found.rows}) == len(found.rows)
    assert (len(found.rows) <= 12) == quick


def test_a_small_sheet_holds_exactly_these_rows() -> None:
    found = form(role="adviseur", quick=True)
    score = "score van 1 tot en met 5, halve punten mogen"
    counting = "niemand|soms iemand|elk jaar iemand|elke maand iemand|iedereen"
    leading = "geen leider|een vraagbaak|een teamleider|een directeur|de hele directie"
    assert ["|".join(found.texts(row)) for row in found.rows] == [
        "1 van 4||Welke gemeente?|Eersel|naam|||||||||gemeente",
        "2 van 4||Welke ambitie?||verkennen of verbeteren||||||adviseur|||ambitie",
        f"3 van 4|basis|Wie telt?||{score}|{counting}|adviseur|||kwaliteit",
        f"4 van 4|mensen|Wie leidt?||{score}|{leading}|adviseur|||leiding",
    ]


def test_what_a_profile_says_stands_on_the_quick_sheet_too(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        'gemeente: Eersel\nfte: 1\nscores: {leiding: 2}\nantwoorden: {beheer: [{rol: a, antwoord: "3"}]}\n',
        encoding="utf-8",
    )
    answers, _ = starting_point(str(tmp_path / "a.yaml"), None, small_set())
    rows = form(answers, quick=True, role="adviseur").rows
    assert [(row.number, row.fact.sleutel, row.answer, row.role) for row in rows] == [
        ("1 van 6", "gemeente", "Eersel", ""),
        ("2 van 6", "fte", "1", ""),
        ("3 van 6", "ambitie", "", "adviseur"),
        ("4 van 6", "kwaliteit", "", "adviseur"),
        ("5 van 6", "beheer", "", ""),
        ("5a van 6", "beheer", "3", "a"),
        ("6 van 6", "leiding", "2", ""),
    ]


def test_the_profile_of_a_sheet_is_written_exactly_so(tmp_path: Path) -> None:
    path = tmp_path / "eersel.xlsx"
    path.write_bytes(content(path.name))
    with sheet_in(path) as sheet:
        sheet["D4"], sheet["D9"], sheet["K9"], sheet["L9"] = 1.5, 2.5, "adviseur", "na overleg"
        sheet["D8"], sheet["K8"] = "weet ik niet", "adviseur"
    found = from_sheet(str(path), small_set())
    assert (found.asked, found.known, found.note, found.warnings) == (7, 2, "", ())
    assert found.text == (
        "# Gelezen uit het blad eersel.xlsx.\n\ngemeente: Eersel\ndomein:\nfte: 1,5\nambitie:\nincident:\n\n"
        "scores:\n  # basis\n  kwaliteit:\n  beheer:\n  # mensen\n  leiding: 2,5\n\n"
        "antwoorden:\n  beheer:\n    - {rol: adviseur, antwoord: weet ik niet}\n"
        '  leiding:\n    - {rol: adviseur, antwoord: "2,5", notitie: na overleg}\n'
    )


def test_a_rule_set_in_another_folder_gives_its_own_sheet(tmp_path: Path) -> None:
    folder = add_to(shutil.copytree(SMALL_RULES, tmp_path / "regels"))
    rules = load_rules(folder)
    answers, _ = starting_point(None, "Eersel", rules)
    assert to_sheet(answers, "a.csv", rules, folder) == content("a.csv")


def test_a_dissolved_municipality_starts_as_its_successor() -> None:
    answers, note = starting_point(None, "Heerhugowaard", small_set())
    assert getattr(answers.texts["gemeente"], "text", "") == "Dijk en Waard"
    assert note.startswith("Heerhugowaard bestaat sinds 1 januari 2022 niet meer.")


@pytest.mark.parametrize("name", ["bestaat-niet.xlsx", ".", "pijp.csv"])
def test_what_is_no_file_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pijp.csv")
    Path("map.xlsx").mkdir()
    with pytest.raises(StrategiekeuzeError):
        from_sheet("map.xlsx" if name == "." else name, small_set())


@pytest.mark.parametrize("name", ["a.xlsx", "A.CSV", "a.xlsm"])
def test_a_profile_never_takes_the_place_of_a_sheet(name: str) -> None:
    with pytest.raises(UsageError):
        refuse_sheet_name(name)
    refuse_sheet_name("a.yaml")


def test_a_sheet_is_written_whole_and_only_over_an_old_one_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_new(str(path), content("a.xlsx"), again=False)
    with pytest.raises(UsageError, match="bestaat al"):
        write_new(str(path), b"", again=False)
    assert path.read_bytes() == content("a.xlsx")
    write_new(str(path), b"anders", again=True)
    assert path.read_bytes() == b"anders"


def test_all_problems_of_a_sheet_come_at_once_in_the_order_of_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content("a.xlsx"))
    with sheet_in(path) as sheet:
        sheet["D2"], sheet["D5"], sheet["D7"], sheet["M7"] = "Nergens", "hard", 9, "agenda"
    with pytest.raises(ProfileError) as caught:
        from_sheet(str(path), small_set())
    cells = [str(problem.place).rpartition(" ")[2] for problem in caught.value.problems]
    assert cells == ["D2", "D5", "D7", "K7"]


@pytest.mark.parametrize(("row", "column", "name"), [(1, 1, "A1"), (7, 26, "Z7"), (9, 27, "AA9"), (2, 703, "AAA2")])
def test_a_cell_is_named_as_spreadsheets_do(row: int, column: int, name: str) -> None:
    assert cell_name(row, column) == name


def test_a_place_in_a_sheet_names_the_sheet_and_the_cell() -> None:
    assert str(Place("a.xlsx", 7, 4, sheet="Nulmeting")) == 'a.xlsx, blad "Nulmeting", cel D7'
    assert str(Place("a.xlsx", sheet="Nulmeting")) == 'a.xlsx, blad "Nulmeting"'
    assert str(Place("a.csv", 7, 4, sheet="")) == "a.csv, cel D7"
    assert place_in_json(Place("a.xlsx", 7, 4, sheet="Blad")) == {"bestand": "a.xlsx", "blad": "Blad", "cel": "D7"}
    assert place_in_json(Place("a.csv", sheet="")) == {"bestand": "a.csv"}


def test_cells_are_sorted_by_row_and_then_by_column() -> None:
    cells = [(10, 1), (9, 2), (9, 1), (2, 27)]
    problems = [Problem("x", "x", place=Place("a.xlsx", *cell, sheet="B")) for cell in cells]
    assert [str(each.place).rpartition(" ")[2] for each in by_place(problems)] == ["AA2", "A9", "B9", "A10"]


@pytest.mark.parametrize(
    ("declared", "words", "listed"),
    [
        (fact(Kind.COUNT, high=1_000, unit="projecten"), "geheel getal van 0 tot en met 1.000 (projecten)", ()),
        (fact(Kind.DECIMAL, high=1_000), "getal van 0 tot en met 10", ()),
        (fact(Kind.SCORE, low=100, high=200), "score van 1 tot en met 2, halve punten mogen", ("1", "1,5", "2")),
        (fact(Kind.YES_NO), "ja of nee", ("ja", "nee")),
        (fact(Kind.ORDERED, "laag", "hoog"), "laag of hoog", ("laag", "hoog")),
        (fact(Kind.CHOICE, "sport, cultuur", "zorg"), "kies uit: sport, cultuur; zorg", ("sport, cultuur", "zorg")),
        (fact(Kind.LIST, "G4", "M50"), "geen, of een of meer van: G4, M50", ()),
        (fact(Kind.NAME), "naam", ()),
        (fact(Kind.DATE), "dag-maand-jaar, bijvoorbeeld 31-1-2026", ()),
    ],
)
def test_a_sheet_says_which_answers_a_fact_takes(declared: Fact, words: str, listed: tuple[str, ...]) -> None:
    assert allowed(declared) == words
    assert offered(declared) == ((*listed, "weet ik niet") if listed else ())


def test_names_with_a_comma_in_a_list_are_kept_apart() -> None:
    assert list_text(fact(Kind.LIST, "sport, cultuur", "zorg"), 0b11) == "sport, cultuur; zorg"
    assert list_text(fact(Kind.LIST, "a", "b"), 0) == "geen"


def test_responses_of_two_people_survive_the_way_through_a_sheet_and_back(tmp_path: Path) -> None:
    text = (
        "gemeente: Eersel\n\nscores:\n  # mensen\n  leiding: 2,5\n\nantwoorden:\n  leiding:\n"
        "    - {rol: adviseur, antwoord: 2}\n    - {rol: secretaris, antwoord: 3, bewijs: agenda}\n"
    )
    profile, sheet = tmp_path / "a.yaml", tmp_path / "a.csv"
    profile.write_text(text, encoding="utf-8")
    answers, _ = starting_point(str(profile), None, small_set())
    sheet.write_bytes(content("a.csv", answers))
    profile.write_text(from_sheet(str(sheet), small_set()).text, encoding="utf-8")
    assert read_profile(profile, small_set()).responses == {
        "leiding": (Response("adviseur", "2", 200), Response("secretaris", "3", 300, "", "agenda"))
    }
