"""Compile a rule set once: variables, normal forms, layers of findings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from graphlib import TopologicalSorter

from strategiekeuze.engine.normal import Form, normal
from strategiekeuze.engine.variables import Variables, variables_of
from strategiekeuze.model.rule import CountHolds, Effect, FindingHolds, Rule, RuleSet


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
        forms: every different condition once.
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
    return _compile(_Identity(rule_set))


class _Identity:
    """Make a rule set a cache key by identity: comparing hundreds of rules costs more than compiling them."""

    def __init__(self, rule_set: RuleSet) -> None:
        self.rule_set = rule_set

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and other.rule_set is self.rule_set

    def __hash__(self) -> int:
        return id(self.rule_set)


@lru_cache(maxsize=16)
def _compile(key: _Identity) -> Program:
    rule_set = key.rule_set
    depths = finding_depths(rule_set.regels)
    variables = variables_of(rule_set.feiten, depths)
    tests = [[condition.test for condition in rule.voorwaarden] for rule in rule_set.regels]
    written = [[normal(test, rule_set.feiten.by_key, variables) for test in row] for row in tests]
    forms = tuple(dict.fromkeys(form for row in written for form in row))
    place = {form: index for index, form in enumerate(forms)}
    rule_forms = tuple(tuple(place[form] for form in row) for row in written)
    layers = layered(rule_set.regels, rule_forms, depths, variables)
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


def layered(
    rules: tuple[Rule, ...],
    rule_forms: tuple[tuple[int, ...], ...],
    depths: dict[str, int],
    variables: Variables,
) -> tuple[Layer, ...]:
    """Divide rules over layers: a rule runs as soon as all findings it reads are closed."""
    depth_of = [max((depths[name] + 1 for name in findings_read(rule)), default=0) for rule in rules]
    count = max([*depth_of, *(depth for depth in depths.values())], default=0) + 1
    seen: set[int] = set()
    layers: list[Layer] = []
    for level in range(count):
        members = tuple(index for index, depth in enumerate(depth_of) if depth == level)
        fresh = [form for index in members for form in rule_forms[index] if form not in seen]
        seen.update(fresh)
        closed = tuple(
            (variables.finding(name), concluders(rules, name)) for name, depth in depths.items() if depth == level
        )
        layers.append(Layer(tuple(dict.fromkeys(fresh)), members, closed))
    return tuple(layers)


def concluders(rules: tuple[Rule, ...], finding: str) -> tuple[int, ...]:
    """Return the indexes of the rules that conclude a finding."""
    wanted = (Effect.FINDING, finding)
    return tuple(index for index, rule in enumerate(rules) if (rule.conclusie.soort, rule.conclusie.doel) == wanted)
