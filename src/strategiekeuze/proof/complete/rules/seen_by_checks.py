"""What `regels controleer` says of rules without effect, so that the proof speaks of the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.every_rule_adds import needless
from strategiekeuze.checks.implication import pairs
from strategiekeuze.checks.known_findings import read_by
from strategiekeuze.checks.regions import regions_of
from strategiekeuze.checks.rules_differ import direction
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import RuleSet


def seen_by_checks(rule_set: RuleSet) -> frozenset[str]:
    """Return the ids of the rules that have no effect without any proof: the checks report them."""
    needed = {region.rule.id for region, other in pairs(rule_set) if needless(region, other)}
    return frozenset({*needed, *repeated(rule_set), *unread(rule_set)})


def repeated(rule_set: RuleSet) -> Iterator[str]:
    """Yield the rules that say what an earlier one says."""
    seen = set()
    for region in regions_of(rule_set):
        key = (region.same, direction(region.rule.conclusie))
        if key in seen:
            yield region.rule.id
        seen.add(key)


def unread(rule_set: RuleSet) -> Iterator[str]:
    """Yield the rules that conclude a finding which no rule reads; where all conclude findings, none is left over."""
    read = {name for condition in rule_set.conditions for name in read_by(condition.test)}
    findings = [rule for rule in rule_set.regels if rule.conclusie.soort is Effect.FINDING]
    if len(findings) < len(rule_set.regels):
        yield from (rule.id for rule in findings if rule.conclusie.doel not in read)
