"""From answers to a situation: points, intervals and derived facts, by the declarations alone."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from strategiekeuze.engine.derivation import derive
from strategiekeuze.engine.situation import Situation, Value, options, spread
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.variables import Variables
    from strategiekeuze.model.answers import Answer, Answers


class FactPlan:
    """The order in which facts are worked out, made once per rule set."""

    def __init__(self, facts: Facts, variables: Variables) -> None:
        self._facts = tuple(facts.by_key[key] for key in working_order(facts))
        self._names = tuple(variable.name for variable in variables.all if variable.fact)
        self._unknown = {fact.sleutel: unknown(fact) for fact in self._facts}
        self._choices = frozenset(fact.sleutel for fact in self._facts if fact.soort is Kind.CHOICE)

    def situation(self, answers: Answers, between: Mapping[str, Value] | None = None) -> Situation:
        """Return the points and intervals of a profile.

        Args:
            answers: what is known.
            between: values that go before those, by fact; for a list by `fact:option`.
        """
        values: dict[str, Value] = {}
        given = between or {}
        for fact in self._facts:
            if fact.soort is Kind.LIST:
                each = members(fact, answers.values.get(fact.sleutel))
                values.update({name: given.get(name, value) for name, value in each.items()})
            else:
                values[fact.sleutel] = given.get(fact.sleutel) or self._value(fact, answers.values, values)
        return self._arrays(values)

    def _value(self, fact: Fact, given: Mapping[str, Answer], values: Mapping[str, Value]) -> Value:
        answer = given.get(fact.sleutel)
        if answer is not None:
            return known(fact, answer.value)
        if fact.afleiding is not None:
            return derive(fact.afleiding, values)
        loan = given.get(fact.schatting) if fact.schatting else None
        if loan is not None:
            return spread(fact.van, fact.tot, loan.value)
        return self._unknown[fact.sleutel]

    def _arrays(self, values: Mapping[str, Value]) -> Situation:
        ordered = [(values[name], name in self._choices) for name in self._names]
        low = [value.low for value, _ in ordered]
        high = [value.high for value, _ in ordered]
        points = [
            None if value.point is None else 1 << value.point if is_mask else value.point for value, is_mask in ordered
        ]
        point_low = [bound if point is None else point for bound, point in zip(low, points, strict=True)]
        point_high = [bound if point is None else point for bound, point in zip(high, points, strict=True)]
        return Situation(values, point_low, point_high, low, high)


def known(fact: Fact, value: int) -> Value:
    """Return a value that is certain."""
    return options(1 << value, value) if fact.soort is Kind.CHOICE else Value(value, value, value, exact=True)


def unknown(fact: Fact) -> Value:
    """Return the value of a fact of which nothing is known: its whole range, with the assumed value as its point."""
    if fact.soort is Kind.CHOICE:
        everything = fact.everything
        return options(everything, fact.aanname)
    return spread(fact.van, fact.tot, fact.aanname)


def members(fact: Fact, answer: Answer | None) -> dict[str, Value]:
    """Return the value of every option of a list: yes, no or unknown."""
    held, decided = (answer.value, answer.known) if answer else (0, 0)
    return {
        f"{fact.sleutel}:{option}": member(held >> option & 1, decided >> option & 1)
        for option in range(len(fact.opties))
    }


def member(held: int, decided: int) -> Value:
    """Return the value of one option of a list."""
    return spread(held, held, held) if decided else spread(0, 1, None)


def working_order(facts: Facts) -> list[str]:
    """Return the keys of all facts that engines read, each after the facts it is derived from.

    Raises:
        graphlib.CycleError: when derivations go round in a circle.
    """
    graph = {fact.sleutel: sources(fact) for fact in facts.feiten if fact.soort not in DESCRIPTIVE}
    return list(TopologicalSorter(graph).static_order())


def sources(fact: Fact) -> tuple[str, ...]:
    """Return the keys of the facts from which this one is derived."""
    match fact.afleiding:
        case None:
            return ()
        case rule if isinstance(rule.van, str):
            return (rule.van,)
        case rule:
            return tuple(rule.van)
