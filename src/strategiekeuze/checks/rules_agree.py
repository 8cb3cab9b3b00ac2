"""Rules with the same conditions do not conclude the opposite."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from strategiekeuze.checks.implication import pairs
from strategiekeuze.checks.regions import regions_of
from strategiekeuze.errors import Problem, Severity
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.checks.regions import Allowed, Region
    from strategiekeuze.model.rule import Conclusion, Rule, RuleSet

CODE = "tegenstrijdige-regels"
REMEDY = "Kies welk besluit blijft, of maak de voorwaarden verschillend."

Matter = tuple["frozenset[Allowed]", str]
"""Equal conditions, and the strategy that is spoken of."""


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each rule that contradicts an earlier one with the same conditions, or on one rung of the ladder."""
    yield from opposites(rule_set)
    yield from clashes(rule_set)


def opposites(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield rules with the same conditions, one for and one against a strategy."""
    first: dict[Matter, dict[bool, Rule]] = defaultdict(dict)
    for region in regions_of(rule_set):
        rule, side = region.rule, favours(region.rule.conclusie)
        if side is None:
            continue
        sides = first[region.same, rule.conclusie.doel]
        if (not side) in sides and side not in sides:
            yield contradicting(rule, sides[not side], "De voorwaarden zijn gelijk, de besluiten zijn tegengesteld.")
        sides.setdefault(side, rule)


def favours(conclusion: Conclusion) -> bool | None:
    """Tell whether a conclusion is for a strategy or against it, None when it is about something else."""
    if conclusion.soort is Effect.FINDING:
        return None
    return conclusion.punten > 0 or conclusion.soort is Effect.DESIGNATION


def clashes(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield rules that hold only where another designates another strategy on the same rung."""
    told: set[frozenset[str]] = set()
    for region, other in pairs(rule_set, [Effect.DESIGNATION]):
        both = frozenset((region.rule.id, other.rule.id))
        if both not in told and clash(region, other):
            told.add(both)
            later, earlier = sorted((region.rule, other.rule), key=lambda rule: rule.id, reverse=True)
            yield contradicting(later, earlier, "Op een trede wijzen zij dan elk een andere strategie aan.")


def clash(region: Region, other: Region) -> bool:
    """Tell whether two rules designate different strategies on one rung."""
    one, two = region.rule.conclusie, other.rule.conclusie
    return one.soort is Effect.DESIGNATION and one.trede == two.trede and one.doel != two.doel


def contradicting(rule: Rule, first: Rule, cause: str) -> Problem:
    """Say that two rules contradict each other."""
    what = f"regel {rule.id} spreekt regel {first.id} tegen, op {first.plaats}"
    return Problem(CODE, what, REMEDY, rule.plaats, cause, Severity.WARNING)
