"""What is called irrelevant decides nothing: the advice is the same whatever its value, in every completion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import load_rules
from strategiekeuze.engine.asking import next_question
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.relevance import relevant_facts
from strategiekeuze.engine.standing import standing_of
from strategiekeuze.service.unknown import answerable_facts
from support.random_answers import completed, random_answer, random_answers
from support.random_rules import random_rule_set, seeded
from support.small_wheel import answers_of, argues, designates, excludes, rule, rules_of

if TYPE_CHECKING:
    from random import Random

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import Rule

SEEDS = st.integers(min_value=0, max_value=10**9)
SHARES = st.sampled_from((0.5, 0.7, 0.85, 0.95))
COMPLETIONS, VALUES = 4, 3

REAL = Machine(load_rules(), EngineChoice.EVALUATOR)


def relevant(machine: Machine, answers: Answers) -> frozenset[str]:
    """Return the facts that can still change the advice."""
    return relevant_facts(machine.program, machine.scheme, machine.look(answers))


def relevant_by(*rules: Rule, given: str = "", **scores: int) -> set[str]:
    """Return the facts that can still change the advice by a few rules."""
    return set(relevant(Machine(rules_of(*rules), EngineChoice.EVALUATOR), answers_of(given, **scores)))


def turned(machine: Machine, random: Random, known: float) -> list[str]:
    """Return irrelevant facts that turned the advice in some completion; that must be none."""
    facts = machine.program.rule_set.feiten
    answers = random_answers(random, facts, known)
    matters = relevant(machine, answers)
    idle = [fact for fact in answerable_facts(machine.program.rule_set, answers) if fact.sleutel not in matters]
    found = []
    for whole in [completed(random, facts, answers) for _ in range(COMPLETIONS if idle else 0)]:
        before = standing_of(machine, whole).pick.strategy
        for fact in idle:
            others = [{**whole.values, fact.sleutel: random_answer(random, fact)} for _ in range(VALUES)]
            after = {standing_of(machine, replace(whole, values=values)).pick.strategy for values in others}
            found += [fact.sleutel] if after != {before} else []
    return found


@given(SEEDS, SHARES)
@settings(max_examples=25, deadline=None)
def test_an_irrelevant_fact_never_changes_the_advice_of_the_real_rules(seed: int, known: float) -> None:
    assert turned(REAL, seeded(seed), known) == []


@given(SEEDS, SHARES)
@settings(max_examples=25, deadline=None)
def test_an_irrelevant_fact_never_changes_the_advice_of_random_rules(seed: int, known: float) -> None:
    random = seeded(seed)
    assert turned(Machine(random_rule_set(random), EngineChoice.EVALUATOR), random, known) == []


def test_nothing_is_relevant_once_one_outcome_is_left() -> None:
    assert (
        relevant_by(rule("A-01", "a", designates("noord", 1)), rule("B-01", "b", argues("oost", 1)), given="a") == set()
    )


def test_an_argument_for_a_strategy_that_cannot_win_is_irrelevant() -> None:
    rules = (rule("A-01", "a", argues("noord", 2)), rule("B-01", "b", argues("noord", 2)))
    behind = rule("C-01", "c", argues("oost", 1))
    level = rule("D-01", "d", argues("zuid", 4))
    assert relevant_by(*rules, behind, level, given="a b", laag_een=300, laag_twee=200) == {"d"}


def test_what_excludes_a_strategy_that_may_win_is_relevant() -> None:
    rules = (rule("A-01", "a", argues("noord", 2)), rule("B-01", "b", argues("oost", 1)))
    assert relevant_by(*rules, rule("C-01", "c", excludes("noord")), given="a b") >= {"c"}


def test_the_bottleneck_is_relevant_only_when_it_can_decide_a_tie() -> None:
    level = (rule("A-01", "a", argues("zuid", 1)), rule("B-01", "b", argues("west", 1)))
    assert relevant_by(*level, given="a b", laag_een=300) == {"knelpunt", "laag_twee"}
    assert relevant_by(*level, given="a", laag_een=300) >= {"b"}
    assert relevant_by(*level, given="a b", laag_een=300, laag_twee=200) == set()


def test_of_questions_that_rule_nothing_out_the_one_that_decides_most_is_asked() -> None:
    small = rule("A-01", "a", argues("noord", 1))
    large = [rule(f"{slug}-01", f"b {flag}", argues(slug, 2)) for slug, flag in (("oost", "c"), ("zuid", "d"))]
    machine = Machine(rules_of(small, *large), EngineChoice.EVALUATOR)
    facts = [machine.program.rule_set.feiten.by_key[key] for key in ("a", "b", "c", "d")]
    asked = next_question(machine, answers_of(""), facts)
    assert asked is not None
    assert asked.sleutel == "b"


def test_there_is_no_question_without_facts() -> None:
    assert next_question(REAL, answers_of(""), []) is None
