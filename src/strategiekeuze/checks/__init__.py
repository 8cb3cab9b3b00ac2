"""Checks on a rule set that was read: each a small file, each from rules to problems.

A check that compares rules with each other runs only when every rule could be read, so that one slip in a rule does
not show up again as a missing finding elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks import (
    conditions_agree,
    cycle,
    every_condition_matters,
    known_findings,
    unique_ids,
    unique_titles,
)

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.model.rule import RuleSet

EACH_RULE = (unique_ids.check, unique_titles.check, every_condition_matters.check, conditions_agree.check)
"""Checks that make sense when some rules could not be read."""

ALL_RULES = (known_findings.check, cycle.check)
"""Checks that need every rule."""


def problems(rule_set: RuleSet, *, whole: bool) -> list[Problem]:
    """Return the problems that all checks find; `whole` says whether every rule could be read."""
    chosen = (*EACH_RULE, *(ALL_RULES if whole else ()))
    return [problem for check in chosen for problem in check(rule_set)]
