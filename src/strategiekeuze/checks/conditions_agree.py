"""The conditions of a rule can hold together: those that contradict each other make a rule that never holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.regions import asked, regions_of
from strategiekeuze.errors import Problem
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.checks.regions import Measure, Region
    from strategiekeuze.model.rule import Condition, Rule, RuleSet


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each rule with conditions that leave no value."""
    regions = regions_of(rule_set)
    found = ((region, measure) for region in regions for measure in region.allowed if not region.possible(measure))
    told = ((region.rule, about(measure, region, rule_set)) for region, measure in found)
    yield from (contradiction(rule, speaking) for rule, speaking in told if speaking)


def about(measure: Measure, region: Region, rule_set: RuleSet) -> list[Condition]:
    """Return the conditions that speak of a measure or its variables; none when one of them is impossible alone."""
    parts = {measure, *(measure if isinstance(measure, tuple) else ())}
    asks = [(condition, dict(asked(condition, rule_set))) for condition in region.rule.voorwaarden]
    impossible = any(not runs for _, found in asks for part, runs in found.items() if part in parts)
    return [] if impossible else [condition for condition, found in asks if parts & found.keys()]


def contradiction(rule: Rule, conditions: list[Condition]) -> Problem:
    """Say which conditions contradict each other."""
    said = listing([f'"{condition.zin}"' for condition in conditions])
    what = f"regel {rule.id} kan nooit gelden: {said} spreken elkaar tegen"
    return Problem("regel-geldt-nooit", what, "Pas een van deze voorwaarden aan.", conditions[-1].plaats)
