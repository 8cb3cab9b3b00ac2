"""The same rules in the expression language of zen-engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.layers import derived_levels, finding_levels
from strategiekeuze.model.facts import ClassOf, Kind, Lookup, Lowest, Mean
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds, Operator

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Derivation
    from strategiekeuze.model.rule import Rule, RuleSet, Test

Expressions = dict[str, str]

ONE = {Operator.ONE_OF: "==", Operator.NONE_OF: "!="}
SEVERAL = {Operator.ONE_OF: "in", Operator.NONE_OF: "not in"}


class Sentences:
    """Write facts, findings and rules as expressions.

    Args:
        rules: the rule set.
        own: "$." when what an expression reads stands in its own node, empty when an earlier node gave it.
        derives: whether derived facts are worked out in the model, or given.
    """

    def __init__(self, rules: RuleSet, *, own: str, derives: bool) -> None:
        self._rules = rules
        self._facts = rules.feiten.by_key
        self._derived = derived_levels(rules.feiten) if derives else {}
        self._levels = finding_levels(rules)
        self._names = {key: f"{own}{key}" for key in self._derived}
        self._findings = finding_fields(rules)
        self._own = own

    def derivations(self) -> list[Expressions]:
        """Return the expressions of derived facts, by layer."""
        found: dict[int, Expressions] = {}
        for key, level in self._derived.items():
            rule = self._facts[key].afleiding
            if rule is not None:
                found.setdefault(level, {})[key] = self._derivation(rule)
        return list(found.values())

    def findings(self) -> list[Expressions]:
        """Return the expressions of findings, by layer."""
        found: dict[int, Expressions] = {}
        for name, level in self._levels.items():
            holds = [f"({self.rule(rule)})" for rule in self._rules.regels if rule.conclusie.doel == name]
            found.setdefault(level, {})[self._findings[name]] = " or ".join(holds)
        return list(found.values())

    def concluding(self) -> Expressions:
        """Return per rule about a strategy when it holds."""
        return {rule.id: self.rule(rule) for rule in self._rules.regels if rule.conclusie.soort is not Effect.FINDING}

    def rule(self, rule: Rule) -> str:
        """Return the conditions of a rule."""
        return " and ".join(f"({self._condition(condition.test)})" for condition in rule.voorwaarden)

    def _condition(self, test: Test) -> str:
        match test:
            case FindingHolds(bevinding=name, geldt=wanted):
                return self._finding(name) if wanted else f"not {self._finding(name)}"
            case CountHolds(minstens=minimum, bevindingen=names):
                return f"{' + '.join(f'({self._finding(name)} ? 1 : 0)' for name in names)} >= {minimum}"
            case Comparison(feit=key) if self._facts[key].soort is Kind.LIST:
                held = " or ".join(f"{option} in {self._fact(key)}" for option in test.waarden)
                return held if test.operator is Operator.CONTAINS else f"not ({held})"
            case Comparison(feit=key, operator=operator, waarden=(value,)):
                return f"{self._fact(key)} {ONE.get(operator, operator.value)} {value}"
            case Comparison(feit=key, operator=operator, waarden=values):
                return f"{self._fact(key)} {SEVERAL[operator]} {list(values)}"

    def _derivation(self, rule: Derivation) -> str:
        match rule:
            case Mean(van=keys):
                total = " + ".join(self._fact(key) for key in keys)
                return f"floor((2 * ({total}) + {len(keys)}) / {2 * len(keys)})"
            case Lowest(van=keys):
                names = [self._fact(key) for key in keys]
                lowest = f"min([{', '.join(names)}])"
                return " : ".join([*(f"{name} == {lowest} ? {place}" for place, name in enumerate(names)), "0"])
            case ClassOf(van=key, grenzen=limits):
                return " + ".join(f"({self._fact(key)} >= {limit} ? 1 : 0)" for limit in limits)
            case Lookup(van=key, tabel=table):
                return f"{list(table)}[{self._fact(key)}]"

    def _fact(self, key: str) -> str:
        return self._names.get(key, key)

    def _finding(self, name: str) -> str:
        return f"{self._own}{self._findings[name]}"


def finding_fields(rules: RuleSet) -> dict[str, str]:
    """Return how the model calls each finding."""
    return {name: f"bevinding_{place}" for place, name in enumerate(finding_levels(rules))}
