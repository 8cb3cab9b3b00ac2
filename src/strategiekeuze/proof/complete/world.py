"""Every complete profile: each fact that a profile states has any value, and what follows from them follows.

A profile may also state what else would follow (the score of a dimension). Per such fact a truth says whether it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Fact, Kind, Lowest, Mean
from strategiekeuze.proof.complete.free import free_number, is_mean, lowest_of
from strategiekeuze.proof.numbers import Steps
from strategiekeuze.proof.spans import Held, Options, Span, derived, exact
from strategiekeuze.proof.world import names_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.proof.logic import Logic, Truth
    from strategiekeuze.proof.numbers import Number
    from strategiekeuze.proof.terrain import Terrain


@dataclass(frozen=True, slots=True)
class Complete:
    """All complete profiles.

    Attributes:
        held: per variable of a fact its value.
        stated: per fact that follows from others and that a profile may also state: that it is stated.
    """

    held: Mapping[str, Held]
    stated: Mapping[str, Truth]

    @property
    def follows(self) -> tuple[Truth, ...]:
        """What holds when a profile states nothing that follows from the rest."""
        return tuple(f"(not {truth})" for truth in self.stated.values() if isinstance(truth, str))


def complete_world(logic: Logic, terrain: Terrain) -> Complete:
    """Return all complete profiles."""
    held: dict[str, Held] = {}
    stated: dict[str, Truth] = {}
    for fact in terrain.order:
        if fact.soort is Kind.LIST:
            held |= {name: exact(Steps((0, 1), (logic.free(),))) for _, name in names_of(fact)}
        elif fact.afleiding is None:
            held[fact.sleutel] = anything(logic, terrain, fact)
        else:
            stated[fact.sleutel] = logic.free() if fact.op_te_geven else False
            held[fact.sleutel] = following(logic, terrain, fact, held, stated[fact.sleutel])
    return Complete(held, {key: truth for key, truth in stated.items() if truth is not False})


def anything(logic: Logic, terrain: Terrain, fact: Fact) -> Held:
    """Return a fact that may have any value, as far as some rule can tell values apart."""
    if fact.soort is Kind.CHOICE:
        return one_of(logic, len(fact.opties))
    if fact.sleutel in terrain.summed:
        return exact(free_number(logic, fact.sleutel, fact.van, fact.tot))
    edges = [edge for edge in terrain.edges[fact.sleutel] if fact.van < edge <= fact.tot]
    return exact(ladder(logic, (fact.van, *edges)))


def one_of(logic: Logic, count: int) -> Options:
    """Return a choice of which exactly one option holds."""
    bits = tuple(logic.free() for _ in range(count))
    logic.require(logic.some(bits))
    for one, other in combinations(bits, 2):
        logic.require(logic.some([logic.opposite(one), logic.opposite(other)]))
    return Options(bits, bits)


def ladder(logic: Logic, values: tuple[int, ...]) -> Steps:
    """Return a number that is one of these values."""
    number = Steps(values, tuple(logic.free() for _ in values[1:]))
    for lower, higher in pairwise(number.truths):
        logic.require(logic.some([lower, logic.opposite(higher)]))
    return number


def following(logic: Logic, terrain: Terrain, fact: Fact, held: Mapping[str, Held], stated: Truth) -> Held:
    """Return a fact that follows from others, unless it is stated."""
    rule = fact.afleiding
    if isinstance(rule, Mean):
        number = free_number(logic, fact.sleutel, fact.van, fact.tot)
        logic.require(logic.some([stated, logic.named(is_mean(number, numbers(held, rule.van)))]))
        return exact(number)
    if rule is None:
        raise TypeError(fact.sleutel)
    follows = lowest_of(logic, numbers(held, rule.van)) if isinstance(rule, Lowest) else derived(logic, rule, held)
    if stated is False:
        return follows
    own = anything(logic, terrain, fact)
    logic.require(logic.some([stated, same(logic, own, follows)]))
    return own


def same(logic: Logic, one: Held, other: Held) -> Truth:
    """Return that two values are the same, as far as some rule can tell them apart."""
    if isinstance(one, Options) and isinstance(other, Options):
        pairs = list(zip(one.mask, other.mask, strict=True))
    elif isinstance(one, Span) and isinstance(other, Span):
        values = one.low.values[1:]
        pairs = [(one.low.at_least(value), other.low.at_least(value)) for value in values]
    else:
        raise TypeError(one)
    return logic.every(logic.alike(mine, theirs) for mine, theirs in pairs)


def numbers(held: Mapping[str, Held], keys: tuple[str, ...]) -> list[Number]:
    """Return the values of these facts as numbers."""
    return [value.low for value in (held[key] for key in keys) if isinstance(value, Span)]
