"""Run complete profiles by the evaluator alone, and the same profile again with one fact changed."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.arithmetic import mean
from strategiekeuze.engine.choice import Pick, choose
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.engine.derivation import derive
from strategiekeuze.engine.facts import known, sources, working_order
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.normal import Within
from strategiekeuze.engine.situation import Value
from strategiekeuze.model.facts import ClassOf, Kind, Lowest, Mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Derivation, Fact
    from strategiekeuze.model.rule import RuleSet


@dataclass(frozen=True, slots=True)
class Case:
    """One complete profile that ran.

    Attributes:
        stated: the facts that the profile states.
        values: per fact; of a complete profile each is exact.
        array: the values as the engine reads them.
        found: the values of all variables after the run, findings included.
        verdicts: per rule, as the evaluator gives them.
    """

    stated: frozenset[str]
    values: Mapping[str, Value]
    array: list[int]
    found: Sequence[int]
    verdicts: Sequence[int]
    bottleneck: int | None
    pick: Pick


class Trial:
    """A rule set made ready to run many profiles."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self.machine = Machine(rules, EngineChoice.EVALUATOR)
        self.program, self.scheme = self.machine.program, self.machine.scheme
        self._bottleneck = rules.wiel.knelpunt
        self._order = [rules.feiten.by_key[key] for key in working_order(rules.feiten)]
        self._edges = {key: self._edges_of(key) for key in self.program.variables.index}
        self._following: dict[str, tuple[Fact, ...]] = {}

    def run(self, answers: Answers) -> Case:
        """Return what a complete profile gives."""
        situation = self.machine.situation(answers)
        bottleneck = bottleneck_of(self.program, situation)
        return self._case(frozenset(answers.values), situation.values, situation.point_low, bottleneck)

    def changed(self, case: Case, fact: Fact, value: int) -> Case:
        """Return what the same profile gives with another value for one fact; the very same case if no rule sees it."""
        values = {**case.values, fact.sleutel: known(fact, value)}
        seen = self._sees(fact, case.values[fact.sleutel], values[fact.sleutel])
        for other in self._followers(fact.sleutel):
            if other.sleutel not in case.stated and other.afleiding is not None:
                values[other.sleutel] = exactly(other.afleiding, values)
                seen = self._sees(other, case.values[other.sleutel], values[other.sleutel]) or seen
        if not seen:
            return case
        array = list(case.array)
        for each in (fact, *self._followers(fact.sleutel)):
            array[self.program.variables.fact(each.sleutel)] = values[each.sleutel].low
        bottleneck = values[self._bottleneck].point if self._bottleneck else None
        return self._case(case.stated | {fact.sleutel}, values, array, bottleneck)

    def edges_on(self, fact: Fact) -> tuple[int, ...]:
        """Return the values of a number at which some condition may change, also one on the class of that number."""
        classes = [
            other.afleiding.grenzen[place - 1]
            for other in self._followers(fact.sleutel)
            if isinstance(other.afleiding, ClassOf) and other.afleiding.van == fact.sleutel
            for place in self._edges[other.sleutel]
            if 0 < place <= len(other.afleiding.grenzen)
        ]
        return tuple(sorted({*self._edges[fact.sleutel], *classes}))

    def _case(
        self, stated: frozenset[str], values: Mapping[str, Value], array: list[int], bottleneck: int | None
    ) -> Case:
        outcome = self.machine.run(array, array)
        pick = choose(self.scheme, outcome.verdicts, bottleneck, self.program.rules)
        return Case(stated, values, array, outcome.low, outcome.verdicts, bottleneck, pick)

    def _followers(self, key: str) -> tuple[Fact, ...]:
        """Return the facts derived from this one, directly or through others, in the order to work them out."""
        if key not in self._following:
            self._following[key] = tuple(self._reached_from(key))
        return self._following[key]

    def _reached_from(self, key: str) -> Iterator[Fact]:
        reached = {key}
        for fact in self._order:
            if reached & set(sources(fact)):
                reached.add(fact.sleutel)
                yield fact

    def _sees(self, fact: Fact, old: Value, new: Value) -> bool:
        """Tell whether some rule, or the choice between equals, may tell two values apart."""
        if fact.sleutel == self._bottleneck or fact.soort is Kind.CHOICE:
            return old.low != new.low
        edges = self._edges[fact.sleutel]
        return bisect_right(edges, old.low) != bisect_right(edges, new.low)

    def _edges_of(self, name: str) -> tuple[int, ...]:
        variable = self.program.variables.index[name]
        forms = [form for form in self.program.forms if isinstance(form, Within) and form.variable == variable]
        return tuple(sorted({edge for form in forms for first, last in form.runs for edge in (first, last + 1)}))


def exactly(rule: Derivation, values: Mapping[str, Value]) -> Value:
    """Return what `derive` gives when every part is exact, which is most of the work of a move and so done quickly."""
    if isinstance(rule, Mean):
        found = mean([values[key].low for key in rule.van])
        return Value(found, found, found, exact=True)
    if isinstance(rule, Lowest):
        parts = [values[key].low for key in rule.van]
        place = parts.index(min(parts))
        return Value(1 << place, 1 << place, place, exact=True)
    return derive(rule, values)
