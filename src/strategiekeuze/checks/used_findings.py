"""Every finding is used: one that no condition reads changes nothing, unless the findings are themselves an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.program import findings_read
from strategiekeuze.errors import Problem, Severity
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import Rule, RuleSet

CODE = "ongebruikte-bevinding"

TOLD = ("toets",)
"""Kinds of rule set whose findings are all told to the reader."""


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each finding that is concluded and never read; where all conclusions are findings, they are the answer."""
    concluding = [rule for rule in rule_set.regels if rule.conclusie.soort is Effect.FINDING]
    if len(concluding) == len(rule_set.regels) or rule_set.soort in TOLD:
        return
    read: set[str] = set().union(*map(findings_read, rule_set.regels))
    first: dict[str, Rule] = {}
    for rule in concluding:
        first.setdefault(rule.conclusie.doel, rule)
    yield from (unused(name, rule) for name, rule in first.items() if name not in read)


def unused(name: str, rule: Rule) -> Problem:
    """Say that a finding is not used."""
    remedy = "Gebruik haar in een voorwaarde van een andere regel, of haal haar weg."
    what = f'geen regel gebruikt de bevinding "{name}"'
    return Problem(CODE, what, remedy, rule.plaats, severity=Severity.WARNING)
