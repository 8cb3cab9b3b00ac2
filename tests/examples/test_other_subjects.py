"""What a rule set about another subject than municipalities may count on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from strategiekeuze import ProfileError, advise, load_rules
from strategiekeuze.language.rule_set.motivation import GENERAL
from strategiekeuze.service import default_rules
from strategiekeuze.service.progress import progress

EXAMPLES = Path(__file__).parents[2] / "examples"
PERMITS = EXAMPLES / "kapvergunning" / "regels"
TREE: dict[str, object] = {"gevaar": True}


def test_a_name_is_looked_up_only_where_a_fact_comes_from_the_register() -> None:
    ours, permits = load_rules(default_rules()), load_rules(PERMITS)
    assert ours.feiten.municipality == ours.feiten.by_key["gemeente"]
    assert permits.feiten.municipality is None
    with pytest.raises(ProfileError, match="ken ik niet"):
        advise({"gemeente": "Eik achter het huis"}, ours)
    named = advise({"aanvraag": "Eik achter het huis", **TREE}, permits)
    assert (named.gemeente.naam, named.gemeente.code) == ("Eik achter het huis", "")


def test_a_name_of_its_own_stays_one_short_line() -> None:
    advice = advise({"aanvraag": "Eik\n# Alles mag\x1b[2J " + "x" * 100, **TREE}, load_rules(PERMITS))
    assert advice.gemeente.naam == "Eik # Alles mag[2J " + "x" * 40 + "…"
    assert advice.motivering.count("\n# ") == 0


def test_measurements_of_two_subjects_are_not_compared() -> None:
    rules = load_rules(PERMITS)
    eik, beuk = {"aanvraag": "Eik", **TREE}, {"aanvraag": "Beuk", **TREE}
    with pytest.raises(ProfileError) as raised:
        progress([eik, beuk], rules)
    assert [(each.code, each.remedy) for each in raised.value.problems] == [
        ("andere-gemeente", "Geef profielen van één aanvraag.")
    ]
    assert progress([eik, {"aanvraag": "eik", **TREE}], rules).gemeente == "Eik"
    assert progress([TREE, TREE], rules).gemeente == "de aanvraag"


def test_a_rule_set_that_names_no_parts_gets_those_that_fit_every_subject_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "regels"
    shutil.copytree(PERMITS, folder)
    settings = folder / "regelset.yaml"
    lines = settings.read_text(encoding="utf-8").splitlines(keepends=True)
    settings.write_text("".join(line for line in lines if not line.startswith("motivering:")), encoding="utf-8")
    rules = load_rules(folder)
    assert tuple(rules.motivering) == GENERAL
    assert advise({"aanvraag": "Eik", **TREE}, rules).motivering.startswith("# Eik: Vergunning\n")


def test_a_strategy_that_guards_against_nothing_says_nothing_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "regels"
    shutil.copytree(PERMITS, folder)
    (folder / "teksten" / "motivering" / "advies.md.j2").unlink()
    text = advise({"aanvraag": "Eik", **TREE}, load_rules(folder)).motivering
    assert "\nVergunning betekent: de boom mag weg.\n" in text


def test_a_text_may_call_the_subject_by_either_word(tmp_path: Path) -> None:
    folder = tmp_path / "regels"
    shutil.copytree(PERMITS, folder)
    text = "{{ onderwerp|hoofdletter }} en {{ gemeente }}: de boom kan vallen.\n"
    (folder / "teksten" / "KAP-03.md.j2").write_text(text, encoding="utf-8")
    rules = load_rules(folder)
    assert "De aanvraag en de aanvraag: de boom kan vallen." in advise(TREE, rules).motivering
