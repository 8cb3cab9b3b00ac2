"""A profile on which a rule holds, and one that differs in one fact and on which it does not."""

from __future__ import annotations

from time import monotonic

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.rule import Comparison, Condition, Operator
from strategiekeuze.proof.complete.question import everything
from strategiekeuze.proof.complete.rules.witnesses import on_the_way, rule_witnesses
from strategiekeuze.proof.complete.run import ran
from strategiekeuze.proof.solver import TimeIsUpError
from support.few_profiles import amount, groups
from support.random_rules import HERE, random_wheel, rule_set_of, seeded
from support.small_wheel import argues, designates, rule, rules_of


def test_a_rule_that_is_always_overruled_has_its_two_profiles_all_the_same() -> None:
    rules = rules_of(rule("R-1", "a", designates("noord", 1)), rule("R-2", "a", designates("oost", 2)))
    machine = Machine(rules, EngineChoice.EVALUATOR)
    _, second = rule_witnesses(everything(machine), machine, 2, monotonic() + 60)
    assert second.holds is not None
    assert second.just_not is not None
    assert (ran(machine, second.holds).fired(1), ran(machine, second.just_not).fired(1)) == (True, False)


def test_no_longer_to_state_what_also_follows_from_others_is_a_step_of_one_fact() -> None:
    middle = Comparison(feit="midden", operator=Operator.AT_LEAST, waarden=(2,))
    high = Condition(test=middle, zin="hoog", plaats=HERE)
    only = rule("R-1", "", argues("noord", 1)).model_copy(update={"voorwaarden": (high,)})
    facts = (*groups()[0], amount("ander"))
    machine = Machine(rule_set_of(facts, (only,), random_wheel(seeded(1))), EngineChoice.EVALUATOR)
    found = everything(machine)
    values = {"links": 0, "rechts": 0, "midden": 2, "ander": 0}
    answers = Answers({key: Answer(value, str(value)) for key, value in values.items()})
    both = on_the_way(found, 0, answers, lambda tried: ran(machine, tried).fired(0), monotonic() + 60)
    assert both.holds is not None
    assert both.just_not is not None
    assert both.fact == "midden"
    assert both.holds.values.keys() - both.just_not.values.keys() == {"midden"}
    assert not ran(machine, both.just_not).fired(0)


def test_without_time_it_says_so_and_gives_no_half_answer() -> None:
    machine = Machine(rules_of(rule("R-1", "a", argues("noord", 1))), EngineChoice.EVALUATOR)
    with pytest.raises(TimeIsUpError):
        list(rule_witnesses(everything(machine), machine, 1, monotonic() - 1))
