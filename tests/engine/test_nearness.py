"""What a rule nearly had: one condition, missed by one step at most, also behind a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.engine.evaluator import Evaluator
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.nearness import NearMiss, near_misses, step
from strategiekeuze.engine.normal import Within
from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.model.rule import Comparison, Conclusion, Condition, CountHolds, Effect, FindingHolds, Operator
from support.own_rules import own_rules
from support.random_answers import random_answers
from support.random_rules import HERE, seeded
from support.small_wheel import answers_of, argues, rule, rules_of

if TYPE_CHECKING:
    from strategiekeuze.model.rule import Rule, Test

SEEDS = st.integers(min_value=0, max_value=10**9)
ARGUED = argues("noord", 1)


def asking(name: str, *tests: Test, conclusion: Conclusion = ARGUED) -> Rule:
    """Return a rule with these conditions."""
    conditions = tuple(Condition(test=test, zin=name, plaats=HERE) for test in tests)
    return rule(name, "", conclusion).model_copy(update={"voorwaarden": conditions})


def score(operator: Operator, value: int) -> Comparison:
    """Return a condition on the first score."""
    return Comparison(feit="laag_een", operator=operator, waarden=(value,))


def finding(name: str) -> Conclusion:
    """Return the conclusion that a finding holds."""
    return Conclusion(soort=Effect.FINDING, doel=name)


def near(rule_id: str, *rules: Rule, given_answers: str = "-a", **scores: int) -> tuple[NearMiss, ...]:
    """Return what a rule nearly had."""
    machine = Machine(rules_of(*rules), EngineChoice.EVALUATOR)
    situation = machine.situation(answers_of(given_answers, **scores))
    outcome = machine.run(situation.point_low, situation.point_high)
    ids = [each.id for each in machine.program.rules]
    return near_misses(machine.program, outcome, ids.index(rule_id))


@pytest.mark.parametrize(
    ("operator", "value", "found"),
    [
        (Operator.AT_LEAST, 250, [50]),
        (Operator.AT_LEAST, 251, []),
        (Operator.LESS, 200, [1]),
        (Operator.MORE, 200, [1]),
        (Operator.AT_MOST, 150, [50]),
        (Operator.AT_MOST, 149, []),
        (Operator.AT_MOST, 200, []),
    ],
)
def test_a_score_is_near_within_half_a_point(operator: Operator, value: int, found: list[int]) -> None:
    assert [each.away for each in near("R-01", asking("R-01", score(operator, value)), laag_een=200)] == found


def test_one_condition_is_near_and_two_are_not() -> None:
    both = asking("R-01", score(Operator.AT_LEAST, 250), *(each.test for each in rule("x", "a", ARGUED).voorwaarden))
    assert near("R-01", both, given_answers="a", laag_een=200) == (NearMiss(0, 0, holds=False, away=50),)
    assert near("R-01", both, given_answers="-a", laag_een=200) == ()
    assert near("R-01", both, given_answers="b", laag_een=200) == ()  # whether a holds is not known


def test_a_finding_is_near_when_a_rule_behind_it_is() -> None:
    behind = asking("R-01", score(Operator.AT_LEAST, 250), conclusion=finding("goed"))
    rules = (behind, asking("R-02", FindingHolds(bevinding="goed")))
    assert near("R-02", *rules, laag_een=200) == (NearMiss(0, 0, holds=False, away=50),)
    counted = asking("R-03", CountHolds(minstens=1, bevindingen=("goed",)))
    assert near("R-03", *rules, counted, laag_een=200) == (NearMiss(0, 0, holds=False, away=50),)


def test_a_finding_that_must_not_hold_is_near_when_its_only_rule_nearly_fails() -> None:
    behind = asking("R-01", score(Operator.LESS, 250), conclusion=finding("zwak"))
    rules = (behind, asking("R-02", FindingHolds(bevinding="zwak", geldt=False)))
    assert near("R-02", *rules, laag_een=200) == (NearMiss(0, 0, holds=True, away=50),)
    second = asking("R-03", score(Operator.LESS, 300), conclusion=finding("zwak"))
    assert near("R-02", *rules, second, laag_een=200) == ()


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_with_only_the_nearest_value_changed_the_rule_of_the_wheel_holds(seed: int) -> None:
    machine = Machine(own_rules(), EngineChoice.EVALUATOR)
    program = machine.program
    evaluator = Evaluator(program)
    situation = machine.situation(random_answers(seeded(seed), own_rules().feiten, 1.0))
    outcome = machine.run(situation.point_low, situation.point_high)
    for index in [index for index, verdict in enumerate(outcome.verdicts) if verdict == FALSE]:
        for each in near_misses(program, outcome, index):
            form = program.forms[program.rule_forms[each.rule][each.condition]]
            assert isinstance(form, Within)
            assert each.away <= step(program, form.variable)
            low = list(situation.point_low)
            moved = []
            for way in (-each.away, each.away):
                low[form.variable] = situation.point_low[form.variable] + way
                moved.append(evaluator.run(low, low).verdicts[index] == TRUE)
            # The rule may read the same fact twice; then moving it can break the other condition.
            reads = [program.forms[form] for form in program.rule_forms[index]]
            twice = sum(isinstance(other, Within) and other.variable == form.variable for other in reads) > 1
            assert any(moved) or twice or each.rule != index
