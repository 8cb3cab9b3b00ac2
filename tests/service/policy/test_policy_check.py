"""The check of a policy as a use case: files, hashes, JSON, and rules that do not fit."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from strategiekeuze import RulesError, UsageError, check_policy, load_rules, read_policy
from strategiekeuze.explain.texts import own_facts
from strategiekeuze.model.facts import Facts
from strategiekeuze.model.policy import Grounds
from strategiekeuze.model.rule import RuleSet
from strategiekeuze.service.policy.check import check_json, usual_check_rules
from support.policies import DAY, QUOTE, checked, choosing, profile

if TYPE_CHECKING:
    from strategiekeuze import Policy
    from strategiekeuze.model.facts import Fact

STATED = {
    "titel": "Datastrategie",
    "status": "bevestigd",
    "strategie": [{"keuze": "Samen in de regio", "citaat": "Wij werken samen.", "plek": "bladzijde 1"}],
    "maatregelen": [{"naam": "analist delen", "thema": "analysevermogen", "status": "voorstel"}],
}


def declaring(*facts: Fact) -> RuleSet:
    """Return the toets rules with these facts declared, and without the rules that read others."""
    fields = {name: getattr(usual_check_rules(), name) for name in RuleSet.model_fields}
    known = {fact.sleutel for fact in facts}
    kept = tuple(rule for rule in usual_check_rules().regels if known.issuperset(own_facts(rule)))
    return RuleSet.model_validate({**fields, "feiten": Facts(feiten=facts), "regels": kept})


def test_a_policy_that_was_read_can_be_checked() -> None:
    found = check_policy(profile("eersel"), read_policy(STATED, today=DAY), day=DAY, motor="evaluator")
    assert (found.oordeel.slug, found.gebruikt.bevestigd, found.gebruikt.voorstel) == ("let-op", 1, 1)
    assert [each.regel for each in found.bevindingen][:2] == ["BORG-01", "BORG-03"]


def test_both_engines_give_the_same_check() -> None:
    alone, both = (
        check_policy(profile("eersel"), choosing("opgave"), day=DAY, motor=motor) for motor in ("evaluator", "auto")
    )
    assert alone == both


def test_the_same_check_gives_the_same_bytes() -> None:
    assert check_json(checked("eersel", choosing("opgave"))) == check_json(checked("eersel", choosing("opgave")))


def test_json_holds_texts_in_one_form_of_unicode_and_half_a_sign_breaks_nothing() -> None:
    wild = replace(choosing("opgave", ground=Grounds("e\u0301\ud800", "bladzijde 1")))
    quote = json.loads(check_json(checked("eersel", wild)))["gekozen"][0]["bewijs"]["citaat"]
    assert quote == "é\ufffd"


def test_the_hash_of_a_policy_changes_with_what_it_says_and_not_with_its_file() -> None:
    plain = checked("eersel", choosing("regio")).bewijs.beleid_sha256
    elsewhere = replace(choosing("regio"), sha256="0" * 64)
    assert checked("eersel", elsewhere).bewijs.beleid_sha256 == plain
    assert checked("eersel", choosing("regio", ground=replace(QUOTE, plek="bladzijde 4"))).bewijs.beleid_sha256 != plain


def test_the_receipt_names_both_rule_sets() -> None:
    found = checked("eersel", choosing("regio")).bewijs
    assert found.regelset_sha256 == load_rules().sha256
    assert found.toetsregels_sha256 == usual_check_rules().sha256


def test_a_fact_that_nothing_supplies_is_refused() -> None:
    known = usual_check_rules().feiten.feiten
    strange = known[0].model_copy(update={"sleutel": "maanstand", "naam": "maanstand"})
    with pytest.raises(RulesError) as caught:
        check_policy(profile("eersel"), choosing("regio"), check_rules=declaring(*known, strange))
    assert [each.what for each in caught.value.problems] == [
        'het feit "maanstand" van de toetsregels krijgt nergens een waarde'
    ]


def test_a_fact_of_the_wheel_can_be_declared_without_any_code() -> None:
    known, wheel = usual_check_rules().feiten.feiten, load_rules().feiten.by_key
    rules = declaring(*known, wheel["mandaat"], wheel["fte_data"])
    assert check_policy(profile("eersel"), choosing("regio"), check_rules=rules, day=DAY).oordeel.slug == "past"


def test_a_fact_of_the_policy_that_is_not_declared_is_refused() -> None:
    fewer = [fact for fact in usual_check_rules().feiten.feiten if fact.sleutel != "rollen"]
    with pytest.raises(RulesError) as caught:
        check_policy(profile("eersel"), choosing("regio"), check_rules=declaring(*fewer))
    assert [each.what for each in caught.value.problems] == ['bij de toetsregels ontbreekt het feit "rollen"']


def test_rules_of_another_kind_do_not_judge() -> None:
    with pytest.raises(UsageError, match="dit zijn geen toetsregels"):
        check_policy(profile("eersel"), choosing("regio"), check_rules=load_rules())


def test_what_is_no_policy_is_refused() -> None:
    with pytest.raises(UsageError, match="dit is geen beleid"):
        check_policy(profile("eersel"), cast("Policy", STATED))
