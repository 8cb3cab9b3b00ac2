"""Rules on the small wheel, and profiles for them, to reckon the health of by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.population import Population
from strategiekeuze.model.rule import (
    Comparison,
    Conclusion,
    Condition,
    CountHolds,
    Effect,
    FindingHolds,
    Operator,
    Rule,
    RuleSet,
)
from strategiekeuze.service.health.measure import health_over
from support.random_rules import HERE
from support.small_wheel import YES_NO, answers_of, rules_of

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.health import Health
    from strategiekeuze.model.rule import Test

FLAGS = (*YES_NO, "groot", "brand")


def profile(yes: str = "", laag_een: int = 200, laag_twee: int = 300) -> Answers:
    """Return a complete profile in which only the named facts are yes."""
    said = yes.split()
    flags = " ".join(name if name in said else f"-{name}" for name in FLAGS)
    return answers_of(flags, laag_een=laag_een, laag_twee=laag_twee)


def score(fact: str, operator: Operator, value: int) -> Comparison:
    """Return a comparison of a score."""
    return Comparison(feit=fact, operator=operator, waarden=(value,))


def low(value: int = 250) -> Comparison:
    """Return that the first score is lower than this."""
    return score("laag_een", Operator.LESS, value)


def high(value: int = 250) -> Comparison:
    """Return that the first score is at least this."""
    return score("laag_een", Operator.AT_LEAST, value)


def holds(name: str) -> FindingHolds:
    """Return that a finding holds."""
    return FindingHolds(bevinding=name)


def one_of(*names: str) -> CountHolds:
    """Return that at least one of these findings holds."""
    return CountHolds(minstens=1, bevindingen=names)


def finding(name: str) -> Conclusion:
    """Return a finding."""
    return Conclusion(soort=Effect.FINDING, doel=name)


def when(name: str, test: Test, conclusion: Conclusion) -> Rule:
    """Return a rule with one condition of any form."""
    condition = Condition(test=test, zin=name, plaats=HERE)
    return Rule(id=name, titel=name, voorwaarden=(condition,), conclusie=conclusion, tekst=name, plaats=HERE)


def wheel_with(*rules: Rule, never_lighter: tuple[str, ...] = ("laag_een",)) -> RuleSet:
    """Return the small wheel with these rules, and with facts of which more should never make the advice lighter."""
    rule_set = rules_of(*rules)
    return rule_set.model_copy(
        update={"wiel": rule_set.wiel.model_copy(update={"niet_lichter_bij_meer": never_lighter})}
    )


def health(rule_set: RuleSet, *profiles: Answers) -> Health:
    """Return the health over these profiles."""
    declared = Population(naam="proef", toelichting="met de hand", zaad=1, aantal=len(profiles))
    return health_over(rule_set, declared, profiles)
