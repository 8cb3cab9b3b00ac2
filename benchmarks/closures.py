"""The yardstick: the rules as plain Python closures over integers. It knows what holds, and cannot say why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from benchmarks.case import figures
from benchmarks.layers import finding_levels
from benchmarks.plain_choice import PlainChoice
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds, Operator

if TYPE_CHECKING:
    from benchmarks.case import Case
    from benchmarks.plain_choice import Chosen
    from strategiekeuze.model.rule import Rule, RuleSet, Test

Values = list[int]
Holds = Callable[[Values], object]


class Closures:
    """One rule set as closures."""

    def __init__(self, rules: RuleSet) -> None:
        names = [*figures(rules.feiten), *finding_levels(rules)]
        self._places = {name: place for place, name in enumerate(names)}
        self._lists = {fact.sleutel for fact in rules.feiten.feiten if fact.soort is Kind.LIST}
        self._bottleneck = self._places[rules.wiel.knelpunt]
        self._choice = PlainChoice(rules)
        self._findings = [
            [(rule.id, self._rule(rule)) for rule in rules.regels if rule.conclusie.doel == name]
            for name in finding_levels(rules)
        ]
        self._rest = [
            (rule.id, self._rule(rule)) for rule in rules.regels if rule.conclusie.soort is not Effect.FINDING
        ]

    def run(self, case: Case) -> Chosen:
        """Return the choice for one profile."""
        values, fired = case.values.copy(), list[str]()
        for concluders in self._findings:
            holding = [rule for rule, holds in concluders if holds(values)]
            fired += holding
            values.append(1 if holding else 0)
        fired += [rule for rule, holds in self._rest if holds(values)]
        return self._choice.choose(fired, values[self._bottleneck])

    def _rule(self, rule: Rule) -> Holds:
        first, *others = [self._condition(condition.test) for condition in rule.voorwaarden]
        for other in others:
            first = both(first, other)
        return first

    def _condition(self, test: Test) -> Holds:
        match test:
            case FindingHolds(bevinding=name, geldt=wanted):
                return equal(self._places[name], int(wanted))
            case CountHolds(minstens=minimum, bevindingen=names):
                return count([self._places[name] for name in names], minimum)
            case Comparison(feit=key, operator=operator, waarden=values) if key in self._lists:
                mask = sum(1 << option for option in values)
                return member(self._places[key], mask, wanted=operator is Operator.CONTAINS)
            case Comparison(feit=key, operator=operator, waarden=values):
                return compared(self._places[key], operator, values)


def compared(place: int, operator: Operator, values: tuple[int, ...]) -> Holds:
    """Compare the value at a place."""
    number, several = values[0], frozenset(values)
    tests: dict[Operator, Holds] = {
        Operator.LESS: lambda v: v[place] < number,
        Operator.AT_MOST: lambda v: v[place] <= number,
        Operator.AT_LEAST: lambda v: v[place] >= number,
        Operator.MORE: lambda v: v[place] > number,
        Operator.ONE_OF: (lambda v: v[place] in several) if len(values) > 1 else equal(place, number),
        Operator.NONE_OF: lambda v: v[place] not in several,
    }
    return tests[operator]


def equal(place: int, number: int) -> Holds:
    """Test for one value."""
    return lambda v: v[place] == number


def member(place: int, mask: int, *, wanted: bool) -> Holds:
    """Test for one of the options in a mask, or for none of them."""
    return (lambda v: v[place] & mask) if wanted else (lambda v: not v[place] & mask)


def count(places: list[int], minimum: int) -> Holds:
    """Test that enough of the places hold."""
    return lambda v: sum([v[place] for place in places]) >= minimum


def both(one: Holds, other: Holds) -> Holds:
    """Test two conditions, the second only when the first holds."""
    return lambda v: one(v) and other(v)
