"""Every toets rule has a policy and a profile at which it holds, and the ladder always gives one verdict."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze import load_rules
from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.policy import Goal, Measure, Policy, PolicyIndicator
from strategiekeuze.service.policy.check import usual_check_rules
from support.policies import QUOTE, SOUND, checked, choosing, rules_in, theme

if TYPE_CHECKING:
    from collections.abc import Mapping

BARE = choosing("regio", policy=Policy(titel="Datanota"))
LOOSE = replace(
    choosing("regio"),
    doelen=(Goal("betere gegevens", QUOTE),),
    maatregelen=(Measure("platform", QUOTE, strategie="federatief"),),
    kpis=(PolicyIndicator("gebruik", QUOTE),),
    themas=(theme("evaluatie"),),
    vastgesteld_door="geen",
    looptijd_tot=2025,
)

CASES: Mapping[str, tuple[str, Policy]] = {
    "OORD-01": ("eersel", SOUND),
    "OORD-02": ("bijna-leeg", choosing("regio")),
    "OORD-03": ("eersel", replace(choosing("regio"), gemeente="Bernheze")),
    "OORD-04": ("eersel", replace(choosing("regio"), domein="Sociaal domein")),
    "OORD-05": ("tilburg", choosing("fundament")),
    "OORD-06": ("eersel", choosing("federatief")),
    "OORD-07": ("waalre", choosing("fundament")),
    "OORD-08": ("eersel", choosing("regio", "verankeren")),
    "OORD-09": ("brunssum", choosing("proeftuin", "fundament")),
    "OORD-10": ("eersel", choosing("regio", "federatief")),
    "OORD-11": ("eersel", choosing("opgave")),
    "OORD-12": ("eersel", choosing("proeftuin")),
    "OORD-13": ("den-helder", choosing("opgave")),
    "OORD-14-a": ("eersel", choosing("regio", "verantwoord")),
    "OORD-14-b": ("den-haag", choosing("proeftuin")),
    "OORD-14-c": ("eersel", replace(choosing("regio"), waarborgen=())),
    "OORD-14-d": ("eersel", LOOSE),
    "OORD-15": ("eersel", BARE),
    "OORD-16": ("s-hertogenbosch", choosing("verankeren")),
    "OORD-17": ("eersel", choosing("regio")),
    "KEUZE-01": ("den-helder", choosing("fundament")),
    "KEUZE-02": ("oude-ijsselstreek", choosing("opgave")),
    "AMB-01": ("waalre", choosing("fundament")),
    "AMB-02": ("eersel", choosing("opgave")),
    "AMB-03": ("den-haag", choosing("proeftuin")),
    "AMB-04": ("eersel", choosing("nog-geen")),
    "DOEL-01": ("eersel", BARE),
    "DOEL-02": ("eersel", LOOSE),
    "DOEL-03": ("eersel", SOUND),
    "MAAT-01": ("eersel", BARE),
    "MAAT-02": ("eersel", LOOSE),
    "MAAT-03": ("eersel", LOOSE),
    "MAAT-04": ("eersel", LOOSE),
    "MAAT-05": ("eersel", SOUND),
    "KPI-01": ("eersel", BARE),
    "KPI-02": ("eersel", LOOSE),
    "KPI-03": ("eersel", LOOSE),
    "KPI-04": ("eersel", SOUND),
    "BORG-01": ("eersel", BARE),
    "BORG-02": ("eersel", SOUND),
    "BORG-03": ("eersel", BARE),
    "BORG-04": ("eersel", BARE),
    "BORG-05": ("eersel", SOUND),
    "GEV-01-a": ("eersel", choosing("regio")),
    "GEV-01-b": ("eersel", choosing("verantwoord")),
    "GEV-01-c": ("eersel", choosing("inzicht")),
    "GEV-02": ("eersel", SOUND),
    "GEV-03": ("eersel", replace(SOUND, themas=(theme("capaciteit_en_budget"), theme("kennisdeling")))),
    "LOOP-01": ("eersel", LOOSE),
    "LOOP-02": ("eersel", BARE),
    "LOOP-03": ("eersel", LOOSE),
    "LOOP-04": ("eersel", LOOSE),
    "LOOP-05": ("eersel", choosing("regio")),
}
"""Per rule a profile and a policy at which it holds."""

PLACES = {"tilburg": "ijking/tilburg-2022"}


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_holds_at_its_case(rule: str) -> None:
    name, policy = CASES[rule]
    assert rule in rules_in(checked(PLACES.get(name, name), policy))


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("OORD-14-a", "De keuze is te zwaar voor deze gemeente. Dat weegt zwaar. (OORD-14-a)"),
        ("OORD-14-b", "De keuze is te voorzichtig voor deze gemeente. Dat weegt zwaar. (OORD-14-b)"),
        ("OORD-14-c", "Er zijn geen waarborgen bij gevoelige gegevens. Dat weegt zwaar. (OORD-14-c)"),
        ("OORD-14-d", "De looptijd van het beleid is voorbij. Dat weegt zwaar. (OORD-14-d)"),
    ],
)
def test_a_finding_that_weighs_heavily_is_told_in_whole_sentences(rule: str, sentence: str) -> None:
    name, policy = CASES[rule]
    assert sentence in checked(PLACES.get(name, name), policy).memo


def test_each_rule_has_a_case_and_no_other() -> None:
    assert set(CASES) == set(usual_check_rules().by_id)


def test_a_policy_in_which_all_is_well_has_none_of_the_findings_about_what_lacks() -> None:
    lacking = {"DOEL-01", "DOEL-02", "MAAT-01", "MAAT-02", "MAAT-03", "MAAT-04", "KPI-01", "KPI-02", "KPI-03"}
    others = {"BORG-01", "BORG-03", "BORG-04", "LOOP-01", "LOOP-02", "LOOP-03", "LOOP-04"}
    assert rules_in(checked("eersel", choosing("regio"))).isdisjoint(lacking | others)


def test_no_rung_has_two_verdicts_so_that_none_contradict() -> None:
    verdicts = defaultdict(set)
    for rule in usual_check_rules().regels:
        verdicts[rule.conclusie.trede].add(rule.conclusie.doel)
    assert all(len(found) == 1 for rung, found in verdicts.items() if rung)
    assert len([rung for rung in verdicts if rung]) == len(usual_check_rules().wiel.strategieen)


FACTS = usual_check_rules().feiten
MACHINE = Machine(usual_check_rules(), EngineChoice.EVALUATOR)


@st.composite
def complete(draw: st.DrawFn) -> Answers:
    """Return a value for every fact, whether they go together or not."""
    values = {fact.sleutel: draw(st.integers(fact.van, min(fact.tot, fact.van + 8))) for fact in FACTS.feiten}
    masks = {fact.sleutel: (1 << len(fact.opties)) - 1 for fact in FACTS.feiten if fact.soort is Kind.LIST}
    return Answers({key: Answer(value, "", known=masks.get(key, 0)) for key, value in values.items()})


@given(complete())
def test_whatever_the_facts_are_the_ladder_gives_a_verdict(answers: Answers) -> None:
    situation = MACHINE.situation(answers)
    outcome = MACHINE.run(situation.point_low, situation.point_high)
    assert choose(MACHINE.scheme, outcome.verdicts, None, MACHINE.program.rules).strategy is not None


@pytest.mark.parametrize("slug", load_rules().wiel.by_slug)
def test_each_choice_gets_a_verdict_at_each_profile(slug: str) -> None:
    profiles = ("eersel", "brunssum", "waalre", "den-helder", "s-hertogenbosch")
    assert all(checked(name, choosing(slug)).oordeel.trede > 1 for name in profiles)
