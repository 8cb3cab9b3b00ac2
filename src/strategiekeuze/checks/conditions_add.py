"""Every condition of a rule adds something: one that follows from the others never decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.regions import Region, asked, regions_of, together
from strategiekeuze.errors import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.errors import Place
    from strategiekeuze.model.rule import Rule, RuleSet

CODE = "overbodige-voorwaarde"


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each condition that holds whenever the others hold; of two that say the same, the later."""
    several = (region.rule for region in regions_of(rule_set) if len(region.rule.voorwaarden) > 1)
    yield from (problem for rule in several for problem in superfluous(rule, rule_set))


def superfluous(rule: Rule, rule_set: RuleSet) -> Iterator[Problem]:
    """Yield the conditions of one rule that follow from the others."""
    yield from (follows(rule, rule.voorwaarden[index].plaats) for index in following(rule, rule_set))


def following(rule: Rule, rule_set: RuleSet) -> Iterator[int]:
    """Yield the indexes of these conditions."""
    asks = [tuple(asked(condition, rule_set)) for condition in rule.voorwaarden]
    left = list(range(len(asks)))
    for index in reversed(range(len(asks))):
        others = [allowed for other in left if other != index for allowed in asks[other]]
        if Region(rule, together(others)).inside(Region(rule, together(asks[index]))):
            left.remove(index)
            yield index


def follows(rule: Rule, place: Place) -> Problem:
    """Say that a condition follows from the others."""
    what = f"deze voorwaarde van regel {rule.id} volgt al uit de andere"
    return Problem(CODE, what, "Haal deze voorwaarde weg, of pas haar aan.", place, severity=Severity.WARNING)
