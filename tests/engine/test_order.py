"""The order of rules, of files and of facts in a profile never matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import advise, load_rules
from strategiekeuze.engine.decision import Decision, decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answers
from support.random_answers import random_answers
from support.random_rules import random_rule_set, seeded

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet

SEEDS = st.integers(min_value=0, max_value=10**9)
REAL = load_rules()


def essence(decision: Decision) -> tuple[object, ...]:
    """Return what a reader sees of a decision, with rules by id."""
    rules = decision.program.rules
    fired = {rule.id: verdict for rule, verdict in zip(rules, decision.outcome.verdicts, strict=True)}
    pick = decision.pick
    return (
        pick.strategy,
        pick.rung,
        pick.balances,
        pick.ranking,
        decision.certainty,
        decision.possible,
        decision.question,
        fired,
    )


def shuffled(rule_set: RuleSet, seed: int) -> RuleSet:
    """Return the same rules in another order."""
    rules = list(rule_set.regels)
    seeded(seed).shuffle(rules)
    return rule_set.model_copy(update={"regels": tuple(rules)})


@given(SEEDS, SEEDS)
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_real_rules_does_not_matter(seed: int, order: int) -> None:
    answers = random_answers(seeded(seed), REAL.feiten, 0.9)
    one = Machine(REAL, EngineChoice.EVALUATOR)
    other = Machine(shuffled(REAL, order), EngineChoice.EVALUATOR)
    assert essence(decide(one, answers)) == essence(decide(other, answers))


@given(SEEDS, SEEDS)
@settings(max_examples=40, deadline=None)
def test_the_order_of_random_rules_does_not_matter(seed: int, order: int) -> None:
    rule_set = random_rule_set(seeded(seed))
    answers = random_answers(seeded(seed), rule_set.feiten, 0.9)
    one = Machine(rule_set, EngineChoice.EVALUATOR)
    other = Machine(shuffled(rule_set, order), EngineChoice.EVALUATOR)
    assert essence(decide(one, answers)) == essence(decide(other, answers))


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_the_order_of_answers_does_not_matter(seed: int) -> None:
    machine = Machine(REAL, EngineChoice.EVALUATOR)
    answers = random_answers(seeded(seed), REAL.feiten, 0.9)
    other = Answers(dict(reversed(list(answers.values.items()))))
    assert essence(decide(machine, answers)) == essence(decide(machine, other))


def test_the_order_of_fields_in_a_profile_does_not_change_the_advice_or_the_hash_of_the_profile() -> None:
    fields: dict[str, object] = {"gemeente": "Eersel", "ambitie": "verbeteren", "fte_data": 0.5, "mandaat": "raad"}
    one, other = advise(fields), advise(dict(reversed(fields.items())))
    assert one.motivering == other.motivering
    assert one.ontvangstbewijs.profiel_sha256 == other.ontvangstbewijs.profiel_sha256
