"""Draw made-up profiles. The same seed gives the same profiles on every machine and every version of Python.

So there are integers only, and of the generator of Python nothing but `random()`, which never changes. Each profile
has a generator of its own: the n-th profile does not depend on how many there are.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.model.answers import Answer, Answers, Origin
from strategiekeuze.model.facts import HUNDREDTHS, Fact, Facts, Kind
from strategiekeuze.model.population import Bell, Chance, Even, Steps, Weights
from strategiekeuze.registry import municipalities

if TYPE_CHECKING:
    from strategiekeuze.model.population import Draw, Drawn, Population

APART = 1_000_003
"""Keeps the generators of two seeds apart, as far as there are fewer profiles than this."""

THOUSAND = 1_000
PERCENT = 10_000
"""A hundred percent, in hundredths of a percent."""


def made_up(population: Population, facts: Facts, seed: int, number: int) -> Answers:
    """Return the answers of the profile with this number, 1 or higher. It has the size of a real municipality."""
    chance = Random(seed * APART + number)  # noqa: S311 - a sample, not a secret
    municipality = municipalities()[below(chance, len(municipalities()))]
    registered = {key: whole(facts.by_key[key], answer) for key, answer in from_register(municipality, facts)}
    drawing = _Drawing(chance, facts, {key: answer.value for key, answer in registered.items()})
    for each in (*population.verborgen, *population.feiten):
        drawing.take(each)
    stated = {each.naam: answer_of(facts.by_key[each.naam], drawing.values[each.naam]) for each in population.feiten}
    return Answers(registered | stated)


def whole(fact: Fact, answer: Answer) -> Answer:
    """Return what the register says as the whole answer of a profile: what it does not decide is not so."""
    return replace(answer, origin=Origin.PROFILE, known=fact.everything)


def answer_of(fact: Fact, value: int) -> Answer:
    """Return a drawn value as an answer; its text is not for display, so that it costs next to nothing."""
    return Answer(value, str(value), known=fact.everything)


def below(chance: Random, number: int) -> int:
    """Return a whole number from 0, below this one."""
    return int(chance.random() * number)


def bell(chance: Random) -> int:
    """Return a number around 0 with a standard deviation of 1, in thousandths: three even draws added up."""
    return sum(below(chance, 2 * THOUSAND + 1) - THOUSAND for _ in range(3))


class _Drawing:
    """The draws of one profile. `values` holds facts in their own integers and hidden numbers in hundredths."""

    def __init__(self, chance: Random, facts: Facts, known: dict[str, int]) -> None:
        self.values = known
        self._chance = chance
        self._facts = facts
        self._deviations: dict[str, int] = {}

    def take(self, drawn: Drawn) -> None:
        """Draw one value."""
        draw, fact = drawn.trekking, self._facts.by_key.get(drawn.naam)
        if isinstance(draw, Steps):
            place = 100 * sum(limit <= self.values[draw.van] for limit in draw.grenzen)
            self.values[drawn.naam], self._deviations[drawn.naam] = place, place - draw.midden
        elif isinstance(draw, Bell):
            self._around(drawn.naam, draw, fact)
        elif fact is not None:
            self.values[drawn.naam] = self._plain(draw, fact)

    def _around(self, name: str, draw: Bell, fact: Fact | None) -> None:
        followed = sum(weight * self._deviations[other] for other, weight in draw.mee_met.items()) // 100
        found = draw.midden + followed + draw.spreiding * bell(self._chance) // THOUSAND
        if fact is not None and draw.rij:
            place = min(max((found + 50) // 100, 0), len(draw.rij) - 1)
            self.values[name], found = draw.rij[place], 100 * place
        elif fact is not None:
            scale = 1 if fact.soort in HUNDREDTHS else 100
            self.values[name] = rounded(found, scale, draw.stap, fact)
            found = self.values[name] * scale
        else:
            self.values[name] = found
        self._deviations[name] = found - draw.midden

    def _plain(self, draw: Draw, fact: Fact) -> int:
        match draw:
            case Chance() if fact.soort is Kind.LIST:
                return sum(self._lucky(draw.kans) << index for index in range(len(fact.opties)))
            case Chance():
                return self._lucky(draw.kans)
            case Weights():
                return self._weighted(draw)
            case Even():
                return draw.van + draw.stap * below(self._chance, (draw.tot - draw.van) // draw.stap + 1)
        raise TypeError(draw)

    def _lucky(self, percent: int) -> int:
        return int(below(self._chance, PERCENT) < percent)

    def _weighted(self, draw: Weights) -> int:
        left = below(self._chance, sum(draw.gewichten.values()))
        for value, weight in draw.gewichten.items():
            left -= weight
            if left < 0:
                return value
        raise ValueError(draw)


def rounded(found: int, scale: int, step: int, fact: Fact) -> int:
    """Return a number in hundredths as a value of the fact: in its own integers, on a step, within its bounds."""
    unit = step * scale
    return min(max((2 * found + unit) // (2 * unit) * step, fact.van), fact.tot)
