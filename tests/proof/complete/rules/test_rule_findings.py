"""Faults planted in our own rules are found, and only those."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.proof.complete.question import everything
from strategiekeuze.proof.complete.rules.findings import rule_findings
from support.own_rules import own_rules
from support.planted import planted

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import ProofExample, ProofFinding, ProofPart

pytest.importorskip("z3")

INFORMATION = "ter informatie"

EXCEPTION = ("argumenten-heffen-elkaar-op", ("PRO-10", "PRO-04"))
"""Our own rules hold one: many trials without any project to show for it."""

DEAD = """FUN-90 @eigen-werk
    Scenario: Geen capaciteit en toch mensen
      Gegeven de bevinding "grote verandering" geldt niet
      En de bevinding "geen capaciteit" geldt
      En er is minstens 1 fte voor data
      Dan pleit dit voor "Fundament eerst"
"""
NEVER = """BEV-92 @eigen-werk
    Scenario: Laag en toch een hoge dimensie
      Gegeven de volwassenheid is lager dan 1,5
      En de score op de dimensie "data-analyse" is minstens 3,5
      Dan geldt de bevinding "nooit zo"
"""
READS_NEVER = """FUN-91 @eigen-werk
    Scenario: Wat nooit zo is
      Gegeven de bevinding "nooit zo" geldt
      Dan pleit dit voor "Fundament eerst"
"""
SHADOWED = """BEV-93 @eigen-werk
    Scenario: Resultaten vragen toezicht
      Gegeven de bevinding "mandaat met resultaten" geldt
      Dan geldt de bevinding "toepassingen om te bewaken"
"""
TWICE = """OPG-90 @eigen-werk
    Scenario: Een gekozen opgave is een opgave
      Gegeven de bevinding "gekozen opgave" geldt
      En er is minstens 1 opgave in het beleid
      Dan pleit dit voor "Opgavegericht"
"""
LAST_RUNG = """POORT-90 @eigen-werk
    Scenario: Een incident op een late trede
      Gegeven er is nu een incident
      Dan is "Fundament eerst" aangewezen op trede 4
"""
OUTWEIGHED = """REG-90 @eigen-werk
    Scenario: Een heel kleine gemeente werkt niet samen
      Gegeven een gemeente met minder dan 20.000 inwoners
      Dan pleit dit tegen "Samen in de regio"
"""
SMALL = """BEV-94 @eigen-werk
    Scenario: Niet groot
      Gegeven een gemeente met minder dan 50.000 inwoners
      Dan geldt de bevinding "altijd zo"
"""
LARGE = """BEV-95 @eigen-werk
    Scenario: Niet klein
      Gegeven een gemeente met minstens 20.000 inwoners
      Dan geldt de bevinding "altijd zo"
"""
READS_ALWAYS = """FUN-93 @eigen-werk
    Scenario: Wat altijd zo is
      Gegeven de bevinding "altijd zo" geldt
      En er is minstens 6 fte voor data
      Dan pleit dit sterk voor "Fundament eerst"
"""
TOO_LATE = """REG-91 @eigen-werk
    Scenario: Bij acute noodzaak samen
      Gegeven de bevinding "acute noodzaak" geldt
      En er is hoogstens 1 fte voor data
      Dan pleit dit voor "Samen in de regio"
"""
TENSE = """VER-90 @eigen-werk
    Scenario: Bij een grote verandering niet
      Gegeven er komt een grote verandering
      Dan is "Verantwoord en veilig" uitgesloten
"""
ALL = (
    *(DEAD, NEVER, READS_NEVER, SHADOWED, TWICE, LAST_RUNG),
    *(OUTWEIGHED, SMALL, LARGE, READS_ALWAYS, TOO_LATE, TENSE),
)


def proved(rules: RuleSet, seconds: float = 120) -> ProofPart:
    machine = Machine(rules, EngineChoice.EVALUATOR)
    return rule_findings(everything(machine), machine, monotonic() + seconds)


@pytest.fixture(scope="module")
def faulty() -> ProofPart:
    return proved(planted(*ALL))


def told(part: ProofPart) -> set[tuple[str, tuple[str, ...]]]:
    return {(each.code, each.regels) for each in part.bevindingen if each.code != "argumenten-voor-en-tegen"}


def finding(part: ProofPart, rule: str) -> ProofFinding:
    return next(each for each in part.bevindingen if each.regels[0] == rule and each.ernst != INFORMATION)


def test_of_our_own_rules_every_property_is_proved() -> None:
    part = proved(own_rules())
    assert {each.uitslag for each in part.eigenschappen} == {"bewezen"}
    assert told(part) == {EXCEPTION}
    assert len(part.eigenschappen) == 7


def test_planted_faults_are_found_and_only_those(faulty: ProofPart) -> None:
    assert told(faulty) == {
        EXCEPTION,
        ("regel-kan-niet-gelden", ("FUN-90", "BEV-05", "BEV-06")),
        ("regel-kan-niet-gelden", ("BEV-92",)),
        ("regel-kan-niet-gelden", ("FUN-91", "BEV-92")),
        ("bevinding-geldt-nooit", ("BEV-92",)),
        ("bevinding-geldt-altijd", ("BEV-94", "BEV-95")),
        ("voorwaarde-volgt-vanzelf", ("OPG-90",)),
        ("voorwaarde-volgt-vanzelf", ("FUN-93",)),
        ("regels-zeggen-hetzelfde", ("OPG-90", "OPG-14")),
        ("overschaduwde-regel", ("BEV-93", "BEV-18")),
        ("overschaduwde-regel", ("REG-91", "POORT-01")),
        ("trede-beslist-nooit", ("POORT-90",)),
        ("argumenten-heffen-elkaar-op", ("REG-90", "REG-06")),
        ("aangewezen-en-uitgesloten", ("POORT-01", "VER-90")),
    }


def test_each_fault_refutes_its_property(faulty: ProofPart) -> None:
    verdicts = {each.eigenschap: each.uitslag for each in faulty.eigenschappen}
    assert verdicts.pop("tegendeel-bekend") == "bewezen"
    assert set(verdicts.values()) == {"weerlegd"}


def test_a_dead_rule_is_told_with_the_conditions_and_the_rules_behind_them(faulty: ProofPart) -> None:
    dead = finding(faulty, "FUN-90")
    places = {rule.id: rule.plaats for rule in own_rules().regels}
    assert dead.wat == "regel FUN-90 kan nooit gelden"
    assert dead.waarom == (
        'Deze voorwaarden gaan niet samen: "de bevinding "geen capaciteit" geldt" en "er is minstens 1 fte voor data".'
        ' Over de bevinding "geen capaciteit": zie regels '
        f"BEV-05 ({places['BEV-05']}) en BEV-06 ({places['BEV-06']})."
    )
    assert dead.doen == "Pas een van deze voorwaarden aan, of haal regel FUN-90 weg."
    assert [str(place) for place in dead.plaatsen[3:]] == ["fouten.feature:6", "fouten.feature:7"]


def test_a_needless_rule_is_told_with_what_stays(faulty: ProofPart) -> None:
    needless = finding(faulty, "BEV-93")
    place = next(rule.plaats for rule in own_rules().regels if rule.id == "BEV-18")
    assert needless.wat == "regel BEV-93 voegt niets toe aan regel BEV-18"
    assert needless.waarom == (
        f"Waar regel BEV-93 geldt, geldt ook altijd regel BEV-18 ({place}). Dan is hetzelfde al besloten."
    )
    assert needless.doen == "Voeg samen: haal regel BEV-93 weg. Regel BEV-18 blijft zoals zij is."


def test_the_profile_of_two_opposite_rules_shows_them_both(faulty: ProofPart) -> None:
    rules = planted(*ALL)
    shown = [each for each in faulty.bevindingen if each.voorbeeld and len(each.regels) == 2]
    assert len(shown) >= 3
    for each in shown:
        assert each.voorbeeld is not None
        assert set(each.regels) <= fired(each.voorbeeld, rules)


def fired(example: ProofExample, rules: RuleSet) -> set[str]:
    sections: dict[str, dict[str, object]] = {"": {}}
    for key, value in example.profiel.items():
        sections.setdefault(rules.feiten.by_key[key].rubriek, {})[key] = value
    top = sections.pop("")
    answers, problems = read_values({**top, **sections}, rules.feiten)
    assert problems == ()
    machine = Machine(rules, EngineChoice.EVALUATOR)
    situation = machine.situation(answers)
    verdicts = machine.run(situation.point_low, situation.point_high).verdicts
    return {rule.id for rule, verdict in zip(rules.regels, verdicts, strict=True) if verdict == TRUE}


def test_what_there_was_no_time_for_is_not_called_proved() -> None:
    part = proved(planted(DEAD, TOO_LATE), seconds=0)
    late = {each.eigenschap: each for each in part.eigenschappen}
    assert late["elke-regel-kan-gelden"].uitslag == "tijd op"
    assert late["elke-regel-kan-gelden"].open == ("FUN-90",)
    assert "REG-91" in late["elke-regel-telt"].open
    assert told(part) <= {EXCEPTION}


def test_a_rule_after_the_ladder_is_told_with_the_rung_that_goes_before_it(faulty: ProofPart) -> None:
    late = finding(faulty, "REG-91")
    place = next(rule.plaats for rule in own_rules().regels if rule.id == "POORT-01")
    assert late.wat == "regel REG-91 maakt nooit verschil"
    assert late.waarom == f"Waar regel REG-91 geldt, geldt ook altijd regel POORT-01 ({place}). Een trede gaat voor."
    assert late.doen == "Haal regel REG-91 weg, of pas haar voorwaarden aan."


def test_two_arguments_that_mean_the_same_come_with_a_proposal_to_merge_them(faulty: ProofPart) -> None:
    twice = next(each for each in faulty.bevindingen if each.regels == ("OPG-90", "OPG-14"))
    assert twice.wat == "regel OPG-90 zegt hetzelfde als regel OPG-14"
    assert twice.waarom == "Zij gelden bij precies dezelfde profielen. Hun punten tellen dus dubbel."
    assert twice.doen == "Voeg samen: haal regel OPG-90 weg."


def test_a_rung_that_never_decides_is_told_with_the_rules_that_always_go_before_it(faulty: ProofPart) -> None:
    rung = finding(faulty, "POORT-90")
    assert rung.wat == "trede 4 beslist nooit"
    assert rung.waarom == (
        "Geldt daar een regel, dan geldt ook altijd een regel op een eerdere trede: POORT-01. "
        "De regels op deze trede veranderen dus nooit een advies."
    )


def test_a_rule_that_can_never_hold_is_no_rule_that_matters_and_its_rung_never_decides() -> None:
    dead = DEAD.replace('pleit dit voor "Fundament eerst"', 'is "Fundament eerst" aangewezen op trede 9')
    part = proved(planted(dead))
    refuted = {each.eigenschap for each in part.eigenschappen if each.uitslag == "weerlegd"}
    assert refuted == {"elke-regel-kan-gelden", "elke-trede-beslist", "elke-regel-telt"}
    assert told(part) == {EXCEPTION, ("regel-kan-niet-gelden", ("FUN-90", "BEV-05", "BEV-06"))}
