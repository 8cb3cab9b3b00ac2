"""Every condition can hold and can fail: else a value, an operator or a bound is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import option_mask, runs
from strategiekeuze.errors import Problem
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each condition that always or never holds."""
    facts = rule_set.feiten.by_key
    compared = [(each.test, each.plaats) for each in rule_set.conditions if isinstance(each.test, Comparison)]
    found = [(fixed(test, facts), place) for test, place in compared]
    remedy = "Kies een andere waarde of een andere zin."
    for word, place in [(word, place) for word, place in found if word]:
        yield Problem("voorwaarde-zonder-keuze", f"deze voorwaarde geldt {word}", remedy, place)


def fixed(test: Comparison, facts: Mapping[str, Fact]) -> str:
    """Return "altijd" or "nooit" when the condition cannot go both ways, else nothing."""
    fact = facts[test.feit]
    if fact.soort is Kind.LIST:
        return ""
    if fact.soort is Kind.CHOICE:
        mask = option_mask(test, fact)
        return "nooit" if not mask else "altijd" if mask == fact.everything else ""
    found = [(max(first, fact.van), min(last, fact.tot)) for first, last in runs(test, fact)]
    found = [(first, last) for first, last in found if first <= last]
    return "nooit" if not found else "altijd" if found == [(fact.van, fact.tot)] else ""
