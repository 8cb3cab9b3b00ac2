"""A profile to fill in says what it asks, and reads back as a profile that says nothing yet."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import RulesError
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.model.facts import Fact, Kind, Option
from strategiekeuze.registry import find, municipalities
from strategiekeuze.service.assessment.new_profile import name_fact, new_profile
from strategiekeuze.service.assessment.question_comments import how_to_answer, wanted
from strategiekeuze.service.profile.reading import read_profile as completed
from strategiekeuze.service.rules import load_rules
from support.broken_files import SMALL_RULES
from support.small_questionnaire import add_to
from support.small_set import small_set

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers

WIDTH = 110
FIELD = re.compile(r"^ *([^#\s][^:]*|\"[^\"]*\"):", re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(add_to(shutil.copytree(SMALL_RULES, tmp_path_factory.mktemp("regels") / "regels")))


def answers(text: str) -> Answers:
    found, problems = read_profile(text, "nieuw.yaml", small_set().feiten)
    assert problems == ()
    return found


def test_a_new_profile_is_written_exactly_so(folder: str) -> None:
    expected = Path(__file__).with_name("nieuw_profiel.yaml").read_text(encoding="utf-8")
    assert new_profile("Eersel", folder, quick=True) == expected


@pytest.mark.parametrize("quick", [False, True])
def test_a_new_profile_of_the_wheel_says_nothing_but_the_municipality(quick: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a parameter
    (tmp_path / "nieuw.yaml").write_text(new_profile("Eersel", quick=quick), encoding="utf-8")
    (tmp_path / "leeg.yaml").write_text("gemeente: Eersel\n", encoding="utf-8")
    new, bare = (completed(tmp_path / name) for name in ("nieuw.yaml", "leeg.yaml"))
    assert new.municipality == bare.municipality
    assert new.answers.values == bare.answers.values
    assert new.answers.texts.keys() == {"gemeente"}


def test_the_whole_scan_of_the_wheel_has_a_field_for_every_theme_and_fact_to_answer() -> None:
    rules, text = load_rules(), new_profile("Eersel")
    fields = [
        rules.feiten.by_name[name].sleutel for name in map(key_of, FIELD.findall(text)) if name != "volwassenheid"
    ]
    assert fields[:2] == ["gemeente", "peildatum"]
    assert len(fields) == len(set(fields)) == 2 + 11 + 17


def key_of(name: str) -> str:
    from strategiekeuze.suggestion import plain

    return plain(name.strip('"'))


@pytest.mark.parametrize("quick", [False, True])
def test_lines_of_a_new_profile_fit_on_a_screen(quick: bool) -> None:  # noqa: FBT001 - a parameter
    lines = new_profile("Eersel", quick=quick).split("\n")
    assert max(map(len, lines)) <= WIDTH
    assert [line for line in lines if line != line.rstrip()] == []


def test_a_new_profile_says_that_questions_and_wheel_are_own_work() -> None:
    text = " ".join(new_profile("Eersel").replace("#", "").split())
    assert "Dit wiel is een eigen reconstructie." in text
    assert "zijn eigen werk" in text
    assert "Schrijf dan 2,5." in text


@pytest.mark.parametrize("municipality", municipalities(), ids=lambda each: each.code)
def test_the_name_of_every_municipality_reads_back_as_that_municipality(municipality: object, folder: str) -> None:
    name = str(getattr(municipality, "naam", ""))
    written = answers(new_profile(name, folder)).texts["gemeente"]
    assert find(getattr(written, "text", "")).gemeente == municipality


def test_a_dissolved_municipality_gets_the_profile_of_its_successor_and_a_note(folder: str) -> None:
    text = new_profile("Heerhugowaard", folder)
    assert "# Heerhugowaard bestaat sinds 1 januari 2022 niet meer." in text
    assert "\ngemeente: Dijk en Waard\n" in text


def test_the_example_of_a_response_can_be_read(folder: str) -> None:
    profile, _, example = new_profile("Eersel", folder).partition("\n# antwoorden:")
    lines = f"# antwoorden:{example}".splitlines()
    assert all(line.startswith("# ") for line in lines)
    found = answers("\n".join([profile, *(line.removeprefix("# ") for line in lines)]))
    (response,) = found.responses["leiding"]
    assert (response.waarde, found.values) == (200, {})


def test_a_filled_in_answer_is_read(folder: str) -> None:
    text = new_profile("Eersel", folder).replace("  kwaliteit:", "  kwaliteit: 2,5").replace("\nfte:", "\nfte: 1,2")
    assert {key: answer.value for key, answer in answers(text).values.items()} == {"fte": 120, "kwaliteit": 250}


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Fact(sleutel="x", naam="x", soort=Kind.COUNT, van=0, tot=9), "Schrijf een geheel getal van 0 tot en met 9."),
        (Fact(sleutel="x", naam="x", soort=Kind.YES_NO, van=0, tot=1), "Schrijf ja of nee."),
        (Fact(sleutel="x", naam="x", soort=Kind.DATE, van=0, tot=0), "Schrijf jaar, maand en dag, zoals 2026-01-31."),
        (
            Fact(sleutel="x", naam="x", soort=Kind.LIST, van=0, tot=1, opties=(Option(naam="a"), Option(naam="b"))),
            'Kies nul of meer, tussen [ en ]: "a" en "b".',
        ),
    ],
    ids=lambda each: each.soort if isinstance(each, Fact) else "",
)
def test_a_question_says_which_answer_its_fact_takes(fact: Fact, text: str) -> None:
    assert wanted(fact) == text


def test_a_question_says_what_the_advice_assumes_without_an_answer() -> None:
    fact = Fact(
        sleutel="x", naam="x", soort=Kind.YES_NO, van=0, tot=1, aanname=0, aanname_in_woorden="er is geen brand"
    )
    assert how_to_answer(fact) == ["Schrijf ja of nee.", "Leeg? Dan neemt het advies aan: er is geen brand."]


def test_facts_without_a_name_give_no_profile() -> None:
    facts = small_set().feiten
    with pytest.raises(RulesError, match="naam van de gemeente"):
        name_fact(facts.model_copy(update={"feiten": facts.feiten[1:]}))


def test_only_the_short_form_says_what_it_is_worth() -> None:
    worth = "Zij is een begin van het gesprek, en geen advies"
    assert worth in new_profile("Eersel", quick=True)
    assert worth not in new_profile("Eersel")
