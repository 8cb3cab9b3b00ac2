"""Compile a rule set once: variables, normal forms, layers of findings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Form, normal
from strategiekeuze.engine.stretches import variable_of
from strategiekeuze.engine.variables import Variables, variables_of
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.model.rule import CountHolds, Effect, FindingHolds, Rule, RuleSet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Layer:
    """Rules that rest on earlier layers only, and the findings that are closed after them.

    Attributes:
        forms: indexes of the normal forms that can be tested from here on.
        rules: indexes of rules.
        findings: per closed finding its variable and the rules that conclude it.
    """

    forms: tuple[int, ...]
    rules: tuple[int, ...]
    findings: tuple[tuple[int, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Program:
    """A compiled rule set, shared by all engines.

    Attributes:
        forms: every different condition once, in the order in which layers test them.
        rule_forms: per rule, the indexes of its conditions in `forms`, in the order written.
    """

    rule_set: RuleSet
    rules: tuple[Rule, ...]
    variables: Variables
    forms: tuple[Form, ...]
    rule_forms: tuple[tuple[int, ...], ...]
    layers: tuple[Layer, ...]


def compile_rules(rule_set: RuleSet) -> Program:
    """Return the compiled rule set. Its findings have no cycle: the checks have seen to that."""
    return _compile(ByIdentity(rule_set))


@lru_cache(maxsize=16)
def _compile(key: ByIdentity[RuleSet]) -> Program:
    rule_set = key.held
    depths = finding_depths(rule_set.regels)
    variables = variables_of(rule_set.feiten, depths)
    tests = [[condition.test for condition in rule.voorwaarden] for rule in rule_set.regels]
    written = [tuple(normal(test, rule_set.feiten.by_key, variables) for test in row) for row in tests]
    levels = rule_levels(rule_set.regels, depths)
    forms = in_order(written, levels)
    place = {form: index for index, form in enumerate(forms)}
    rule_forms = tuple(tuple(place[form] for form in row) for row in written)
    layers = layered(rule_set.regels, rule_forms, levels, depths, variables)
    return Program(rule_set, rule_set.regels, variables, forms, rule_forms, layers)


def findings_read(rule: Rule) -> frozenset[str]:
    """Return the findings that a rule's conditions read."""
    names: set[str] = set()
    for condition in rule.voorwaarden:
        match condition.test:
            case FindingHolds(bevinding=name):
                names.add(name)
            case CountHolds(bevindingen=several):
                names.update(several)
    return frozenset(names)


def finding_depths(rules: tuple[Rule, ...]) -> dict[str, int]:
    """Return for each finding how many layers of findings lie under it, shallow first.

    Raises:
        graphlib.CycleError: when findings rest on each other in a circle.
    """
    rests_on: dict[str, set[str]] = {}
    for rule in rules:
        read = findings_read(rule)
        for name in read:
            rests_on.setdefault(name, set())
        if rule.conclusie.soort is Effect.FINDING:
            rests_on.setdefault(rule.conclusie.doel, set()).update(read)
    depths: dict[str, int] = {}
    for name in TopologicalSorter({key: sorted(rests_on[key]) for key in sorted(rests_on)}).static_order():
        depths[name] = max((depths[other] + 1 for other in rests_on[name]), default=0)
    return dict(sorted(depths.items(), key=lambda pair: (pair[1], pair[0])))


def rule_levels(rules: tuple[Rule, ...], depths: Mapping[str, int]) -> list[int]:
    """Return the layer of each rule: it runs as soon as all findings it reads are closed."""
    return [max((depths[name] + 1 for name in findings_read(rule)), default=0) for rule in rules]


def in_order(written: Sequence[tuple[Form, ...]], levels: Sequence[int]) -> tuple[Form, ...]:
    """Return every condition once: by the layer that first needs it, then by variable."""
    first: dict[Form, int] = {}
    for row, level in zip(written, levels, strict=True):
        first |= {form: min(level, first.get(form, level)) for form in row}
    return tuple(sorted(first, key=lambda form: (first[form], variable_of(form))))


def layered(
    rules: tuple[Rule, ...],
    rule_forms: tuple[tuple[int, ...], ...],
    levels: Sequence[int],
    depths: Mapping[str, int],
    variables: Variables,
) -> tuple[Layer, ...]:
    """Divide rules, conditions and findings over layers."""
    seen: set[int] = set()
    layers: list[Layer] = []
    for level in range(max([*levels, *depths.values()], default=0) + 1):
        members = tuple(index for index, each in enumerate(levels) if each == level)
        fresh = sorted({form for index in members for form in rule_forms[index]} - seen)
        seen.update(fresh)
        closed = [name for name, depth in depths.items() if depth == level]
        findings = tuple((variables.finding(name), concluders(rules, name)) for name in closed)
        layers.append(Layer(tuple(fresh), members, findings))
    return tuple(layers)


def concluders(rules: tuple[Rule, ...], finding: str) -> tuple[int, ...]:
    """Return the indexes of the rules that conclude a finding."""
    wanted = (Effect.FINDING, finding)
    return tuple(index for index, rule in enumerate(rules) if (rule.conclusie.soort, rule.conclusie.doel) == wanted)
