"""A municipality has rules of its own: examples run with them, and each rule runs alone."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.service import default_rules, load_rules

if TYPE_CHECKING:
    from pathlib import Path

    from support.municipality import Municipality

EXAMPLE = """# language: nl
Functionaliteit: Proef

  Scenario: Met 2 fte telt de regel mee
    Gegeven een profiel met deze feiten:
      | feit     | waarde |
      | gemeente | Eersel |
      | fte_data | 2      |
    Dan telt regel "REG-05" mee
"""
NAME = "voorbeelden/proef.feature::Met 2 fte telt de regel mee"


@pytest.fixture
def rules(municipality: Municipality) -> Path:
    """Return the municipality's own rules, in which a rule holds up to 2 fte."""
    folder = municipality.folder / "regels"
    shutil.copytree(default_rules(), folder)
    change(folder, "er is hoogstens 1 fte voor data", "er is hoogstens 2 fte voor data")
    municipality.write({"voorbeelden/proef.feature": EXAMPLE})
    return folder


def change(folder: Path, old: str, new: str) -> None:
    """Replace a text in the rules on the region."""
    path = folder / "strategieen" / "regio.feature"
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_examples_run_with_the_rules_that_are_asked_for(municipality: Municipality, rules: Path) -> None:
    assert municipality.pytest("voorbeelden").results == {NAME: "FAILED"}
    assert municipality.pytest(f"--regels={rules.name}", "voorbeelden").results == {NAME: "PASSED"}
    municipality.write({"pytest.ini": "[pytest]\nstrategiekeuze_regels = regels\n"})
    assert municipality.pytest("voorbeelden").results == {NAME: "PASSED"}
    missing = municipality.pytest("--regels=weg", "voorbeelden")
    shown = missing.failure("ERROR collecting voorbeelden/proef.feature")
    assert shown == 'weg  de map "weg" bestaat niet\nControleer de naam van de map.'


@pytest.mark.usefixtures("rules")
def test_each_rule_runs_alone(municipality: Municipality) -> None:
    run = municipality.pytest("regels")
    assert set(run.results.values()) == {"PASSED"}
    sets = [load_rules(), *(load_rules(default_rules() / folder) for folder in ("toets", "toets/lezen"))]
    assert "regels/strategieen/regio.feature::Een kleinere gemeente deelt de kosten met buren" in run.results
    assert len(run.results) == sum(len(each.regels) for each in sets)


def test_a_rule_with_a_condition_that_does_nothing_fails_alone(municipality: Municipality, rules: Path) -> None:
    title = "Een kleinere gemeente deelt de kosten met buren"
    wider = "      Gegeven een gemeente met minder dan 60.000 inwoners\n"
    change(rules, f"Scenario: {title}\n", f"Scenario: {title}\n{wider}")
    run = municipality.pytest(f"regels/strategieen/regio.feature::{title}")
    assert run.failure(title).partition("\n")[2] == (
        'REG-06: "een gemeente met minder dan 60.000 inwoners" komt nooit op haar grens, '
        "want een andere voorwaarde gaat verder.\n"
        "Haal de ruimste van de twee voorwaarden weg."
    )


def test_a_slip_is_told_where_it_is_and_stops_every_rule(municipality: Municipality, rules: Path) -> None:
    change(rules, "er is hoogstens 2 fte voor data", "er is hoogstens 2 fte voor datta")
    lines = (rules / "strategieen" / "regio.feature").read_text("utf-8").split("\n")
    here = lines.index("      Gegeven er is hoogstens 2 fte voor datta") + 1
    run = municipality.pytest("regels/poort.feature", "regels/strategieen/regio.feature")
    assert set(run.results) == {
        "regels/poort.feature::het bestand klopt niet",
        "regels/strategieen/regio.feature::het bestand klopt niet",
    }
    assert (
        "regels/poort.feature  deze regels draaien pas als elk bestand met regels klopt\n"
        'Herstel ook "regels/strategieen/regio.feature".'
    ) in run.out
    assert f"regels/strategieen/regio.feature:{here}  deze zin ken ik niet\n" in run.out
    assert "^^^^^\nBedoelde u: er is hoogstens 2 fte voor data?\n" in run.out
