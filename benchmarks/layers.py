"""The order in which findings and derived facts can be worked out: each after those it rests on."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.model.rule import CountHolds, Effect, FindingHolds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.rule import Rule, RuleSet


def finding_levels(rules: RuleSet) -> dict[str, int]:
    """Return the findings, each after those it rests on, with the layer in which it can be closed."""
    graph: dict[str, set[str]] = {}
    for rule in rules.regels:
        if rule.conclusie.soort is Effect.FINDING:
            graph.setdefault(rule.conclusie.doel, set()).update(read_by(rule))
    return levels(graph)


def derived_levels(facts: Facts) -> dict[str, int]:
    """Return the derived facts, each after those it rests on, with the layer in which it can be derived."""
    derived = [fact for fact in facts.feiten if fact.afleiding is not None]
    names = {fact.sleutel for fact in derived}
    return levels({fact.sleutel: names & set(sources(fact)) for fact in derived})


def levels(graph: Mapping[str, set[str]]) -> dict[str, int]:
    """Return every name with its layer, from 0."""
    found: dict[str, int] = {}
    for name in TopologicalSorter(graph).static_order():
        found[name] = max((found[other] + 1 for other in graph[name]), default=0)
    return found


def read_by(rule: Rule) -> set[str]:
    """Return the findings that the conditions of a rule read."""
    tests = [condition.test for condition in rule.voorwaarden]
    single = {test.bevinding for test in tests if isinstance(test, FindingHolds)}
    return single.union(*(test.bevindingen for test in tests if isinstance(test, CountHolds)))
