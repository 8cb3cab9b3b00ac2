"""Checks on a rule set that was read: each a small file, each from rules to problems.

A check that compares rules with each other runs only when every rule could be read, so that one slip in a rule does
not show up again as a missing finding elsewhere. What is merely suspicious is looked for when nothing is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks import (
    conditions_add,
    conditions_agree,
    cycle,
    equal_chances,
    every_condition_matters,
    every_rule_adds,
    every_strategy_told,
    known_findings,
    rules_agree,
    rules_differ,
    unique_ids,
    unique_titles,
    used_findings,
)

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.model.rule import RuleSet

EACH_RULE = (unique_ids.check, unique_titles.check, every_condition_matters.check, conditions_agree.check)
"""Checks that make sense when some rules could not be read."""

ALL_RULES = (known_findings.check, cycle.check)
"""Checks that need every rule."""

SUSPICIOUS = (
    conditions_add.check,
    rules_differ.check,
    every_rule_adds.check,
    rules_agree.check,
    used_findings.check,
    equal_chances.check,
    every_strategy_told.check,
)
"""Checks that only warn. They need a rule set without errors."""


def problems(rule_set: RuleSet, *, whole: bool) -> list[Problem]:
    """Return the errors that all checks find; `whole` says whether every rule could be read."""
    chosen = (*EACH_RULE, *(ALL_RULES if whole else ()))
    return [problem for check in chosen for problem in check(rule_set)]


def suspicions(rule_set: RuleSet) -> list[Problem]:
    """Return the warnings about a rule set that has no errors."""
    return [problem for check in SUSPICIOUS for problem in check(rule_set)]
