"""Every strategy that rules are about has a page: an advice that names it can then say how to start.

A rule set without any page does without them on purpose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, Severity
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import Rule, RuleSet

CODE = "strategie-zonder-bladzijde"


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each strategy that rules are about and that has no page, at the first of those rules."""
    if not rule_set.bladzijden:
        return
    about = [rule for rule in rule_set.regels if rule.conclusie.soort is not Effect.FINDING]
    first = {rule.conclusie.doel: rule for rule in reversed(about)}
    missing = (each for each in rule_set.wiel.strategieen if each.slug not in rule_set.bladzijden)
    yield from (without_page(each.slug, each.naam, first[each.slug]) for each in missing if each.slug in first)


def without_page(slug: str, name: str, rule: Rule) -> Problem:
    """Say that a strategy has no page."""
    remedy = f'Schrijf "strategieen/{slug}.yaml" in de map met de regels.'
    what = f'over de strategie "{name}" is nog geen bladzijde'
    return Problem(CODE, what, remedy, rule.plaats, severity=Severity.WARNING)
