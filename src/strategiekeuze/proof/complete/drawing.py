"""Draw complete profiles by chance, over the whole range of every fact and on both sides of every threshold.

They are no municipalities: what they show is only that something can happen. The same rules give the same profiles.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.proof.terrain import Terrain

SEED = 1_907
WIDTH = 0.25
"""How far the facts of one profile lie apart, as a share of their range."""

SELDOM = 0.2
"""How often a fact is yes: many a rule stands behind an incident that should not happen."""

PARTS = 8
"""A fact that is part of a mean is also drawn after so many even steps."""


def drawn(terrain: Terrain, count: int) -> Iterator[Answers]:
    """Yield so many complete profiles; each has a level of its own, from low to high."""
    chance = Random(SEED)  # noqa: S311 - a search, not a secret
    palettes = [(fact, palette(terrain, fact)) for fact in terrain.order if fact.afleiding is None]
    for _ in range(count):
        level = chance.random()
        yield Answers({fact.sleutel: one_of(chance, fact, answers, level) for fact, answers in palettes})


def palette(terrain: Terrain, fact: Fact) -> list[Answer]:
    """Return the answers worth trying, from low to high."""
    everything = fact.everything
    return [Answer(value, str(value), known=everything) for value in sorted(set(values(terrain, fact)))]


def values(terrain: Terrain, fact: Fact) -> Iterator[int]:
    """Yield the values worth trying: the lowest, both sides of each threshold, and steps between."""
    if fact.soort is Kind.LIST:
        yield from (0, fact.everything, *(1 << option for option in range(len(fact.opties))))
        return
    if fact.soort is Kind.CHOICE:
        yield from range(len(fact.opties))
        return
    yield fact.van
    for edge in terrain.edges[fact.sleutel]:
        yield from (value for value in (edge - 1, edge) if fact.van <= value <= fact.tot)
    if fact.sleutel in terrain.summed:
        yield from (fact.van + (fact.tot - fact.van) * part // PARTS for part in range(PARTS + 1))


def one_of(chance: Random, fact: Fact, answers: list[Answer], level: float) -> Answer:
    """Return an answer; of what has an order one near the level."""
    if fact.soort in (Kind.CHOICE, Kind.LIST):
        return answers[int(chance.random() * len(answers))]
    if fact.soort is Kind.YES_NO:
        # A fact that no rule reads has one answer here.
        return answers[-(chance.random() < SELDOM)]
    place = int(chance.gauss(level, WIDTH) * len(answers))
    return answers[min(max(place, 0), len(answers) - 1)]
