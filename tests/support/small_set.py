"""The small rule set of `tests/fouten`, read once, and readers of pieces of text in its language."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.rule_set.reader import ReadRuleSet, read_rule_set
from strategiekeuze.language.rules.context import Context
from strategiekeuze.language.rules.translator import translate
from strategiekeuze.model.rule import Effect, RuleSet
from support.broken_files import SMALL_RULES

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.model.rule import Rule

HEAD = "# language: nl\nFunctionaliteit: Proef\n\n"
LABELS = "  @regel:PRO-01 @eigen-werk\n"


@cache
def read_small_set() -> ReadRuleSet:
    """Return the small rule set as it was read."""
    return read_rule_set(SMALL_RULES, SMALL_RULES)


def small_set() -> RuleSet:
    """Return the small rule set, which is right."""
    read = read_small_set()
    assert read.rule_set is not None, read.problems
    assert read.problems == ()
    return read.rule_set


def small_context() -> Context:
    """Return what the rules of the small set refer to, with no problems yet."""
    rules, read = small_set(), read_small_set()
    assert read.vocabulary is not None
    return Context(rules.feiten, rules.wiel, rules.bronnen, read.vocabulary, frozenset(Effect))


def rules_in(text: str) -> tuple[tuple[Rule, ...], list[Problem]]:
    """Return the rules in a feature file, and what is wrong with them."""
    feature, problems = read_feature(text, "proef.feature")
    assert feature is not None, problems
    context = small_context()
    return translate(feature, context), [*problems, *context.problems]


def rule_problems(body: str, labels: str = LABELS, heading: str = "Scenario: Proef") -> list[Problem]:
    """Return what is wrong with one rule."""
    return rules_in(f"{HEAD}{labels}  {heading}\n{body}")[1]


def with_rules(*rules: Rule) -> RuleSet:
    """Return the small rule set with other rules."""
    ordered = tuple(sorted(rules, key=lambda rule: rule.id))
    # A copy would keep what the whole set has worked out about its own rules.
    fields = {name: getattr(small_set(), name) for name in RuleSet.model_fields}
    return RuleSet.model_validate({**fields, "regels": ordered})


def rule_named(rule_id: str) -> Rule:
    """Return a rule of the small rule set."""
    return next(rule for rule in small_set().regels if rule.id == rule_id)


def codes_of(problems: list[Problem] | tuple[Problem, ...]) -> list[str]:
    """Return the codes of problems."""
    return [problem.code for problem in problems]


def marked(problem: Problem) -> str:
    """Return the piece of the line that a problem marks."""
    place = problem.place
    assert place is not None
    return place.text[place.column - 1 : place.column - 1 + place.length]


def renamed(rule: Rule, **changes: object) -> Rule:
    """Return a rule with other fields."""
    moved = replace(rule.plaats, line=(rule.plaats.line or 0) + 1000)
    return rule.model_copy(update={"plaats": moved, **changes})
