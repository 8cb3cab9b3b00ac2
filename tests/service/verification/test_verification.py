"""The proof over our own rules, and over rules with a fault that somebody could make."""

from __future__ import annotations

from functools import cache
from shutil import copytree
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import RuleSet, advise, load_rules, verify
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.model.wheel import Promise
from strategiekeuze.proof.complete.gaps.gaps import kinds_of
from strategiekeuze.proof.complete.question import asking
from strategiekeuze.service.new_rule.example import profile_of
from strategiekeuze.service.verification.certificate.check import check_file
from strategiekeuze.service.verification.certificate.make import certificate
from strategiekeuze.service.verification.example import nested
from strategiekeuze.service.verification.verify import asked_of
from support.broken_files import SMALL_RULES
from support.own_rules import own_rules

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.verification import ProofFinding, Verification

REGION = """klassen:
  - naam: groot zonder mensen
    waarom: Dan past niets.
    door: de werkgroep
    op: 2026-02-28
    waar:
      - een gemeente met minder dan 50.000 inwoners
"""


@cache
def proved() -> Verification:
    """Return the proof over our own rules."""
    return verify(own_rules())


def open_gaps(rules: RuleSet) -> list[ProofFinding]:
    """Return the gaps, without those that are accepted."""
    found = verify(rules.model_copy(update={"aanvaard": ()}), seconds=120)
    return [each for each in found.bevindingen if each.code == "altijd-een-antwoord"]


def test_our_own_rules_are_whole() -> None:
    assert {each.eigenschap: each.uitslag for each in proved().eigenschappen if each.uitslag != "bewezen"} == {}
    assert (proved().clean, proved().gaten, proved().gaten_minstens) == (True, 0, False)


def test_every_strategy_of_ours_can_get_as_many_points() -> None:
    points = [each.punten for each in proved().punten]
    assert len(points) == 8
    assert set(points) == {12}


def test_every_class_that_we_accept_still_occurs() -> None:
    assert [each.komt_voor for each in proved().aanvaard] == [True] * len(own_rules().aanvaard)
    assert own_rules().aanvaard


@pytest.mark.parametrize("left", range(2))
def test_without_one_of_the_accepted_classes_our_rules_are_not_whole(left: int) -> None:
    kept = tuple(each for place, each in enumerate(own_rules().aanvaard) if place != left)
    assert len(kept) == len(own_rules().aanvaard) - 1
    asked = asked_of(own_rules().model_copy(update={"aanvaard": kept}), monotonic() + 60)
    no_preference, _ = kinds_of(asked.found, asked.accepted)
    assert asking(asked.found, asked.deadline).possible(no_preference.goal)


def test_an_example_of_a_gap_reads_back_to_a_profile_without_preference() -> None:
    small = load_rules(SMALL_RULES)
    (gap,) = open_gaps(small)
    assert gap.voorbeeld is not None
    feature, problems = read_feature(
        f"# language: nl\nFunctionaliteit: proef\n\n{gap.voorbeeld.tekst}", "proef.feature"
    )
    assert (feature is not None, problems) == (True, ())
    assert feature is not None
    (scenario,) = feature.scenarios
    rows = [(row[0].text, row[1].text) for row in scenario.steps[0].table[1:]]
    read = profile_of(rows, small)
    assert read.municipality.naam == gap.voorbeeld.profiel["gemeente"]
    assert [step.text for step in scenario.steps[1:]] == ['is het advies "..."']
    assert advise(nested(gap.voorbeeld.profiel, small), small).uitkomst == "geen voorkeur"


def test_a_certificate_holds_and_is_the_same_every_time(tmp_path: Path) -> None:
    small = load_rules(SMALL_RULES)
    found = verify(small)
    first = certificate(found, small)
    assert first == certificate(found, small)
    (tmp_path / "certificaat.json").write_bytes(first)
    checked = check_file(str(tmp_path / "certificaat.json"), small)
    assert (checked.profiles, checked.problems) == (2 * len(small.regels) + 5, ())


def test_an_accepted_class_counts_for_the_hash_of_the_rules(tmp_path: Path) -> None:
    copytree(SMALL_RULES, tmp_path / "regels")
    before = load_rules(tmp_path / "regels").sha256
    (tmp_path / "regels" / "aanvaard.yaml").write_text(REGION, encoding="utf-8")
    after = load_rules(tmp_path / "regels")
    assert [each.naam for each in after.aanvaard] == ["groot zonder mensen"]
    assert after.sha256 != before


def test_when_time_is_up_nothing_is_claimed() -> None:
    found = verify(own_rules(), seconds=0.001)
    assert {each.uitslag for each in found.eigenschappen} <= {"tijd op"} | {"bewezen"}
    assert [each for each in found.eigenschappen if each.uitslag == "tijd op"]
    assert not found.clean
    assert {each.punten for each in found.punten} == {None}


def test_promises_of_the_wheel_are_part_of_the_proof() -> None:
    (each,) = [each for each in verify(load_rules()).eigenschappen if each.eigenschap == "altijd-bij-meer"]
    assert each.uitslag == "bewezen"


def test_a_promise_that_does_not_hold_is_a_fault_with_a_profile() -> None:
    rules = load_rules()
    promise = Promise(van=("opschaling",), kost_geen_punten=("verankeren",))
    wheel = rules.wiel.model_copy(update={"altijd_bij_meer": (promise,)})
    found = verify(rules.model_copy(update={"wiel": wheel}))
    (fault,) = [each for each in found.bevindingen if each.code == "belofte-klopt-niet"]
    assert (fault.ernst, found.clean) == ("fout", False)
    assert fault.wat == (
        'deze belofte klopt niet: meer van opschaling: "kost geen punten" voor "Organisatiebreed verankeren"'
    )
    assert fault.voorbeeld is not None
    assert "| opschaling " in fault.voorbeeld.tekst


def test_a_rule_without_effect_refutes_the_property_also_where_the_checks_tell_of_it() -> None:
    rules = load_rules()
    first = next(rule for rule in rules.regels if rule.conclusie.trede == 1)
    later = first.conclusie.model_copy(update={"trede": 2})
    planted = first.model_copy(update={"id": "POORT-99", "titel": "Later op de ladder", "conclusie": later})
    found = verify(rules.model_copy(update={"regels": (*rules.regels, planted)}))
    (each,) = [each for each in found.eigenschappen if each.eigenschap == "elke-regel-telt"]
    assert (each.uitslag, found.clean) == ("weerlegd", False)
