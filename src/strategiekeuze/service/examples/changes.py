"""Change an example to the limit of a condition, in the facts that a profile may state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.values import show_value
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.facts import ClassOf, Fact, Facts, Lowest, Mean
from strategiekeuze.model.rule import Comparison, Operator, Test
from strategiekeuze.service.examples.example import Example
from strategiekeuze.service.examples.failure import PlainFailureError
from strategiekeuze.service.examples.limits import Bound, asked
from strategiekeuze.service.examples.spoken import current

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OPEN_ABOVE = frozenset({Operator.LESS, Operator.AT_MOST})


class CannotChangeError(PlainFailureError):
    """Say in Dutch that a profile cannot be changed this way."""


def changed(example: Example, test: Test) -> Example:
    """Return the example with the condition at its limit; everything else stays."""
    if not isinstance(test, Comparison):
        raise CannotChangeError("een bevinding volgt uit feiten: noem in een voorbeeld de feiten")
    facts = current().rules.feiten
    fact, bound = facts.by_key[test.feit], asked(test, facts)
    given = stated(example, fact, test, bound.limits[0]) if isinstance(bound, Bound) else listed(example, fact, test)
    return Example(replace(example.answers, values={**example.answers.values, **dict(given)}))


def listed(example: Example, fact: Fact, test: Comparison) -> Iterator[tuple[str, Answer]]:
    """Yield a list with the first named option in it, or with none of the named ones."""
    before = example.profile.answers.values.get(fact.sleutel)
    named = sum(1 << option for option in test.waarden)
    held = before.value if before else 0
    mask = held | 1 << test.waarden[0] if test.operator is Operator.CONTAINS else held & ~named
    names = [option.naam for option in fact.held(mask)]
    yield fact.sleutel, Answer(mask, ", ".join(names) or "geen", known=fact.everything)


def stated(example: Example, fact: Fact, test: Comparison, value: int) -> Iterator[tuple[str, Answer]]:
    """Yield the fact itself, or the facts that give it this value when a profile may not state it."""
    facts = current().rules.feiten
    match fact.afleiding:
        case _ if fact.op_te_geven:
            yield fact.sleutel, answer(fact, value)
        case Mean(van=parts):
            yield from ((key, answer(facts.by_key[key], value)) for key in parts)
        case ClassOf(van=source, grenzen=limits):
            upwards = test.operator in OPEN_ABOVE
            yield source, answer(facts.by_key[source], edge(facts.by_key[source], limits, value, upwards=upwards))
        case Lowest(van=parts):
            yield lowest(example, facts, parts, value)
        case _:
            raise CannotChangeError(f'"{fact.naam}" volgt uit andere feiten: noem die')


def edge(source: Fact, limits: Sequence[int], place: int, *, upwards: bool) -> int:
    """Return the largest number of a class, or the smallest."""
    if upwards:
        return limits[place] - 1 if place < len(limits) else source.tot
    return limits[place - 1] if place else source.van


def lowest(example: Example, facts: Facts, parts: Sequence[str], place: int) -> tuple[str, Answer]:
    """Return the score at which a part just becomes the lowest; of equals the first is lowest."""
    values = current().machine.situation(example.profile.answers).values
    points = {key: point for key in parts if (point := values[key].point) is not None}
    tops = [points[key] - (order < place) for order, key in enumerate(parts) if order != place and key in points]
    fact = facts.by_key[parts[place]]
    if len(tops) < len(parts) - 1 or min(tops) < fact.van:
        raise CannotChangeError(f'"{fact.naam}" kan niet de laagste worden: noem de scores zelf')
    return fact.sleutel, answer(fact, min(tops))


def answer(fact: Fact, value: int) -> Answer:
    """Return the answer of a user who states this value."""
    return Answer(value, show_value(fact, value))
