"""No property is refuted without a reason: a finding, on the page and in JSON, with the rule and its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import verify
from strategiekeuze.cli.regels.bewijs import json_of
from strategiekeuze.model.certificate import PROMISES, PROPERTIES
from strategiekeuze.report.verification.text import as_text
from support.certificates import WITH_FAULTS, rules_in
from support.faulty_examples import FAULTS, REFUTES, reasons, refuted
from support.few_profiles import few_rules
from support.random_rules import seeded

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.verification import Verification
    from support.faulty_examples import Fault

pytest.importorskip("z3")


def without_reason(found: Verification) -> list[str]:
    """Return the properties that are refuted without any finding that says by what."""
    return [name for name in refuted(found) if not reasons(found, name)]


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_refutes_its_property_and_is_told_with_its_rule_and_place(fault: Fault, tmp_path: Path) -> None:
    found = verify(fault.rules(tmp_path), seconds=120)
    assert (refuted(found), found.clean) == (fault.refuted, False)
    assert without_reason(found) == []
    (told,) = [each for each in found.bevindingen if (each.code, each.regels) == fault.told]
    assert told.wat == fault.what
    assert told.plaatsen[0].file.endswith(f"{fault.name}.feature")
    page, document = as_text(found), json.loads(json_of(found))
    assert fault.what in " ".join(page.split())
    assert f"{told.plaatsen[0]}  " in page
    assert [each["regels"] for each in document["bevindingen"] if each["wat"] == fault.what] == [[*told.regels]]


def test_arguments_in_the_same_words_come_with_a_proposal_to_merge_them(tmp_path: Path) -> None:
    found = verify(FAULTS["the same argument in the same words"].rules(tmp_path))
    (told,) = [each for each in found.bevindingen if each.voorstel]
    assert told.voorstel is not None
    assert 'Dan pleit dit sterk voor "Werken met een vaste partner"' in told.voorstel.tekst
    assert told.voorstel.weg[0].startswith("regel SRC-07 (")


def test_a_finding_that_nothing_reads_is_the_reason_that_its_rule_never_matters(tmp_path: Path) -> None:
    (told,) = verify(FAULTS["a finding that nothing reads"].rules(tmp_path)).bevindingen
    assert told.waarom == 'Geen regel gebruikt de bevinding "plek".'
    assert told.doen == "Gebruik de bevinding in een andere regel, of haal regel KAP-90 weg."


@pytest.mark.parametrize("seed", [0, 3, 8, 12, 76, 127])
def test_what_random_rules_refute_has_a_reason_too(seed: int) -> None:
    found = verify(few_rules(seeded(seed)), seconds=120)
    assert refuted(found)
    assert without_reason(found) == []


def test_what_an_example_with_many_faults_refutes_has_a_reason_too() -> None:
    found = verify(rules_in(WITH_FAULTS), seconds=120)
    assert len(refuted(found)) > 1
    assert without_reason(found) == []


def test_of_every_property_is_known_what_refutes_it() -> None:
    # That opposite rules are known is never refuted: what is found there may be meant.
    assert REFUTES.keys() == {*PROPERTIES, PROMISES} - {"tegendeel-bekend"}
