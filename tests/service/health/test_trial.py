"""A profile with one changed fact gives what it would give when run anew."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.engine.question import with_answer
from strategiekeuze.language.rule_set.never_lighter import has_order
from strategiekeuze.model.answers import Answers
from strategiekeuze.service.health.trial import Trial
from strategiekeuze.service.rules import load_rules
from support.broken_files import REAL_RULES
from support.random_answers import completed, random_value
from support.random_rules import random_rule_set, seeded


@cache
def wheel() -> Trial:
    return Trial(load_rules(REAL_RULES))


@given(st.integers(0, 10_000))
def test_a_changed_fact_gives_what_a_new_run_gives_on_our_wheel(seed: int) -> None:
    check(wheel(), seed)


@given(st.integers(0, 10_000))
def test_a_changed_fact_gives_what_a_new_run_gives_on_any_rules(seed: int) -> None:
    check(Trial(random_rule_set(seeded(seed))), seed)


def check(trial: Trial, seed: int) -> None:
    random = seeded(seed)
    rules = trial.rules
    answers = completed(random, rules.feiten, Answers({}))
    case = trial.run(answers)
    for fact in filter(has_order, rules.feiten.feiten):
        value = random_value(random, fact)
        changed, anew = trial.changed(case, fact, value), trial.run(with_answer(answers, fact, value))
        assert changed.pick == anew.pick
        assert changed.verdicts == anew.verdicts
