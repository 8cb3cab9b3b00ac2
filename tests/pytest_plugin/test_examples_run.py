"""A municipality runs its examples: feature files and a profile, and no line of Python."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from support.municipality import Municipality

EXAMPLES = """# language: nl
Functionaliteit: Onze gemeente

  @elk-kwartaal @dossier:12
  Scenario: Weinig mensen telt mee
    Gegeven het profiel "eersel"
    Dan telt regel "REG-05" mee

  Abstract Scenario: De grens ligt bij 1 fte
    Gegeven het profiel "eersel"
    En een profiel met deze feiten:
      | feit     | waarde |
      | gemeente | Eersel |
      | fte_data | <fte>  |
    Dan telt regel "REG-05" <telling>

    Voorbeelden:
      | fte  | telling  |
      | 1    | mee      |
      | 1,01 | niet mee |
      | 1,01 | mee      |
"""

SLIPS = """# language: nl
Functionaliteit: Wat pytest-bdd stil laat vallen

  Scenario: Twee keer
    Gegven het profiel "eersel"
    Dan telt regel "REG-05" mee

  Scenario: Twee keer
    Gegeven het profiel "eersel"
    Dan telt regel "REG-05" mee

  Scenario: Leeg

  Abstract Scenario: Tabel
    Gegeven het profiel "eersel"
    Dan telt regel "<regl>" mee

    Voorbeelden:
      | regel  |
      | REG-05 |
"""

IN_PYTHON = """from pytest_bdd import given, parsers, scenarios, then

scenarios("../voorbeelden/proef.feature")


@given(parsers.re(".*"))
@then(parsers.re(".*"))
def anything():
    pass
"""

ONE_SCENARIO = """
@scenario("../voorbeelden/proef.feature", "Weinig mensen telt mee")
def test_one():
    pass
"""


def test_feature_files_are_enough_and_a_failure_is_in_dutch_without_a_traceback(municipality: Municipality) -> None:
    municipality.write({"voorbeelden/proef.feature": EXAMPLES})
    run = municipality.pytest()
    assert run.results == {
        "voorbeelden/proef.feature::Weinig mensen telt mee": "PASSED",
        "voorbeelden/proef.feature::De grens ligt bij 1 fte[1 | mee]": "PASSED",
        "voorbeelden/proef.feature::De grens ligt bij 1 fte[1,01 | niet mee]": "PASSED",
        "voorbeelden/proef.feature::De grens ligt bij 1 fte[1,01 | mee]": "FAILED",
    }
    assert run.failure("De grens ligt bij 1 fte[1,01 | mee]") == (
        'voorbeelden/proef.feature:15  Dan telt regel "REG-05" mee\n'
        "Dit voorbeeld en de regels zijn het niet eens. De werkgroep moet beslissen wat klopt.\n"
        "Verwacht: REG-05 telt mee.\n"
        "Uitkomst: REG-05 is onwaar.\n"
        "Wat besliste:\n"
        "- REG-05: er is hoogstens 1 fte voor data is onwaar\n"
        "Klopt de uitkomst, pas dan het voorbeeld aan. Klopt het voorbeeld, pas dan de regels aan."
    )
    assert run.code == 1


def test_what_plain_pytest_bdd_lets_pass_fails_here_with_every_problem(municipality: Municipality) -> None:
    municipality.write({"voorbeelden/proef.feature": SLIPS, "tests/test_proef.py": IN_PYTHON})
    plain = municipality.pytest("-p", "no:strategiekeuze")
    assert plain.results == {
        "tests/test_proef.py::test_twee_keer": "PASSED",
        "tests/test_proef.py::test_leeg": "PASSED",
        "tests/test_proef.py::test_tabel[REG-05]": "PASSED",
    }
    run = municipality.pytest("voorbeelden")
    assert (run.code, run.results) == (1, {"voorbeelden/proef.feature::het bestand klopt niet": "FAILED"})
    assert (
        run.failure("het bestand klopt niet")
        == """\
voorbeelden/proef.feature:5  het woord "Gegven" ken ik niet
  5 │     Gegven het profiel "eersel"
    │     ^^^^^^
Gherkin leest dit als uitleg, niet als stap.
Bedoelde u "Gegeven"?

voorbeelden/proef.feature:8  de titel "Twee keer" is al gebruikt, op voorbeelden/proef.feature:4
  8 │   Scenario: Twee keer
    │   ^^^^^^^^^^^^^^^^^^^
Geef dit scenario een eigen titel.

voorbeelden/proef.feature:12  "Leeg" heeft geen stappen
  12 │   Scenario: Leeg
     │   ^^^^^^^^^^^^^^
Schrijf minstens een stap met Gegeven en een stap met Dan.

voorbeelden/proef.feature:18  de tabel heeft geen kolom voor <regl>
  18 │     Voorbeelden:
     │     ^^^^^^^^^^^
Voeg de kolom "regl" toe.

voorbeelden/proef.feature:19  de kolom "regel" wordt niet gebruikt
  19 │       | regel  |
     │         ^^^^^
Gebruik <regel> of haal de kolom weg."""
    )


def test_an_example_is_chosen_by_its_title_its_row_its_label_or_a_word(municipality: Municipality) -> None:
    municipality.write({"voorbeelden/proef.feature": EXAMPLES})
    file = "voorbeelden/proef.feature"
    one, row = f"{file}::Weinig mensen telt mee", f"{file}::De grens ligt bij 1 fte[1 | mee]"
    assert list(municipality.pytest(one).results) == [one]
    assert list(municipality.pytest(row).results) == [row]
    assert len(municipality.pytest(f"{file}::De grens ligt bij 1 fte").results) == 3
    assert list(municipality.pytest("--strict-markers", "-m", "elk-kwartaal").results) == [one]
    assert list(municipality.pytest("-k", "Weinig or dossier:12").results) == [one]


def test_other_tools_get_names_and_places(municipality: Municipality) -> None:
    municipality.write({"voorbeelden/proef.feature": EXAMPLES})
    run = municipality.pytest("-x", "--junitxml=uit.xml", "-o", "junit_family=xunit1")
    assert "stopping after 1 failures" in run.out
    cases = [case.attrib for case in ElementTree.parse(municipality.folder / "uit.xml").iter("testcase")]  # noqa: S314
    assert [(case["file"], case["line"]) for case in cases] == [
        ("voorbeelden/proef.feature", line) for line in ("4", "18", "19", "20")
    ]
    assert cases[1]["name"] == "De grens ligt bij 1 fte[1 | mee]"
    listed = municipality.pytest("--collect-only", "-qq").out.splitlines()
    assert listed[0] == "voorbeelden/proef.feature::Weinig mensen telt mee"


def test_the_steps_of_a_background_come_first_in_each_example(municipality: Municipality) -> None:
    head = 'Functionaliteit: Onze gemeente\n\n  Achtergrond:\n    Gegeven het profiel "eersel"\n\n  Regel: Mensen\n'
    body = EXAMPLES.partition("\n\n")[2].replace('    Gegeven het profiel "eersel"\n', "")
    municipality.write({"voorbeelden/proef.feature": f"# language: nl\n{head}\n{body}"})
    assert list(municipality.pytest().results.values()) == ["PASSED", "PASSED", "PASSED", "FAILED"]


def test_a_file_as_word_processors_save_it_runs(municipality: Municipality) -> None:
    text = EXAMPLES.partition("\n")[2].partition("  Abstract")[0]
    municipality.write({"voorbeelden/proef.feature": f"\ufeff{text}".replace("\n", "\r\n")})
    assert list(municipality.pytest().results.values()) == ["PASSED"]


def test_a_file_that_python_tests_run_already_is_left_to_them_and_that_is_said(municipality: Municipality) -> None:
    municipality.write({"voorbeelden/proef.feature": EXAMPLES, "tests/test_proef.py": IN_PYTHON})
    run = municipality.pytest()
    assert {name.partition("::")[0] for name in run.results} == {"tests/test_proef.py"}
    assert (
        "AlreadyBoundWarning: voorbeelden/proef.feature draait al in tests/test_proef.py, "
        "met de stappen van dat bestand; strategiekeuze slaat het over"
    ) in run.out


def test_what_python_tests_leave_out_of_a_file_still_runs(municipality: Municipality) -> None:
    one = IN_PYTHON.replace('scenarios("../voorbeelden/proef.feature")', ONE_SCENARIO).replace(
        "scenarios,", "scenario,"
    )
    municipality.write({"voorbeelden/proef.feature": EXAMPLES, "tests/test_proef.py": one})
    assert list(municipality.pytest().results) == [
        "tests/test_proef.py::test_one",
        "voorbeelden/proef.feature::De grens ligt bij 1 fte[1 | mee]",
        "voorbeelden/proef.feature::De grens ligt bij 1 fte[1,01 | niet mee]",
        "voorbeelden/proef.feature::De grens ligt bij 1 fte[1,01 | mee]",
    ]


def test_without_pytest_bdd_it_says_what_to_install(municipality: Municipality) -> None:
    municipality.write({"voorbeelden/proef.feature": EXAMPLES})
    run = municipality.pytest("-p", "no:pytest-bdd")
    assert run.failure("ERROR collecting voorbeelden/proef.feature") == (
        "dit bestand heeft pytest-bdd nodig, en dat is er niet of het staat uit\n"
        "Installeer het: pip install 'strategiekeuze[test]'"
    )
