"""What a condition asks of its variables: where its limit lies, and the nearest values on the other side.

Worked out from the rule itself and not from what an engine makes of it, so that a slip in the engine shows.
A variable is a fact, a member of a list ("netwerken:2") or a finding in quotes, as the engine names them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.variables import finding_name
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, FindingHolds, Operator

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.model.rule import Test

Values = dict[str, int]


@dataclass(frozen=True, slots=True)
class Bound:
    """A condition on one variable, with the variable's own range."""

    variable: str
    operator: Operator
    values: tuple[int, ...]
    lowest: int
    highest: int

    def holds(self, value: int) -> bool:
        """Tell whether a value meets the condition."""
        match self.operator:
            case Operator.LESS:
                return value < self.values[0]
            case Operator.AT_MOST:
                return value <= self.values[0]
            case Operator.AT_LEAST:
                return value >= self.values[0]
            case Operator.MORE:
                return value > self.values[0]
        return (value in self.values) is (self.operator is Operator.ONE_OF)

    @property
    def limits(self) -> tuple[int, ...]:
        """The value at the limit; for a choice every value that will do, the first listed one first."""
        match self.operator:
            case Operator.LESS:
                return (self.values[0] - 1,)
            case Operator.MORE:
                return (self.values[0] + 1,)
            case Operator.NONE_OF:
                return tuple(value for value in self.edges if self.holds(value))
        return self.values

    @property
    def edges(self) -> tuple[int, ...]:
        """Every value beside which the truth of this condition changes, and the ends of the range."""
        near = {value + step for value in self.values for step in (-1, 0, 1)} | {self.lowest, self.highest}
        return tuple(sorted(value for value in near if self.lowest <= value <= self.highest))

    def beside(self, wanted: Sequence[Asked]) -> list[Bound]:
        """Return the other conditions on the same variable; one that says the same twice is another too."""
        same = [each for each in wanted if isinstance(each, Bound) and each.variable == self.variable]
        return [each for each in same if each is not self]

    def limit(self, wanted: Sequence[Asked], _: Mapping[str, int]) -> Values | None:
        """Return the limit where the other conditions hold, None when there is none."""
        others, inside = self.beside(wanted), range(self.lowest, self.highest + 1)
        fits = [value for value in self.limits if value in inside and all(each.holds(value) for each in others)]
        return {self.variable: fits[0]} if fits else None

    def crossings(self, limit: Mapping[str, int], wanted: Sequence[Asked]) -> tuple[Values, ...]:
        """Return the nearest values below and above the limit where this condition alone does not hold."""
        others, start = self.beside(wanted), limit[self.variable]
        edges = {value for each in (self, *others) for value in each.edges}
        fails = [value for value in edges if not self.holds(value) and all(each.holds(value) for each in others)]
        below = sorted(value for value in fails if value < start)[-1:]
        above = sorted(value for value in fails if value > start)[:1]
        return tuple({self.variable: value} for value in (*below, *above))


@dataclass(frozen=True, slots=True)
class Count:
    """A condition that at least so many yes/no variables hold; negated, that fewer do."""

    variables: tuple[str, ...]
    minimum: int
    negated: bool = False

    def limit(self, _: Sequence[Asked], fixed: Mapping[str, int]) -> Values | None:
        """Return as many that hold as needed, the first listed first; None when what is fixed prevents it."""
        free = [name for name in self.variables if name not in fixed]
        needed = self.minimum - self.negated - sum(fixed.get(name, 0) for name in self.variables)
        if not 0 <= needed <= len(free):
            return None
        return {name: int(place < needed) for place, name in enumerate(free)}

    def crossings(self, limit: Mapping[str, int], _: Sequence[Asked]) -> tuple[Values, ...]:
        """Return one less that holds, the last chosen; negated, one more, the first not chosen."""
        holding = [name for name, value in limit.items() if value]
        lacking = [name for name, value in limit.items() if not value]
        changed = lacking[:1] if self.negated else holding[-1:]
        return tuple({name: int(self.negated)} for name in changed)


Asked = Bound | Count


def asked(test: Test, facts: Facts) -> Asked:
    """Return what a condition asks."""
    match test:
        case FindingHolds(bevinding=name, geldt=holds):
            return Bound(finding_name(name), Operator.ONE_OF, (int(holds),), 0, 1)
        case CountHolds(minstens=minimum, bevindingen=names):
            return Count(tuple(finding_name(name) for name in names), minimum)
        case Comparison(feit=key):
            return compared(test, facts.by_key[key])


def compared(test: Comparison, fact: Fact) -> Asked:
    """Return what a comparison with a fact asks."""
    if fact.soort is Kind.LIST:
        members = tuple(f"{fact.sleutel}:{option}" for option in test.waarden)
        return Count(members, 1, negated=test.operator is Operator.LACKS)
    return Bound(fact.sleutel, test.operator, test.waarden, fact.van, fact.tot)
