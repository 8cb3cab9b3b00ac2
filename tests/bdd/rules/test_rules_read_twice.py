"""Nothing of a rule gets lost between the file, pytest-bdd and our own translator."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest
from pytest_bdd.parser import FeatureParser, ScenarioTemplate

from strategiekeuze import RulesError
from strategiekeuze.service import default_rules, load_rules
from support.feature_cases import features
from support.same_rule import ReadDifferentlyError, check_same
from support.scenario_faults import faults
from support.sentences import Said, conclusion_said, condition_said

REPEATED = """
  @regel:POORT-90 @eigen-werk
  Scenario: Dezelfde titel
    Gegeven er is nu een incident
    Dan is "Verantwoord en veilig" aangewezen op trede 1

  @regel:POORT-91 @eigen-werk
  Scenario: Dezelfde titel
    Gegeven er is nu geen incident
    Dan is "Verantwoord en veilig" aangewezen op trede 1
"""
MISTYPED = """
  @regel:POORT-90 @eigen-werk
  Scenario: Een tikfout in het eerste woord
    Gegven er is nu een incident
    Gegeven er komt een grote verandering
    Dan is "Verantwoord en veilig" aangewezen op trede 1
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copied = Path(copytree(default_rules(), tmp_path / "rules"))
    for name in ("POORT-90", "POORT-91"):
        (copied / "teksten" / f"{name}.md.j2").write_text("Omdat het zo is.\n", "utf-8")
    return copied


def added(folder: Path, text: str) -> list[ScenarioTemplate]:
    """Add text to a rule file, and return the scenarios that pytest-bdd then reads there."""
    path = folder / "poort.feature"
    path.write_text(path.read_text("utf-8") + text, "utf-8")
    return list(FeatureParser(str(folder), path.name).parse().scenarios.values())


def test_a_repeated_title_is_refused_where_pytest_bdd_drops_a_rule(folder: Path) -> None:
    before = len(added(folder, ""))
    assert len(added(folder, REPEATED)) == before + 1
    with pytest.raises(RulesError, match='de titel "Dezelfde titel" is al gebruikt'):
        load_rules(folder)
    assert ['de titel "Dezelfde titel" staat er 2 keer' in fault for fault in faults(features(folder))] == [True]


def test_a_mistyped_first_step_is_refused_where_pytest_bdd_runs_the_rest(folder: Path) -> None:
    assert added(folder, MISTYPED)[-1].steps[0].name == "er komt een grote verandering"
    with pytest.raises(RulesError, match='"Gegven er is nu een incident" telt niet mee als stap'):
        load_rules(folder)
    assert ['"Gegven er is nu een incident" is geen stap' in fault for fault in faults(features(folder))] == [True]


def test_no_rule_hides_a_sentence_in_free_text() -> None:
    assert faults(features(default_rules())) == []


def test_a_step_that_is_read_differently_is_a_failure() -> None:
    rule = load_rules().by_id["REG-13"]
    said = [condition_said(condition.zin, ()) for condition in rule.voorwaarden]
    conclusion = conclusion_said('pleit dit sterk tegen "Samen in de regio"')
    other = condition_said("de volwassenheid is hoger dan 3,5", ())
    check_same(rule, said, conclusion)
    assert differs(rule.id, said[:1], "pleit dit sterk tegen") == "1 voorwaarden, geen 2."
    assert differs(rule.id, [said[0], other], "pleit dit sterk tegen").startswith('"de volwassenheid is hoger dan 3,5"')
    assert differs(rule.id, said, "pleit dit tegen").startswith("een ander besluit")


def differs(rule_id: str, said: list[Said], conclusion: str) -> str:
    """Return what the comparison says after the place of the rule."""
    rule = load_rules().by_id[rule_id]
    with pytest.raises(ReadDifferentlyError) as raised:
        check_same(rule, said, conclusion_said(f'{conclusion} "Samen in de regio"'))
    return str(raised.value).removeprefix(f"pytest-bdd leest in {rule_id} ({rule.plaats}) ")
