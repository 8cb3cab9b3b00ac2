"""What conditions ask together: the same for rules that mean the same, and never more than the engine says."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.checks.regions import Region, regions_of
from strategiekeuze.engine.evaluator import Evaluator
from strategiekeuze.engine.program import compile_rules
from strategiekeuze.engine.truth import TRUE
from support.random_rules import random_rule_set, random_values, seeded
from support.small_set import HEAD, rules_in, with_rules

SEEDS = st.integers(0, 2**32)
PROFILES = 40


def region_of(*conditions: str) -> Region:
    """Return the region of a rule with these conditions; a condition on findings holds its table."""
    steps = "\n".join(f"    Gegeven {condition}" for condition in conditions)
    text = f'{HEAD}  @regel:PRO-01 @eigen-werk\n  Scenario: Proef\n{steps}\n    Dan is "Zelf doen" uitgesloten\n'
    rules, problems = rules_in(text)
    assert problems == []
    (region,) = regions_of(with_rules(*rules))
    return region


def count(minimum: int, *names: str) -> str:
    """Return a condition that at least so many findings hold."""
    rows = "\n".join(f"      | {name} |" for name in ("bevinding", *names))
    return f"minstens {minimum} van deze bevindingen gelden:\n{rows}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["er is geen fte", "er is een incident"], ["er is een incident", "er is geen fte"]),
        (["er is minstens 1 fte", "er is minstens 2 fte"], ["er is minstens 2 fte"]),
        (['het domein is "alles" of "Veiligheid"'], ['het domein is "Veiligheid" of "alles"']),
        ([count(2, "zwak", "wankel")], ['de bevinding "zwak" geldt', 'de bevinding "wankel" geldt']),
        ([count(1, "zwak")], ['de bevinding "zwak" geldt']),
        ([count(1, "zwak", "wankel")], [count(1, "wankel", "zwak")]),
    ],
)
def test_conditions_that_mean_the_same_are_equal_whatever_their_words(one: list[str], other: list[str]) -> None:
    assert region_of(*one).allowed == region_of(*other).allowed


@pytest.mark.parametrize(
    ("narrow", "broad"),
    [
        (["er is minstens 2 fte"], ["er is minstens 1 fte"]),
        (["er is minstens 1 fte", "er is een incident"], ["er is minstens 1 fte"]),
        (['het domein is "alles"'], ['het domein is "alles" of "Veiligheid"']),
        (['de bevinding "zwak" geldt', 'de bevinding "wankel" geldt'], [count(1, "zwak", "wankel")]),
        (['de bevinding "zwak" geldt'], [count(1, "zwak", "wankel")]),
        ([count(2, "zwak", "wankel", "moe")], [count(1, "zwak", "wankel", "moe")]),
    ],
)
def test_stricter_conditions_lie_inside_looser_ones_and_not_the_other_way(narrow: list[str], broad: list[str]) -> None:
    # Both in one rule set, so that a finding has one variable.
    inner, outer = together(narrow, broad)
    assert inner.inside(outer)
    assert not outer.inside(inner)


def together(*rules: list[str]) -> list[Region]:
    """Return the regions of rules in one rule set."""
    texts = [
        f"  @regel:PRO-{number:02} @eigen-werk\n  Scenario: Proef {number}\n"
        + "\n".join(f"    Gegeven {condition}" for condition in conditions)
        + '\n    Dan is "Zelf doen" uitgesloten\n'
        for number, conditions in enumerate(rules, 1)
    ]
    found, problems = rules_in(HEAD + "\n".join(texts))
    assert problems == []
    return list(regions_of(with_rules(*found)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["er is minstens 1 fte"], ["een gemeente met minder dan 50.000 inwoners"]),
        (["er is minstens 1 fte"], ["er is een incident"]),
        ([count(1, "zwak", "wankel")], ['de bevinding "zwak" geldt']),
    ],
)
def test_what_may_hold_alone_lies_inside_nothing_else(one: list[str], other: list[str]) -> None:
    first, second = together(one, other)
    assert not first.inside(second)


@given(SEEDS)
def test_a_rule_inside_another_never_holds_alone(seed: int) -> None:
    random = seeded(seed)
    rule_set = random_rule_set(random)
    program = compile_rules(rule_set)
    regions, evaluator = regions_of(rule_set), Evaluator(program)
    order = {rule.id: place for place, rule in enumerate(program.rules)}
    pairs = [(order[a.rule.id], order[b.rule.id]) for a, b in permutations(regions, 2) if possible(a) and a.inside(b)]
    for _ in range(PROFILES):
        verdicts = evaluator.run(*random_values(random, program)).verdicts
        assert [(a, b) for a, b in pairs if verdicts[a] == TRUE and verdicts[b] != TRUE] == []


@given(SEEDS)
def test_a_rule_whose_conditions_leave_no_value_never_holds(seed: int) -> None:
    random = seeded(seed)
    rule_set = random_rule_set(random)
    program = compile_rules(rule_set)
    evaluator = Evaluator(program)
    never = {region.rule.id for region in regions_of(rule_set) if not possible(region)}
    for _ in range(PROFILES):
        verdicts = evaluator.run(*random_values(random, program)).verdicts
        held = {rule.id for rule, verdict in zip(program.rules, verdicts, strict=True) if verdict == TRUE}
        assert held & never == set()


def possible(region: Region) -> bool:
    return all(region.possible(measure) for measure in region.allowed)
