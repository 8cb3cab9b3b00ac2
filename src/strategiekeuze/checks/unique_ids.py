"""Every rule has its own id, and every scenario too: its text goes by that id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import Rule, RuleSet


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each rule whose id another rule has too, or another scenario."""
    ids: dict[str, Rule] = {}
    scenarios: dict[str, Rule] = {}
    for rule in rule_set.regels:
        same_id = ids.setdefault(rule.id, rule)
        same_scenario = scenarios.setdefault(rule.tekst, rule)
        if same_id is not rule:
            yield repeated(rule.id, rule, same_id)
        elif scenario_of(same_scenario) != scenario_of(rule):
            yield repeated(rule.tekst, rule, same_scenario)


def scenario_of(rule: Rule) -> tuple[str, str]:
    """Return what tells scenarios apart: the rows of one table share it."""
    return (rule.plaats.file, rule.titel)


def repeated(name: str, rule: Rule, first: Rule) -> Problem:
    """Say that an id is used twice."""
    what = f'het regelnummer "{name}" is al gebruikt, op {first.plaats}'
    return Problem("dubbel-regelnummer", what, "Geef deze regel een nieuw nummer.", rule.plaats)
