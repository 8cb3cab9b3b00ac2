"""Make a profile that the solver gave look like one that people know, as long as what it shows stays true.

The solver takes any value that will do: 0,01 fte, a score of 4,97. Here each fact is tried at rounder and more usual
values, and the size is that of a real municipality where that can be.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.language.values import show_short
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.facts import HUNDREDTHS, Fact, Facts, Kind
from strategiekeuze.registry import municipalities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.registry import Municipality

    Keeps = Callable[[Answers], bool]

HALF = 50
"""Half a point of a score, half fte."""

FRACTIONS = (25, 10, 5)
"""Less round parts of a whole, in hundredths, for where no half will do."""


def plausible(facts: Facts, answers: Answers, keeps: Keeps) -> Answers:
    """Return a profile in which the same stays true, with a real municipality and rounder values where that can be."""
    found = with_municipality(facts, answers, keeps)
    fixed = {fact.sleutel for fact in facts.feiten if fact.uit_register} if found.texts else set()
    for key in answers.values:
        if key not in fixed:
            found = rounder(facts.by_key[key], found, keeps)
    return found


def with_municipality(facts: Facts, answers: Answers, keeps: Keeps) -> Answers:
    """Return the profile with the size of a real municipality and its name; unchanged when none will do."""
    name = next((fact.sleutel for fact in facts.feiten if fact.soort is Kind.NAME), None)
    registered = [fact.sleutel for fact in facts.feiten if fact.uit_register and fact.sleutel in answers.values]
    if name is None or not registered:
        return answers
    for each in usual_first():
        own = dict(figures(facts, each))
        values = {**answers.values, **{key: own[key] for key in registered}}
        tried = replace(answers, values=values, texts={name: each.naam})
        if keeps(tried):
            return tried
    return answers


def figures(facts: Facts, municipality: Municipality) -> Iterator[tuple[str, Answer]]:
    """Yield what the register says of a municipality as its own statement; what it does not decide is not so."""
    for key, answer in from_register(municipality, facts):
        yield key, answer_to(facts.by_key[key], answer.value)


def usual_first() -> list[Municipality]:
    """Return the municipalities, those of middling size first; of equals the smaller one."""
    by_size = sorted(municipalities(), key=lambda each: (each.inwoners, each.naam))
    middle = len(by_size) // 2
    places = sorted(range(len(by_size)), key=lambda place: (abs(place - middle), place))
    return [by_size[place] for place in places]


def rounder(fact: Fact, answers: Answers, keeps: Keeps) -> Answers:
    """Return the profile with the most usual value of a fact that will do."""
    now = answers.values[fact.sleutel].value
    for value in usual(fact, now):
        if value == now:
            break
        if not fact.van <= value <= fact.tot:
            continue
        tried = replace(answers, values={**answers.values, fact.sleutel: answer_to(fact, value)})
        if keeps(tried):
            return tried
    return answers


def usual(fact: Fact, now: int) -> Iterator[int]:
    """Yield values to try, the most usual first; what comes after the present one is less usual than that."""
    if fact.soort in (Kind.YES_NO, Kind.LIST):
        yield 0
    elif fact.soort is Kind.CHOICE:
        yield from range(now)
    elif fact.soort is Kind.SCORE:
        middle = (fact.van + fact.tot) // 2
        yield from sorted(range(fact.van, fact.tot + 1, HALF), key=lambda value: abs(value - middle))
        yield from near(fact, now, FRACTIONS)
    elif fact.soort in HUNDREDTHS:
        yield from near(fact, now, (500, 100, HALF, *FRACTIONS))
    elif fact.soort is Kind.COUNT:
        yield fact.van
        yield from (step * 10**digits for digits in range(len(str(abs(now)))) for step in (1, 2, 5))


def near(fact: Fact, now: int, steps: Sequence[int]) -> Iterator[int]:
    """Yield the multiples of these steps just below and just above a value, within the bounds of the fact."""
    found = (edge for step in steps for edge in (now // step * step, (now // step + 1) * step))
    return (value for value in found if fact.van <= value <= fact.tot)


def answer_to(fact: Fact, value: int) -> Answer:
    """Return a value as an answer that decides every option of a list."""
    if fact.soort is Kind.LIST:
        return Answer(value, ", ".join(option.naam for option in fact.held(value)), known=fact.everything)
    return Answer(value, show_short(fact, value))
