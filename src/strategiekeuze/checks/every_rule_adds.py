"""Every rule adds something: one that holds only where another already settles the matter has no effect.

Arguments may be stacked: "hoogstens 2" and "hoogstens 1" for one strategy are two steps, and both count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.implication import pairs
from strategiekeuze.checks.rules_differ import direction
from strategiekeuze.errors import Problem, Severity
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.checks.regions import Region
    from strategiekeuze.model.rule import Rule, RuleSet

CODE = "overbodige-regel"


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each rule without effect, with the first rule that makes it so."""
    told: set[str] = set()
    for region, other in pairs(rule_set):
        if region.rule.id not in told and needless(region, other):
            told.add(region.rule.id)
            yield without_effect(region.rule, other.rule)


def needless(region: Region, other: Region) -> bool:
    """Tell whether a rule that holds only where the other holds has no effect; other checks report equal rules."""
    conclusion, settled = region.rule.conclusie, other.rule.conclusie
    equal = region.same == other.same
    if conclusion.soort is Effect.ARGUMENT:
        return not (equal and conclusion.punten > 0)
    if conclusion.soort is Effect.DESIGNATION:
        later = conclusion.trede > settled.trede
        same = conclusion.doel == settled.doel
        return (later and not (equal and same)) or (conclusion.trede == settled.trede and same and not equal)
    return not (equal and direction(conclusion) == direction(settled))


def without_effect(rule: Rule, other: Rule) -> Problem:
    """Say that a rule has no effect, and why."""
    what = f"regel {rule.id} maakt nooit verschil: dan geldt ook altijd regel {other.id}, op {other.plaats}"
    remedy = f"Haal regel {rule.id} weg, of pas de voorwaarden aan."
    return Problem(CODE, what, remedy, rule.plaats, cause(rule, other), Severity.WARNING)


def cause(rule: Rule, other: Rule) -> str:
    """Say what the other rule does, when that is not the same as this rule does."""
    if rule.conclusie.soort is Effect.ARGUMENT:
        return f"Regel {other.id} sluit deze strategie dan uit, dus punten tellen niet meer."
    if rule.conclusie.trede > other.conclusie.trede:
        return f"Regel {other.id} staat op een eerdere trede en gaat dus voor."
    return f"Regel {other.id} besluit dan al hetzelfde."
