"""An example in which a rule just holds is found for any rule that can hold, and every example found is a true one."""

from __future__ import annotations

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.errors import ProfileError, RulesError
from strategiekeuze.explain.texts import ORDERING
from strategiekeuze.language.values import read_value, show_value
from strategiekeuze.model.rule import Comparison, Operator, Rule, RuleSet
from strategiekeuze.service import load_rules
from strategiekeuze.service.new_rule.example import example_for, profile_of, prove, verdict
from support.small_set import rule_named, small_set

RULES = [pytest.param(rule, id=rule.id) for rule in load_rules().regels]


def verdict_on(rule: Rule, rows: tuple[tuple[str, str], ...], rules: RuleSet) -> int | None:
    machine = Machine(rules, EngineChoice.EVALUATOR)
    return verdict(rows, rules, machine, [each.id for each in rules.regels].index(rule.id))


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_of_our_own_has_an_example_in_which_it_holds(rule: Rule) -> None:
    rows = example_for(rule, load_rules(), ())
    assert verdict_on(rule, rows, load_rules()) == TRUE
    assert rows[0] == ("gemeente", "Eersel")


@pytest.mark.parametrize(
    ("rule_id", "rows"),
    [
        ("REG-01", (("capaciteit en budget", "2,49"),)),
        ("REG-06", (("inwoners", "49.999"),)),
        ("ANK-01", tuple((name, "2,75") for name in ("publieke waarde", "data-analyse"))),
        ("VER-11", (("afgeronde_projecten", "0"), ("lopende_proeven", "0"))),
        ("BEV-02-b", (("gevoeligheid", "hoog"), ("privacy, beveiliging en ethiek", "1,99"))),
        ("POORT-02", (("leiderschap", "1,01"), ("regiosamenwerking", "verkend"), ("fte_data", "0"))),
    ],
)
def test_conditions_stand_at_their_limits(rule_id: str, rows: tuple[tuple[str, str], ...]) -> None:
    assert set(rows) <= set(example_for(load_rules().by_id[rule_id], load_rules(), ()))


def test_facts_of_the_author_come_in_the_place_of_ours() -> None:
    rule = load_rules().by_id["REG-15"]
    rows = example_for(rule, load_rules(), [("fte_data", "0,25"), ("gemeente", "Bernheze")])
    assert rows == (("gemeente", "Bernheze"), ("fte_data", "0,25"), ("regiosamenwerking", "geen"))


def test_facts_of_the_author_that_do_not_fit_are_refused() -> None:
    with pytest.raises(RulesError, match="met deze feiten geldt regel REG-15 niet"):
        example_for(load_rules().by_id["REG-15"], load_rules(), [("fte_data", "0,5")])


def test_an_example_that_does_not_hold_is_no_proof() -> None:
    rules = small_set()
    prove([("gemeente", "Eersel"), ("kwaliteit", "1,99")], rule_named("BEV-01"), rules)
    with pytest.raises(RulesError, match="geldt regel BEV-01 niet"):
        prove([("gemeente", "Eersel"), ("kwaliteit", "2")], rule_named("BEV-01"), rules)


def test_a_profile_that_cannot_be_read_proves_nothing() -> None:
    assert verdict_on(rule_named("BEV-01"), (("kwaliteit", "9"),), small_set()) is None
    with pytest.raises(ProfileError):
        profile_of([("kwaliteit", "9")], small_set())


def comparing_one_number(rule: Rule) -> bool:
    test = rule.voorwaarden[0].test
    stated = isinstance(test, Comparison) and load_rules().feiten.by_key[test.feit].op_te_geven
    return len(rule.voorwaarden) == 1 and stated and isinstance(test, Comparison) and test.operator in ORDERING


@pytest.mark.parametrize(
    "rule", [pytest.param(rule, id=rule.id) for rule in load_rules().regels if comparing_one_number(rule)]
)
def test_one_step_further_a_rule_does_not_hold(rule: Rule) -> None:
    test = rule.voorwaarden[0].test
    assert isinstance(test, Comparison)
    fact = load_rules().feiten.by_key[test.feit]
    *others, (name, text) = example_for(rule, load_rules(), ())
    value = read_value(fact, text)
    assert isinstance(value, int)
    further = value + 1 if test.operator in (Operator.LESS, Operator.AT_MOST) else value - 1
    assert verdict_on(rule, (*others, (name, show_value(fact, further))), load_rules()) == FALSE
