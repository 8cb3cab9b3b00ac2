"""Each slip once: what it is called, on which line, and what the file becomes."""

from __future__ import annotations

import pytest

from strategiekeuze.errors import Severity
from strategiekeuze.language.gherkin.mending import Mended, mend
from strategiekeuze.language.gherkin.reader import read_feature

HEAD = "# language: nl\nFunctionaliteit: Proef\n\n"
GOOD = "  Scenario: Een\n    Gegeven a\n    Dan b\n"
OUTLINE = "  Abstract Scenario: Een\n    Gegeven <x>\n    Dan b\n\n"
QUOTED = '    Gegeven a\n      """\n      tekst\n      """\n'


def slips(text: str) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.place.line if problem.place else None) for problem in mended(text).problems]


def mended(text: str) -> Mended:
    return mend(text, "proef.feature")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# alleen een opmerking\n",
        HEAD,
        HEAD + GOOD,
        HEAD + "  Als gemeente wil ik weten wat past.\n  En dat snel.\n\n  | a | b |\n  | 1 | 2 |\n\n" + GOOD,
        HEAD + "  Regel: Een\n    Regels: zie boven.\n\n  Scenario: A\n    Gegevens staan in de tabel.\n    * a\n",
        HEAD + "  # Scenario: Een\n  #   Gegeven a\n" + GOOD,
        HEAD + "  @a @b # c\n  @d\n" + GOOD,
        HEAD + OUTLINE + "    Voorbeelden:\n      | x |\n      | 1 |\n",
        HEAD + "  Scenario: A\n" + QUOTED.replace("tekst", "=======\n  Scenario: B\n  <<<<<<< c"),
        HEAD + "  Scenario: A\n    Gegeven a\n      | b \\| c | \\\\ |\n      |    |  d |\n",
        "Feature: Proef\n\n  The rule is simple.\n\n  Scenario: One\n    Given a\n    Then b\n",
        "# language: fr\nFonctionnalité: Un\n  Scénario: Deux\n    Etant donné qu'il pleut\n    Alors je rentre\n",
    ],
)
def test_a_good_file_is_left_alone(text: str) -> None:
    assert (slips(text), mended(text).text) == ([], text)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Scenario: Een", "Scenrio: Een", ("onbekend-woord", 4)),
        ("Scenario: Een", "scenario: Een", ("onbekend-woord", 4)),
        ("Scenario: Een", "Scenario Een", ("dubbele-punt-ontbreekt", 4)),
        ("Scenario: Een", "Scenario; Een", ("dubbele-punt-ontbreekt", 4)),
        ("Scenario: Een", "Scenario - Een", None),
        ("Scenario: Een", "Scenario : Een", ("spatie-voor-dubbele-punt", 4)),
        ("Scenario: 1: Een", "Scenario 1: Een", ("nummer-in-kop", 4)),
        ("Scenario: Een", "**Scenario:** Een", ("opmaak-in-tekst", 4)),
        ("Scenario: Een", "## Scenario: Een", ("kop-als-opmerking", 4)),
        ("Gegeven a", "Gegven a", ("onbekend-woord", 5)),
        ("Gegeven a", "gegeven a", ("onbekend-woord", 5)),
        ("Gegeven a", "Given a", ("engels-woord", 5)),
        ("Gegeven a", "- Gegeven a", ("opmaak-in-tekst", 5)),
        ("Gegeven a", "* Gegeven a", ("opsomming-voor-stap", 5)),
        ("Gegeven a", "\u200bGegeven a", ("onzichtbaar-teken", 5)),
        ("Dan b", "Dna b", ("onbekend-woord", 6)),
        ("Dan b", "Dan\u00a0b", ("geen-gewone-spatie", 6)),
        ("Dan b", "Dan: b", ("teken-achter-stapwoord", 6)),
        ("Dan b", "Then b", ("engels-woord", 6)),
        ("Dan b\n", "Dan b\n    # Dit moet nog.\n", None),
        ("Functionaliteit: Proef", "Feature: Proef", ("engels-woord", 2)),
        ("Functionaliteit: Proef", "Functionalitiet: Proef", ("onbekend-woord", 2)),
        ("Functionaliteit: Proef", "Functionaliteit Proef", ("dubbele-punt-ontbreekt", 2)),
        ("# language: nl", "# language: NL", ("onbekende-taal", 1)),
        ("# language: nl", "# taal: Nederlands", ("onbekende-taal", 1)),
        ("# language: nl", "# language: klingon", ("onbekende-taal", 1)),
        ("# language: nl", "# language: en", ("andere-taal", 1)),
    ],
)
def test_a_slip_in_one_line_is_named_and_mended(before: str, after: str, expected: tuple[str, int] | None) -> None:
    good = (HEAD + GOOD).replace("Scenario: Een", before) if before.startswith("Scenario") else HEAD + GOOD
    found = mended(good.replace(before, after))
    if expected is not None:
        assert (slips(good.replace(before, after)), found.text) == ([expected], good)
    assert found.readable


@pytest.mark.parametrize(
    ("text", "expected", "after"),
    [
        ("Functionaliteit: P\n\n" + GOOD, ("taal-ontbreekt", 1), "# language: nl\nFunctionaliteit: P\n\n" + GOOD),
        ("Functionaliteit: P\n# language: nl\n", ("taal-te-laat", 2), "# language: nl\nFunctionaliteit: P\n"),
        (
            "# language: nl\n\n" + GOOD,
            ("kop-ontbreekt", 3),
            "# language: nl\n\nFunctionaliteit: Proef\n\n" + GOOD,
        ),
        (
            "# language: nl\nEen titel\nFunctionaliteit: P\n" + GOOD,
            ("tekst-boven-kop", 2),
            "# language: nl\nFunctionaliteit: P\n  Een titel\n" + GOOD,
        ),
        (HEAD + GOOD + "    Dit moet nog.\n", ("losse-tekst", 7), HEAD + GOOD + "    # Dit moet nog.\n"),
        (
            HEAD + GOOD + "    Dit moet nog.\n    en dit ook\n    Dan c\n",
            ("losse-tekst", 7),
            HEAD + GOOD + "    # Dit moet nog.\n    # en dit ook\n    Dan c\n",
        ),
        (HEAD + "  @jan zie je dit?\n" + GOOD, ("vermelding-als-label", 4), HEAD + "  # @jan zie je dit?\n" + GOOD),
        (HEAD + "  @regel: REG-01\n" + GOOD, ("spatie-in-label", 4), HEAD + "  @regel:REG-01\n" + GOOD),
        (HEAD + "  @eigen werk\n" + GOOD, ("spatie-in-label", 4), HEAD + "  @eigen-werk\n" + GOOD),
        (HEAD + "  @a, @b\n" + GOOD, ("komma-tussen-labels", 4), HEAD + "  @a @b\n" + GOOD),
        (HEAD + "  @a:1 nog doen\n" + GOOD, ("tekst-achter-label", 4), HEAD + "  @a:1 # nog doen\n" + GOOD),
        (
            HEAD + "  Scenario: Een\n    @a\n    Gegeven b\n",
            ("label-onder-kop", 5),
            HEAD + "  @a\n  Scenario: Een\n    Gegeven b\n",
        ),
        (
            HEAD + GOOD + "      | a | b |\n      | 1 |\n",
            ("scheve-tabel", 8),
            HEAD + GOOD + "      | a | b |\n      | 1 |  |\n",
        ),
        (HEAD + GOOD + "      | a |\n      | 1 | |\n", ("scheve-tabel", 8), HEAD + GOOD + "      | a |\n      | 1 |\n"),
        (HEAD + GOOD + "      | a |\n      | 1\n", ("streep-ontbreekt", 8), HEAD + GOOD + "      | a |\n      | 1 |\n"),
        (HEAD + GOOD + "      | a |\n      1 |\n", ("streep-ontbreekt", 8), HEAD + GOOD + "      | a |\n      | 1 |\n"),
        (HEAD + GOOD + "      | a |\n      |---|\n", ("streepjes-in-tabel", 8), HEAD + GOOD + "      | a |\n"),
        (
            HEAD + OUTLINE + "    | x |\n    | 1 |\n",
            ("kop-voorbeelden-ontbreekt", 8),
            HEAD + OUTLINE + "    Voorbeelden:\n    | x |\n    | 1 |\n",
        ),
        (
            HEAD + OUTLINE + "    Voorbeeld:\n    | x |\n    | 1 |\n",
            ("voorbeeld-zonder-en", 8),
            HEAD + OUTLINE + "    Voorbeelden:\n    | x |\n    | 1 |\n",
        ),
        (
            HEAD + "  Scenario: Een\n" + QUOTED.replace('"""', "'''"),
            ("andere-aanhalingstekens", 6),
            HEAD + "  Scenario: Een\n" + QUOTED,
        ),
        (
            HEAD + "  Scenario: Een\n" + QUOTED.replace('tekst\n      """\n', "tekst\n    Dan b\n"),
            ("tekst-eindigt-niet", 6),
            HEAD + "  Scenario: Een\n" + QUOTED + "    Dan b\n",
        ),
        (
            HEAD + "  Scenario: Een\n" + QUOTED.replace('tekst\n      """', 'tekst"""'),
            ("tekst-eindigt-niet", 6),
            HEAD + "  Scenario: Een\n" + QUOTED,
        ),
        (
            HEAD + '  Scenario: Een\n    Gegeven a\n      """een tekst"""\n',
            ("tekst-achter-aanhalingstekens", 6),
            HEAD + '  Scenario: Een\n    Gegeven a\n      """\n      een tekst\n      """\n',
        ),
        ("```gherkin\n" + HEAD + GOOD + "```\n", ("blok-code", 1), HEAD + GOOD),
        (
            HEAD.replace("nl", "nl\n") + "  Rule: R\n" + GOOD,
            ("engels-woord", 5),
            HEAD.replace("nl", "nl\n") + "  Regel: R\n" + GOOD,
        ),
    ],
)
def test_a_slip_in_the_structure_is_named_and_mended(text: str, expected: tuple[str, int], after: str) -> None:
    found = mended(text)
    assert (slips(text), found.text) == ([expected], after)
    assert found.readable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD + GOOD + "Functionaliteit: Nog een\n" + GOOD, [("tweede-kop", 7)]),
        (HEAD + GOOD + "  Achtergrond:\n    Gegeven c\n", [("achtergrond-te-laat", 7)]),
        (HEAD + "  Voorbeelden:\n    | x |\n\n" + GOOD, [("voorbeelden-zonder-scenario", 4)]),
        (HEAD + "  Gegeven a\n  En b\n  Dan c\n", [("stap-zonder-scenario", 4)]),
        (HEAD + OUTLINE + "    Voorbeelden:\n      | x |\n      | 1 |\n    En c\n", [("stap-na-voorbeelden", 11)]),
        (HEAD + "  Scenario: Een\n    | a |\n    | 1 |\n    Gegeven b\n", [("tabel-zonder-stap", 5)]),
        (HEAD + '  Scenario: Een\n    """\n    a\n    """\n    Gegeven b\n', [("tekst-zonder-stap", 5)]),
        (HEAD + GOOD + "  @a\n", [("label-zonder-scenario", 7)]),
        (HEAD + "  @a\n  Achtergrond:\n    Gegeven b\n", [("label-boven-achtergrond", 4)]),
        (HEAD + GOOD + "      | a |\n      | 1 | 2 |\n", [("scheve-tabel", 8)]),
        (HEAD + GOOD + "      | a |\n      | 1 | 2 |\n      | 3 | 4 |\n", [("scheve-tabel", 7)]),
        (HEAD + GOOD + "<<<<<<< HEAD\n    En c\n=======\n    En d\n>>>>>>> a\n", [("conflict-in-bestand", 7)]),
        ("# language: nl\n  Gegeven a\n", [("kop-ontbreekt", 2)]),
        ("# language: nl\n" + GOOD + "Functionaliteit: P\n", [("kop-te-laat", 2)]),
    ],
)
def test_what_only_the_writer_can_mend_is_named_once(text: str, expected: list[tuple[str, int]]) -> None:
    assert slips(text) == expected
    assert mended(text).text == text


@pytest.mark.parametrize("slip", ["Dna b", "Dit is tekst", "@jan zie je dit nog?", "| a | b |\n| c |"])
def test_a_slip_is_not_blamed_on_the_lines_below_it(slip: str) -> None:
    text = HEAD + GOOD + f"    {slip}\n" + "\n" + GOOD.replace("Een", "Twee") + "\n" + GOOD.replace("Een", "Drie")
    assert len(slips(text)) == 1


def test_slips_far_apart_are_all_found_and_stand_in_the_order_of_the_file() -> None:
    text = (
        HEAD + "  Scenrio: Een\n    Gegven a\n    Dan b\n      | x |\n      | 1 | 2 |\n\n  Rule: R\n    Voorbeeld : c\n"
    )
    codes = ["onbekend-woord", "onbekend-woord", "scheve-tabel", "engels-woord", "spatie-voor-dubbele-punt"]
    assert [code for code, _ in slips(text)] == codes


def test_who_loses_a_scenario_in_silence_has_an_error_and_a_missing_language_is_a_warning() -> None:
    found = mended("Functionaliteit: P\n  Scenrio: A\n    Gegeven b\n")
    assert found.document is not None
    assert [problem.severity for problem in found.problems] == [Severity.WARNING, Severity.ERROR]


def test_a_rule_file_is_read_on_behind_its_slips() -> None:
    feature, problems = read_feature(HEAD + "  Scenrio: A\n    Gegven b\n    Dan c\n", "proef.feature")
    assert [problem.code for problem in problems] == ["onbekend-woord", "onbekend-woord"]
    assert feature is not None
    assert [step.text for step in feature.scenarios[0].steps] == ["b", "c"]


def test_a_place_in_a_mended_line_is_that_of_the_line_in_the_file() -> None:
    feature, _ = read_feature("Functionaliteit: P\n  Scenario: A\n    Gegeven b\n    Dna  c d\n", "proef.feature")
    assert feature is not None
    place = feature.scenarios[0].steps[1].place
    assert (place.line, place.column, place.length, place.text) == (4, 10, 3, "    Dna  c d")


@pytest.mark.parametrize("around", ["~~Gegeven a~~", "[x] Gegeven a", "→ Gegeven a", "-> Gegeven a", "**Gegeven** a"])
def test_signs_around_a_first_step_do_not_hide_it(around: str) -> None:
    found = mended((HEAD + GOOD).replace("Gegeven a", around))
    assert (slips((HEAD + GOOD).replace("Gegeven a", around)), found.text) == ([("opmaak-in-tekst", 5)], HEAD + GOOD)


@pytest.mark.parametrize(
    ("text", "expected", "after"),
    [
        (HEAD + "  regel:REG-01 @a\n" + GOOD, "apenstaart-ontbreekt", HEAD + "  @regel:REG-01 @a\n" + GOOD),
        (HEAD + "  regel:REG-01\n" + GOOD, "apenstaart-ontbreekt", HEAD + "  @regel:REG-01\n" + GOOD),
        (HEAD + "  @regel:REG-01 a\n" + GOOD, "apenstaart-ontbreekt", HEAD + "  @regel:REG-01 @a\n" + GOOD),
        (HEAD + GOOD + "  Regels: B\n", "onbekend-woord", HEAD + GOOD + "  Regel: B\n"),
        (HEAD + "  Scenario abstract: Een\n", "onbekend-woord", HEAD + "  Abstract Scenario: Een\n"),
    ],
)
def test_words_and_labels_that_are_nearly_right_are_mended(text: str, expected: str, after: str) -> None:
    found = mended(text)
    assert ([problem.code for problem in found.problems], found.text) == ([expected], after)


def test_the_middle_of_a_conflict_alone_is_a_conflict_and_stays() -> None:
    text = HEAD + "  Scenario: Een\n    Gegeven a\n=======\n    Gegeven b\n"
    assert (slips(text), mended(text).text) == ([("conflict-in-bestand", 6)], text)


@pytest.mark.parametrize("media_type", ["application/json; charset=utf-8", "text/markdown", "json", "text/x; a=b c"])
def test_a_media_type_behind_quotes_is_left_alone(media_type: str) -> None:
    text = HEAD + f'  Scenario: Een\n    Gegeven a\n      """{media_type}\n      tekst\n      """\n'
    assert (slips(text), mended(text).text) == ([], text)
