"""What must hold of the facts, also through findings: every world is one in which the rule holds."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.engine.evaluator import Evaluator
from strategiekeuze.engine.program import compile_rules
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import FindingHolds, RuleSet
from strategiekeuze.service import load_rules
from strategiekeuze.service.new_rule.worlds import World, counted, narrow, worlds
from support.random_rules import random_rule_set, seeded
from support.small_set import rule_named, small_set


def verdicts_in(world: World, rules: RuleSet) -> tuple[int, ...]:
    """Return the verdicts when each variable has the first value that a world allows it, and the others are unknown."""
    program = compile_rules(rules)
    chosen = {name: found[0][0] for name, found in world.items()}
    pairs = []
    for variable in program.variables.all:
        value = chosen.get(variable.name)
        if variable.fact and value is not None:
            fact = rules.feiten.by_key.get(variable.name)
            pairs.append((1 << value,) * 2 if fact and fact.soort is Kind.CHOICE else (value, value))
        elif variable.fact:
            pairs.append((variable.lowest, variable.highest))
    evaluator = Evaluator(program)
    return tuple(evaluator.run([low for low, _ in pairs], [high for _, high in pairs]).verdicts)


@given(st.integers(0, 10_000))
def test_a_rule_holds_in_its_worlds_whatever_else_is_unknown(seed: int) -> None:
    rules = random_rule_set(seeded(seed), rules=12)
    for index, rule in enumerate(rules.regels):
        for world in islice(worlds(rule, rules), 3):
            assert verdicts_in(world, rules)[index] == TRUE


@given(st.integers(0, 10_000))
def test_a_rule_without_a_world_never_holds(seed: int) -> None:
    random = seeded(seed)
    rules = random_rule_set(random, rules=8)
    impossible = [index for index, rule in enumerate(rules.regels) if next(worlds(rule, rules), None) is None]
    everything: World = {}
    found = verdicts_in(everything, rules)
    assert all(found[index] != TRUE for index in impossible)
    for _ in range(5):
        world: World = {
            each.name: ((value, value),)
            for each in compile_rules(rules).variables.all
            if each.fact and not each.options and (value := random.randint(each.lowest, each.highest)) is not None
        }
        assert all(verdicts_in(world, rules)[index] != TRUE for index in impossible)


def test_findings_come_about_through_facts() -> None:
    assert next(worlds(rule_named("REG-03"), small_set())) == {"kwaliteit": ((100, 199),), "beheer": ((100, 199),)}


def test_a_finding_that_must_not_hold_makes_each_of_its_rules_fail() -> None:
    world = next(worlds(load_rules().by_id["POORT-02"], load_rules()))
    assert world["leiderschap"] == ((101, 500),)
    assert world["grote_verandering"] == ((0, 0),)


@pytest.mark.parametrize(
    ("minimum", "wanted", "first"),
    [(2, "geldt", "110"), (2, "geldt niet", "001"), (1, "geldt niet", "000")],
)
def test_a_count_is_met_exactly_before_it_is_met_loosely(minimum: int, wanted: str, first: str) -> None:
    goals = next(counted(minimum, ("a", "b", "c"), holds=wanted == "geldt"))
    assert goals == tuple((FindingHolds(bevinding=name), sign == "1") for name, sign in zip("abc", first, strict=True))


def test_nothing_left_is_no_world() -> None:
    assert narrow({"a": ((1, 4),)}, {"a": ((5, 9),)}) is None
    assert narrow({"a": ((1, 4),)}, {"a": ((3, 9),)}) == {"a": ((3, 4),)}
