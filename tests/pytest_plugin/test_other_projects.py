"""Where the package is installed, other projects notice nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from support.municipality import Municipality

SHOP = """# language: nl
Functionaliteit: Winkelwagen

  Scenario: Bestellen
    Gegeven een klant met 3 boeken in de wagen
    Dan is het totaal 30 euro
"""
ENGLISH = """Feature: Basket

  Scenario: Order
    Given a customer with 3 books
    Then the total is 30 euros
"""
LIGHT = """import sys


def test_nothing_heavy_is_loaded():
    heavy = ("pydantic", "yaml", "jinja2", "cucumber_expressions", "strategiekeuze.language", "strategiekeuze.model")
    assert [name for name in heavy if name in sys.modules] == []
    assert "strategiekeuze.pytest_plugin" in sys.modules
"""


def test_nothing_of_ours_is_loaded_before_a_dutch_feature_file_is_met(municipality: Municipality) -> None:
    municipality.write({"test_light.py": LIGHT, "features/basket.feature": ENGLISH})
    assert municipality.pytest().results == {"test_light.py::test_nothing_heavy_is_loaded": "PASSED"}


def test_a_dutch_feature_file_with_other_sentences_is_left_alone(municipality: Municipality) -> None:
    municipality.write({"features/winkel.feature": SHOP, "test_one.py": "def test_one():\n    pass\n"})
    run = municipality.pytest()
    assert (run.code, run.results) == (0, {"test_one.py::test_one": "PASSED"})


def test_beside_examples_of_ours_a_dutch_file_that_nobody_runs_is_named(municipality: Municipality) -> None:
    example = SHOP.replace("een klant met 3 boeken in de wagen", 'het profiel "eersel"')
    municipality.write({"features/winkel.feature": SHOP, "features/proef.feature": example})
    assert (
        "LeftAloneWarning: features/winkel.feature draait niet: geen zin erin staat in taal.yaml. "
        "Moet het wel? Zet zijn map in strategiekeuze_voorbeelden"
    ) in municipality.pytest().out


def test_in_a_folder_of_examples_every_file_is_ours(municipality: Municipality) -> None:
    municipality.write(
        {"features/winkel.feature": SHOP, "pytest.ini": "[pytest]\nstrategiekeuze_voorbeelden = features\n"}
    )
    run = municipality.pytest()
    assert run.results == {"features/winkel.feature::het bestand klopt niet": "FAILED"}
    assert (
        run.failure("het bestand klopt niet")
        == """\
features/winkel.feature:5  deze zin ken ik niet
  5 │     Gegeven een klant met 3 boeken in de wagen
    │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Alle zinnen: strategiekeuze regels taal

features/winkel.feature:6  deze zin ken ik niet
  6 │     Dan is het totaal 30 euro
    │         ^^^^^^^^^^^^^^^^^^^^^
Alle zinnen: strategiekeuze regels taal"""
    )


def test_one_sentence_of_ours_makes_a_file_ours_whatever_word_it_starts_with(municipality: Municipality) -> None:
    text = SHOP.replace("Gegeven een klant met 3 boeken in de wagen", "Gegven er is nu een incidnt")
    municipality.write({"features/proef.feature": text})
    assert municipality.pytest().results == {"features/proef.feature::het bestand klopt niet": "FAILED"}
    assert municipality.pytest("-p", "no:strategiekeuze").results == {}


def test_warnings_that_are_errors_do_not_break_pytest(municipality: Municipality) -> None:
    example = SHOP.replace("een klant met 3 boeken in de wagen", 'het profiel "eersel"')
    municipality.write({"features/winkel.feature": SHOP, "features/proef.feature": example})
    run = municipality.pytest("-W", "error")
    assert "INTERNALERROR" not in run.out
    assert list(run.results) == ["features/proef.feature::het bestand klopt niet"]
