"""What a finding of the proof says: which rules, why, what to do, and a profile that shows it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import EngineDifferenceError
from strategiekeuze.model.rule import AcceptedClass
from strategiekeuze.proof.complete.accepted import accepted_found, with_classes
from strategiekeuze.proof.complete.contradictions import contradictions
from strategiekeuze.proof.complete.example import example_of_profile
from strategiekeuze.proof.complete.gaps.gaps import gaps_of
from strategiekeuze.proof.complete.never_wins import never_wins
from strategiekeuze.proof.complete.question import everything
from strategiekeuze.proof.complete.rules.witnesses import rule_witnesses
from strategiekeuze.proof.complete.run import ran
from support.random_rules import HERE
from support.small_wheel import answers_of, argues, designates, excludes, rule, rules_of

if TYPE_CHECKING:
    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.model.verification import ProofFinding
    from strategiekeuze.proof.complete.gaps.gaps import Gaps

SECONDS = 60


def machine_of(rules: RuleSet) -> Machine:
    return Machine(rules, EngineChoice.EVALUATOR)


def losing(*rules: Rule) -> dict[str, ProofFinding]:
    """Return the strategies that never win, by their names."""
    machine = machine_of(rules_of(*rules))
    found = never_wins(everything(machine), machine, monotonic() + SECONDS).bevindingen
    return {each.wat.split('"')[1]: each for each in found}


def clashes(*rules: Rule) -> list[ProofFinding]:
    """Return the pairs of rules on one rung."""
    machine = machine_of(rules_of(*rules))
    return list(contradictions(everything(machine), machine, monotonic() + SECONDS).bevindingen)


def gaps(*rules: Rule) -> Gaps:
    """Return the profiles without an answer."""
    machine = machine_of(rules_of(*rules))
    return gaps_of(everything(machine), machine, (), monotonic() + SECONDS)


def test_two_strategies_on_one_rung_are_told_with_both_rules_and_a_profile() -> None:
    (found,) = clashes(rule("R-1", "a", designates("noord", 1)), rule("R-2", "b", designates("oost", 1)))
    assert found.wat == "R-1 en R-2 wijzen op trede 1 elk een andere strategie aan"
    assert (found.regels, found.ernst) == (("R-1", "R-2"), "fout")
    assert found.voorbeeld is not None
    assert (found.voorbeeld.profiel["a"], found.voorbeeld.profiel["b"], found.voorbeeld.tegenspraak) == (
        True,
        True,
        True,
    )


def test_rules_that_never_hold_together_do_not_clash() -> None:
    assert clashes(rule("R-1", "a", designates("noord", 1)), rule("R-2", "-a", designates("oost", 1))) == []


def test_a_rung_that_is_never_reached_does_not_clash() -> None:
    always = (rule("R-1", "a", designates("west", 1)), rule("R-2", "-a", designates("west", 1)))
    late = (rule("R-3", "b", designates("noord", 2)), rule("R-4", "b", designates("oost", 2)))
    assert clashes(*always, *late) == []


def test_a_strategy_without_rules_never_wins_and_no_rule_is_blamed() -> None:
    found = losing(rule("R-1", "a", argues("noord", 1)))["zuid"]
    assert found.regels == ()
    assert found.waarom == "Geen regel pleit voor deze strategie, en geen regel wijst haar aan."


def test_only_the_rules_in_the_way_of_a_strategy_are_blamed() -> None:
    own = rule("R-1", "a", argues("noord", 1))
    shut = (rule("R-2", "a b", excludes("noord")), rule("R-3", "a -b", excludes("noord")))
    other = (rule("R-4", "c", argues("oost", 2)), rule("R-5", "d", argues("noord", -1)))
    found = losing(own, *shut, *other)["noord"]
    assert found.regels == ("R-2", "R-3")
    assert found.waarom == "Wat in de weg staat: R-2 en R-3."


def test_a_strategy_that_always_has_a_stronger_one_beside_it_is_told_so() -> None:
    found = losing(rule("R-1", "a", argues("noord", 1)), rule("R-2", "a", argues("oost", 2)))
    assert found["noord"].regels == ("R-2",)
    assert "oost" not in found


def test_regions_that_share_a_profile_get_one_example() -> None:
    found = gaps(rule("R-1", "a", argues("noord", 1)), rule("R-2", "a b", argues("noord", -1)))
    assert (found.number, found.at_least) == (1, False)
    (gap,) = [each for each in found.part.bevindingen if each.voorbeeld]
    assert gap.waarom in (
        "Dit is zo bij elk volledig profiel met: a is nee. Of met: b is ja.",
        "Dit is zo bij elk volledig profiel met: b is ja. Of met: a is nee.",
    )


def test_regions_apart_get_an_example_each() -> None:
    found = gaps(
        rule("R-1", "a -b", argues("noord", 1)),
        rule("R-2", "-a b", argues("oost", 1)),
        rule("R-3", "e", argues("west", -1)),
    )
    shown = [each.voorbeeld.profiel for each in found.part.bevindingen if each.voorbeeld]
    assert sorted((each["a"], each["b"]) for each in shown) == [(False, False), (True, True)]


def test_where_nothing_is_ever_preferred_the_gap_is_every_profile() -> None:
    (gap,) = gaps(rule("R-1", "a", argues("noord", -1))).part.bevindingen
    assert gap.waarom == "Dit is zo bij elk volledig profiel."


def test_when_every_strategy_is_excluded_the_rules_that_do_it_are_named() -> None:
    found = gaps(
        rule("R-1", "a", argues("noord", 1)), rule("R-2", "-a", argues("noord", 2)), rule("R-3", "b", excludes("noord"))
    )
    (gap,) = found.part.bevindingen
    assert (gap.code, gap.regels) == ("nooit-alles-uitgesloten", ("R-3",))
    assert gap.voorbeeld is not None
    assert gap.voorbeeld.profiel["b"] is True


def test_designations_alone_leave_a_gap_and_exclude_nothing() -> None:
    (gap,) = gaps(rule("R-1", "a", designates("noord", 1))).part.bevindingen
    assert gap.code == "altijd-een-antwoord"


def accepting(rules: RuleSet, when: str) -> RuleSet:
    conditions = rule("X", when, argues("noord", 1)).voorwaarden
    kept = AcceptedClass(naam="stil", waarom="-", door="-", op="2026-01-01", voorwaarden=conditions, plaats=HERE)
    return rules.model_copy(update={"aanvaard": (kept,)})


@pytest.mark.parametrize(("when", "left", "occurs"), [("-a", 0, True), ("-a b", 1, True), ("a", 1, False)])
def test_a_class_accepts_the_profiles_without_preference_that_meet_its_conditions(
    when: str, left: int, *, occurs: bool
) -> None:
    rules = accepting(rules_of(rule("R-1", "a", argues("noord", 1))), when)
    machine = machine_of(with_classes(rules))
    found = everything(machine)
    assert gaps_of(found, machine, (1,), monotonic() + SECONDS).number == left
    (one,), part = accepted_found(found, machine, rules, monotonic() + SECONDS)
    assert one.komt_voor is occurs
    assert [each.code for each in part.bevindingen] == ([] if occurs else ["aanvaarde-klasse-leeg"])


def test_a_profile_just_off_a_rule_differs_in_one_fact_and_no_more() -> None:
    rules = rules_of(rule("R-1", "a b", argues("noord", 1)), rule("R-2", "-c", excludes("oost")))
    machine = machine_of(rules)
    for index, each in enumerate(rule_witnesses(everything(machine), machine, 2, monotonic() + SECONDS)):
        assert each.holds is not None
        assert each.just_not is not None
        assert ran(machine, each.holds).fired(index)
        assert not ran(machine, each.just_not).fired(index)
        changed = {key for key in each.holds.values if each.holds.values[key] != each.just_not.values[key]}
        assert changed == {each.fact}


def test_an_example_that_the_engine_does_not_confirm_is_never_shown() -> None:
    machine = machine_of(rules_of(rule("R-1", "a", argues("noord", 1))))
    with pytest.raises(EngineDifferenceError, match="het bewijs en het advies spreken elkaar tegen"):
        example_of_profile(machine, answers_of("a -b"), "fout", keeps=lambda run: run.pick is None)
