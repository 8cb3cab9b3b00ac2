"""Findings rest on findings in layers, never in a circle."""

from __future__ import annotations

from graphlib import CycleError
from typing import TYPE_CHECKING

from strategiekeuze.engine.program import finding_depths, findings_read
from strategiekeuze.errors import Problem
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import Rule, RuleSet


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield one problem when findings go round, with the whole circle."""
    try:
        finding_depths(rule_set.regels)
    except CycleError as error:
        names = error.args[1]
        circle = " rust op ".join(f'"{name}"' for name in reversed(names))
        rule = next(rule for rule in rule_set.regels if closes(rule, names))
        remedy = "Haal een van deze voorwaarden weg."
        yield Problem("kringverwijzing", f"bevindingen rusten op elkaar in een kring: {circle}", remedy, rule.plaats)


def closes(rule: Rule, names: list[str]) -> bool:
    """Tell whether a rule is part of the circle."""
    concludes = rule.conclusie.soort is Effect.FINDING and rule.conclusie.doel in names
    return concludes and bool(findings_read(rule) & set(names))
