"""Normal forms: every condition of the language is one of three tests on integer variables.

Each engine compiles these three and nothing else, so that a new sentence never reaches an engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.model.rule import Comparison, CountHolds, FindingHolds, Operator, Test

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.variables import Variables

Run = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Within:
    """The variable lies in one of the runs, bounds included; runs are sorted and never touch."""

    variable: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Among:
    """The choice is one of the options in the mask."""

    variable: int
    options: int


@dataclass(frozen=True, slots=True)
class CountOf:
    """At least `minimum` of the yes/no variables hold; `negated` says fewer than that."""

    variables: tuple[int, ...]
    minimum: int
    negated: bool = False


Form = Within | Among | CountOf


def normal(test: Test, facts: Mapping[str, Fact], variables: Variables) -> Form:
    """Return the normal form of a condition."""
    match test:
        case FindingHolds():
            return Within(variables.finding(test.bevinding), ((1, 1),) if test.geldt else ((0, 0),))
        case CountHolds():
            return CountOf(tuple(variables.finding(name) for name in test.bevindingen), test.minstens)
        case Comparison():
            return comparison(test, facts[test.feit], variables)


def comparison(test: Comparison, fact: Fact, variables: Variables) -> Form:
    """Return the normal form of a comparison with a fact."""
    if fact.soort is Kind.LIST:
        members = tuple(variables.member(fact.sleutel, option) for option in test.waarden)
        return CountOf(members, 1, negated=test.operator is Operator.LACKS)
    if fact.soort is Kind.CHOICE:
        return Among(variables.fact(fact.sleutel), option_mask(test, fact))
    return Within(variables.fact(fact.sleutel), runs(test, fact))


def option_mask(test: Comparison, fact: Fact) -> int:
    """Return the options that satisfy the test, bit n for option n."""
    named = sum(1 << option for option in set(test.waarden))
    everything = fact.everything
    return everything & ~named if test.operator is Operator.NONE_OF else named


def runs(test: Comparison, fact: Fact) -> tuple[Run, ...]:
    """Return the values that satisfy the test as runs; open sides end at the fact's bounds."""
    value = test.waarden[0]
    match test.operator:
        case Operator.LESS:
            return ((fact.van, value - 1),)
        case Operator.AT_MOST:
            return ((fact.van, value),)
        case Operator.AT_LEAST:
            return ((value, fact.tot),)
        case Operator.MORE:
            return ((value + 1, fact.tot),)
    named = merged(set(test.waarden))
    return between(named, fact.van, fact.tot) if test.operator is Operator.NONE_OF else named


def merged(values: set[int]) -> tuple[Run, ...]:
    """Join neighbouring values into runs."""
    starts = sorted(value for value in values if value - 1 not in values)
    ends = sorted(value for value in values if value + 1 not in values)
    return tuple(zip(starts, ends, strict=True))


def between(taken: tuple[Run, ...], lowest: int, highest: int) -> tuple[Run, ...]:
    """Return the runs that are left when these are taken out."""
    starts = [lowest, *(last + 1 for _, last in taken)]
    ends = [*(first - 1 for first, _ in taken), highest]
    return tuple((first, last) for first, last in zip(starts, ends, strict=True) if first <= last)
