"""Municipalities that rules cannot tell apart: rules compare what the register knows with a few thresholds only."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.engine.question import variables_of
from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.model.facts import Kind, Lookup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.proof.terrain import Terrain
    from strategiekeuze.registry import Municipality

Mark = tuple[int, ...] | None
"""How rules see one fact; None when it is unknown."""


@dataclass(frozen=True, slots=True)
class Group:
    """Municipalities for which the rules conclude the same, with the other answers of one profile.

    Attributes:
        answers: those of the first member; the rules see no difference with those of another.
        members: in the order of the register.
    """

    answers: Answers
    members: tuple[Municipality, ...]


def registered(facts: Facts) -> tuple[Fact, ...]:
    """Return the facts that the register fills."""
    return tuple(fact for fact in facts.feiten if fact.uit_register)


def groups_of(terrain: Terrain, answers: Answers, known: Iterable[Municipality]) -> tuple[Group, ...]:
    """Return the municipalities in groups, each with what the register knows in place of what the profile says."""
    found: dict[tuple[Mark, ...], list[Municipality]] = {}
    placed: dict[tuple[Mark, ...], Answers] = {}
    for municipality in known:
        own = in_place(answers, terrain.facts, municipality)
        marks = marks_of(terrain, own)
        found.setdefault(marks, []).append(municipality)
        placed.setdefault(marks, own)
    return tuple(Group(placed[marks], tuple(members)) for marks, members in found.items())


def in_place(answers: Answers, facts: Facts, municipality: Municipality) -> Answers:
    """Return the answers with the figures of a municipality; its name stays away, for no rule reads it."""
    return replace(answers, values={**answers.values, **dict(from_register(municipality, facts))})


def marks_of(terrain: Terrain, answers: Answers) -> tuple[Mark, ...]:
    """Return what rules can see of the facts of the register: equal marks give equal conclusions.

    INVARIANT: an answer that is not of the register is the same in everything that is compared by this.
    """
    return tuple(mark_of(terrain, fact, answers) for fact in registered(terrain.facts))


def mark_of(terrain: Terrain, fact: Fact, answers: Answers) -> Mark:
    """Return between which thresholds a fact lies; its value where rules may see every difference."""
    answer = answers.values.get(fact.sleutel)
    if answer is None:
        return None
    if fact.soort is Kind.LIST:
        mask = options_read(terrain, fact)
        return (answer.value & mask, answer.known & mask)
    if fact.soort is Kind.CHOICE or fact.sleutel in terrain.summed or looked_up(terrain.facts, fact):
        return (answer.value,)
    return (bisect_right(terrain.edges[fact.sleutel], answer.value),)


def options_read(terrain: Terrain, fact: Fact) -> int:
    """Return the mask of the options of a list that some condition reads."""
    read = read_names(terrain)
    return sum(1 << option for option in range(len(fact.opties)) if f"{fact.sleutel}:{option}" in read)


def read_names(terrain: Terrain) -> frozenset[str]:
    """Return the names of the variables that some condition reads."""
    variables = terrain.program.variables.all
    return frozenset(variables[index].name for form in terrain.program.forms for index in variables_of(form))


def looked_up(facts: Facts, fact: Fact) -> bool:
    """Tell whether another fact is looked up by this one."""
    return any(isinstance(each.afleiding, Lookup) and each.afleiding.van == fact.sleutel for each in facts.feiten)


def facts_that_matter(terrain: Terrain) -> tuple[Fact, ...]:
    """Return the facts of the register by which rules may tell municipalities apart."""
    return tuple(fact for fact in registered(terrain.facts) if matters(terrain, fact))


def matters(terrain: Terrain, fact: Fact) -> bool:
    """Tell whether some condition reads a fact, itself or by way of another fact."""
    if fact.soort is Kind.LIST:
        return bool(options_read(terrain, fact))
    seen = fact.sleutel in read_names(terrain) or bool(terrain.edges[fact.sleutel])
    return seen or fact.sleutel in terrain.summed or looked_up(terrain.facts, fact)
