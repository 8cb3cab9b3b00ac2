"""What people in Dutch government really wrote, in other words: good files are left alone, slips are named rightly."""

from __future__ import annotations

import pytest

from strategiekeuze.language.gherkin.mending import mend

HEAD = "# language: nl\n\nFunctionaliteit: Verhuizen\n"
GOOD = "\n  Scenario: Iemand verhuist\n    Gegeven een inwoner\n    Als die verhuist\n    Dan volgt een brief\n"
OUTLINE = "\n  Abstract Scenario: Toeslag\n    Gegeven <a> en <b> en <c>\n    Voorbeelden:\n      | a | b | c |\n"

DESCRIPTIONS = {
    "a rule told in several sentences": (
        "  Wanneer de datum deels onbekend is, telt de hele periode mee.\n"
        "  Wanneer alleen het jaar bekend is, telt het hele jaar mee.\n"
    ),
    "a numbered list": "  Twee regels:\n  1. Wanneer iemand volgt, telt dat.\n  2. Wanneer niemand volgt, niet.\n",
    "a list below a sentence": "  - Wanneer een deel leeg is, staat er niets\n  - Wanneer alles leeg is, ook niet\n",
    "a decision in words": (
        "  Als het adres in Nederland ligt,\n  Dan staat de straat vooraan\n  En staat de plaats achteraan\n\n"
        "  Wanneer er een toevoeging is, staat er een streep.\n  Wanneer er een letter is, niet.\n"
    ),
    "a line above a table": "  Wanneer iemand een titel heeft, geldt:\n  | titel | aanhef |\n  | Baron | heer   |\n",
    "a story with a condition": (
        "  Als gebruiker moet ik kunnen zoeken\n  en wijzigen\n"
        "  Wanneer er iets fout gaat\n  Dan verwacht ik een duidelijke melding\n"
    ),
    "a small heading above prose": "  Achtergrond\n  De wet kent bedragen.\n\n  Voorbeelden\n  Jan krijgt niets.\n",
    "a small heading above a list": "  Voorbeeld\n* ../zoek?straat=a\n* ../zoek?straat=b\n\n  Links\n  Zie elders.\n",
    "a heading with a colon above prose": "  Voorbeelden:\n  zie de bijlage\n",
    "a list of terms": "  - Regel: wie meer verdient, krijgt minder.\n  - Voorbeeld: Jan krijgt niets.\n",
    "a numbered term": "  1. Achtergrond: de wet van 2005.\n",
    "a piece of code": "  ```\n  Gegeven een stuk code\n  ```\n",
    "words of Gherkin in a sentence": "  Voorbeelden zijn : titel.\n  Regel 1 geldt.\n  Scenario's volgen.\n",
    "an underlined heading": "\nOMSCHRIJVING\n============\nAlles over verhuizen.\n",
    "a story": "  Om sneller te werken\n  Als behandelaar\n  Wil ik zoeken\n  En wil ik zien wat er is\n",
}


@pytest.mark.parametrize("description", DESCRIPTIONS.values(), ids=DESCRIPTIONS)
def test_prose_below_the_heading_of_a_file_is_left_alone(description: str) -> None:
    expect(HEAD + description + GOOD, [], HEAD + description + GOOD)


@pytest.mark.parametrize("description", DESCRIPTIONS.values(), ids=DESCRIPTIONS)
def test_prose_below_a_rule_is_left_alone(description: str) -> None:
    text = f"{HEAD}\n  Regel: Een brief volgt altijd\n{description}{GOOD}"
    expect(text, [], text)


@pytest.mark.parametrize(
    "scenario",
    [
        "  Scenario: A\n    wanneer iemand verhuist, dan geldt dit.\n    Gegeven a\n    Dan b\n",
        "  Scenario: A\n    zo zijn dit twee vragen:\n    - /a?van=1\n    - /b?van=1\n\n    Als /a?van=1\n    Dan b\n",
        "  Scenario: A\n    Gegeven a\n    # -----------\n    # Scenario: oud\n    # -----------\n    Dan b\n",
        "  @a\n  ## stap 1\n  Scenario: A\n    Gegeven a\n\n    # Dan c\n\n#  Scenario: B\n#    Gegeven e\n",
        "  Scenario: A\n    Gegeven 'Jan'\n    * is geboren\n    * met deze gegevens\n      | a |\n      | 1 |\n",
        "  Abstract Scenario: A\n    Dan <b>\n\n    @c\n    Voorbeelden: zonder\n    | b |\n   # | 1 |\n    | 2 |\n",
        '  Scenario: A\n    Als iemand vraagt\n    Dan volgt dit:\n    """\n{\n  "a": [ 1 ]\n}\n"""\n    En b\n',
        "  Scenario: A\n    Als er 20 of minder zijn, <= 20\n    Dan b\n\n    Als er meer zijn: 21\n    Dan c\n",
    ],
)
def test_an_odd_scenario_is_left_alone(scenario: str) -> None:
    expect(f"{HEAD}\n{scenario}", [], f"{HEAD}\n{scenario}")


@pytest.mark.parametrize(
    ("text", "expected", "after"),
    [
        (
            HEAD + GOOD.replace("Gegeven een", "Gegeven: een").replace("Dan volgt", "Dan : volgt"),
            [("teken-achter-stapwoord", 6), ("teken-achter-stapwoord", 8)],
            HEAD + GOOD,
        ),
        (
            HEAD + GOOD.replace("Scenario", "Abstract scenario"),
            [("onbekend-woord", 5)],
            HEAD + GOOD.replace("Scenario", "Abstract Scenario"),
        ),
        (HEAD.replace("nl\n", "nl-NL\n") + GOOD, [("onbekende-taal", 1)], HEAD + GOOD),
        (HEAD.replace("nl\n", "nl (b6cef53a9e92)\n") + GOOD, [("onbekende-taal", 1)], HEAD + GOOD),
        (HEAD.replace("Functionaliteit", "Feature") + GOOD, [("engels-woord", 3)], HEAD + GOOD),
        (HEAD.replace("Functionaliteit", "# Functionaliteit") + GOOD, [("kop-als-opmerking", 3)], HEAD + GOOD),
        (
            f"{HEAD}{GOOD}    // En nog iets\n    En meer\n\n!! dit moet anders !!!\n",
            [("losse-tekst", 9), ("losse-tekst", 12)],
            f"{HEAD}{GOOD}    # // En nog iets\n    En meer\n\n# !! dit moet anders !!!\n",
        ),
        (
            f"{HEAD}{GOOD}    of een bericht\n    Of een mail\n",
            [("losse-tekst", 9), ("losse-tekst", 10)],
            f"{HEAD}{GOOD}    of een bericht\n    Of een mail\n",
        ),
        (
            "# language: nl\n# Feature: Verhuizen\n\n## Scenario: Een\n\n- Gegeven a\n- Dan b\n",
            [("kop-als-opmerking", 2), ("kop-als-opmerking", 4), ("opmaak-in-tekst", 6), ("opmaak-in-tekst", 7)],
            "# language: nl\nFunctionaliteit: Verhuizen\n\nScenario: Een\n\nGegeven a\nDan b\n",
        ),
        (
            f'{HEAD}{GOOD}      "links": {{\n        "a": 1\n      }}\n{GOOD}',
            [("tekst-zonder-aanhalingstekens", 9)],
            f'{HEAD}{GOOD}      """\n      "links": {{\n        "a": 1\n      }}\n      """\n{GOOD}',
        ),
        (
            f'{HEAD}{GOOD}      [\n        "a"\n      ]\n      ```\n    En b\n',
            [("tekst-zonder-aanhalingstekens", 9)],
            f'{HEAD}{GOOD}      ```\n      [\n        "a"\n      ]\n      ```\n    En b\n',
        ),
        (f"{HEAD}{OUTLINE}      | 1  2 | 3 |\n", [("scheve-tabel", 9)], f"{HEAD}{OUTLINE}      | 1 | 2 | 3 |\n"),
        (f"{HEAD}{OUTLINE}      | 1\t2\t3 |\n", [("scheve-tabel", 9)], f"{HEAD}{OUTLINE}      | 1 | 2 | 3 |\n"),
        (f"{HEAD}{OUTLINE}      | 1  2 |\n", [("scheve-tabel", 9)], f"{HEAD}{OUTLINE}      | 1  2 |  |  |\n"),
        (f"{HEAD}{OUTLINE}      | 1 | 2\n", [("streep-ontbreekt", 9)], f"{HEAD}{OUTLINE}      | 1 | 2 |  |\n"),
        (
            f"{HEAD}{GOOD}\n  Achtergrond\n    Gegeven b\n",
            [("achtergrond-te-laat", 10)],
            f"{HEAD}{GOOD}\n  Achtergrond\n    Gegeven b\n",
        ),
        (
            f"{HEAD}\n  Achtergrond\n    Gegeven b\n{GOOD}",
            [("dubbele-punt-ontbreekt", 5)],
            f"{HEAD}\n  Achtergrond:\n    Gegeven b\n{GOOD}",
        ),
        (
            f"{HEAD}\n  Regel: Op volgorde\n    Als iemand zoekt\n    Dan is dit de volgorde:\n    | a |\n    | 1 |\n",
            [("stap-zonder-scenario", 6)],
            f"{HEAD}\n  Regel: Op volgorde\n    Als iemand zoekt\n    Dan is dit de volgorde:\n    | a |\n    | 1 |\n",
        ),
    ],
)
def test_a_real_slip_is_named_once_and_becomes_what_was_meant(
    text: str, expected: list[tuple[str, int]], after: str
) -> None:
    expect(text, expected, after)


def test_a_word_with_other_capitals_is_not_called_unknown() -> None:
    found = mend(HEAD + GOOD.replace("Scenario", "SCENARIO"), "proef.feature").problems
    assert [problem.what for problem in found] == ['de hoofdletters van "SCENARIO" kloppen niet']
    assert found[0].remedy == "Schrijf: Scenario: Iemand verhuist"


def test_another_possibility_is_no_remark() -> None:
    found = mend(f"{HEAD}{GOOD}    Of een mail\n    of moet dit anders?\n", "proef.feature").problems
    assert [problem.what for problem in found] == ['"Of" begint geen stap', "deze tekst is geen stap"]
    assert found[0].remedy == "Schrijf voor elke mogelijkheid een eigen scenario."


def expect(text: str, slips: list[tuple[str, int]], after: str) -> None:
    found = mend(text, "proef.feature")
    assert [(problem.code, problem.place.line if problem.place else 0) for problem in found.problems] == slips
    assert found.text == after
