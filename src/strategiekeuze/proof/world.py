"""Every profile that a change can reach, as one formula: the value of each fact in truths."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.proof.movers import Mover, borrowed, mover
from strategiekeuze.proof.numbers import fixed
from strategiekeuze.proof.spans import Held, Options, Span, derived, exact, unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.logic import Logic, Term, Truth
    from strategiekeuze.proof.moves import Movable
    from strategiekeuze.proof.terrain import Terrain


@dataclass(frozen=True, slots=True)
class World:
    """The reachable profiles.

    Attributes:
        held: per variable of a fact its value.
        movers: what can move, in the order of the declarations.
        marks: per fact that it changes; a list is one fact.
        costs: per fact its steps.
    """

    held: Mapping[str, Held]
    movers: tuple[Mover, ...]
    marks: tuple[Truth, ...]
    costs: tuple[tuple[Term, ...], ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        """All steps together, as terms."""
        return tuple(term for cost in self.costs for term in cost)


def world_of(logic: Logic, terrain: Terrain, answers: Answers, movables: Iterable[Movable]) -> World:
    """Return the profiles that can be reached from these answers."""
    movers = tuple(mover(logic, movable) for movable in movables)
    by_name = {each.movable.name: each for each in movers}
    held: dict[str, Held] = {}
    for fact in terrain.order:
        if fact.soort is Kind.LIST:
            held |= {name: member(by_name.get(name), answers, fact, option) for option, name in names_of(fact)}
        elif fact.sleutel in answers.values:
            moving = by_name.get(fact.sleutel)
            held[fact.sleutel] = moving.held if moving else stated(fact, answers.values[fact.sleutel].value)
    # What is stated may lend its value to facts that come before it, so the rest is worked out after all of that.
    for fact in terrain.order:
        if fact.sleutel not in held and fact.soort is not Kind.LIST:
            held[fact.sleutel] = value_of(logic, fact, by_name.get(fact.sleutel), answers, held)
    groups = [tuple(group) for _, group in groupby(movers, key=lambda each: each.movable.fact.sleutel)]
    return World(
        held,
        movers,
        marks=tuple(logic.some(each.moved for each in group) for group in groups),
        costs=tuple(tuple(term for each in group for term in each.cost) for group in groups),
    )


def names_of(fact: Fact) -> list[tuple[int, str]]:
    """Return the options of a list, each with the name of its variable."""
    return [(option, f"{fact.sleutel}:{option}") for option in range(len(fact.opties))]


def member(moving: Mover | None, answers: Answers, fact: Fact, option: int) -> Held:
    """Return the value of one option of a list: yes, no or unknown."""
    if moving is not None:
        return moving.held
    answer = answers.values.get(fact.sleutel)
    if answer is not None and answer.known >> option & 1:
        return exact(fixed(answer.value >> option & 1))
    return unknown(0, 1, None)


def value_of(logic: Logic, fact: Fact, moving: Mover | None, answers: Answers, held: Mapping[str, Held]) -> Held:
    """Return the value of a fact that is not stated: derived, borrowed or unknown, in that order."""
    if fact.afleiding is not None:
        return derived(logic, fact.afleiding, held)
    lender = held.get(fact.schatting) if fact.schatting and fact.schatting in answers.values else None
    if not isinstance(lender, Span):
        return nothing_known(fact)
    if moving is not None:
        return borrowed(logic, moving, lender.low)
    return Span(fixed(fact.van), fixed(fact.tot), lender.low)


def stated(fact: Fact, value: int) -> Held:
    """Return a value that cannot move."""
    if fact.soort is Kind.CHOICE:
        bits = tuple(option == value for option in range(len(fact.opties)))
        return Options(bits, bits)
    return exact(fixed(value))


def nothing_known(fact: Fact) -> Held:
    """Return the value of a fact that stays unknown."""
    if fact.soort is Kind.CHOICE:
        point = None if fact.aanname is None else tuple(option == fact.aanname for option in range(len(fact.opties)))
        return Options((True,) * len(fact.opties), point)
    return unknown(fact.van, fact.tot, fact.aanname)
