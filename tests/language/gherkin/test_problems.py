"""Slips in a feature file: each once, at its own place, and no echo of it further down."""

from __future__ import annotations

import pytest

from strategiekeuze.language.gherkin.keywords import looks_like_heading, looks_like_step, missing_colon, mistyped
from strategiekeuze.language.gherkin.reader import read_feature
from support.small_set import HEAD, LABELS

GOOD = f'{LABELS}  Scenario: {{}}\n    Gegeven er is geen fte\n    Dan pleit dit voor "Zelf doen"\n\n'


def slips(text: str) -> list[tuple[str, int | None]]:
    problems = read_feature(text, "proef.feature")[1]
    return [(problem.code, problem.place.line if problem.place else None) for problem in problems]


def test_a_good_file_has_no_slips() -> None:
    assert slips(HEAD + GOOD.format("A") + GOOD.format("B")) == []


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("", "kop-ontbreekt"),
        ("Functionalitiet: Proef", "onbekend-woord"),
        ("Functionaliteit Proef", "dubbele-punt-ontbreekt"),
        ("Functionaliteit : Proef", "dubbele-punt-ontbreekt"),
        ("Feature: Proef", "onbekend-woord"),
        ("Zomaar tekst", "kop-ontbreekt"),
    ],
)
def test_a_broken_heading_is_one_problem_however_long_the_file(heading: str, code: str) -> None:
    assert [found for found, _ in slips(f"{heading}\n\n" + GOOD.format("A") * 3)] == [code]


@pytest.mark.parametrize("language", ["en", "de", "klingon", "nederlands"])
def test_another_language_is_one_problem_at_its_line(language: str) -> None:
    ((code, line),) = slips(f"\n# language: {language}\nFunctionaliteit: Proef\n\n" + GOOD.format("A") * 3)
    assert (code in ("andere-taal", "onbekende-taal"), line) == (True, 2)


def test_a_mistyped_scenario_does_not_make_its_steps_wrong() -> None:
    text = HEAD + GOOD.format("A").replace("Scenario:", "Scenrio:") + GOOD.format("B")
    assert slips(text) == [("onbekend-woord", 5)]


def test_two_slips_in_one_file_are_both_found() -> None:
    text = HEAD + GOOD.format("A").replace("Dan ", "Dann ") + GOOD.format("B").replace("Dan ", "zo ")
    assert slips(text) == [("onbekend-woord", 7), ("tekst-past-niet", 12)]


@pytest.mark.parametrize(
    "end", ["  @eigen-werk", "  @eigen-werk\n\n\n", f'{GOOD.format("A").rstrip()}\n      """\n      x']
)
def test_a_file_that_stops_too_early_says_so_at_its_last_line(end: str) -> None:
    ((code, line),) = slips(HEAD + end)
    assert (code, line) == ("te-vroeg-afgelopen", len((HEAD + end).rstrip().split("\n")))


def test_a_conflict_is_one_problem_also_where_the_parser_takes_it_for_free_text() -> None:
    text = HEAD.rstrip("\n") + "\n<<<<<<< a\n  oud\n=======\n  nieuw\n>>>>>>> b\n\n" + GOOD.format("A")
    assert slips(text) == [("conflict-in-bestand", 3)]


def test_seven_equal_signs_alone_are_no_conflict() -> None:
    assert slips(HEAD.rstrip("\n") + "\n  Titel\n  =======\n\n" + GOOD.format("A")) == []


def test_lines_are_counted_as_the_parser_counts_them() -> None:
    text = (
        HEAD.rstrip("\n") + "\n  met een\x0b raar\x85 teken\u2028hier\n\n" + GOOD.format("A").replace("Dan ", "Dann ")
    )
    assert slips(text) == [("onbekend-woord", 8)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Scenrio: A", "Scenario:"),
        ("Abstrct Scenario: A", "Abstract Scenario:"),
        ("Then x", "Dan"),
        ("scenario outline: x", "Abstract Scenario:"),
        ("Gegevn x", "Gegeven"),
        ("zomaar x", ""),
        ("Dan x", ""),
        ("123", ""),
        ("", ""),
    ],
)
def test_a_keyword_is_offered_only_for_a_slip_of_the_pen(text: str, meant: str) -> None:
    assert mistyped(text) == meant


@pytest.mark.parametrize(
    ("text", "heading"), [("Scenario A", "Scenario"), ("abstract scenario A", "Abstract Scenario"), ("Scenario: A", "")]
)
def test_a_heading_without_its_colon_is_recognised(text: str, heading: str) -> None:
    assert missing_colon(text) == heading


def test_prose_is_told_from_headings_and_steps() -> None:
    assert (looks_like_heading("Let op: dit"), looks_like_step("Gegevens tellen")) == ("", "")
    assert (looks_like_heading("Scenaro: A"), looks_like_step("Gegeve iets")) == ("Scenario:", "Gegeven")
