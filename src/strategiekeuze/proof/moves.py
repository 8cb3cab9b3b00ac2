"""How far each fact of a profile can move, and what that costs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from strategiekeuze.engine.facts import sources
from strategiekeuze.model.facts import DESCRIPTIVE, HUNDREDTHS, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.proof.terrain import Terrain

HALF = 50
"""Scores and other decimals move by half a point, in hundredths."""

WHOLE = 100
"""A level of a score or another decimal, in hundredths."""


ROUND = 5
"""A threshold is a round number when it is a multiple of this: nobody answers 2,49."""


@dataclass(frozen=True, slots=True)
class Move:
    """Another value for a fact, and the number of steps to it; a part of a step counts as a whole one."""

    value: int
    steps: int


@dataclass(frozen=True, slots=True)
class Movable:
    """A fact that can move, or one option of a list.

    Attributes:
        name: of its variable.
        value: as it is now, the index of the option for a choice.
        moves: the nearest first, of equals the lowest value first.
    """

    name: str
    fact: Fact
    value: int
    moves: tuple[Move, ...]


Menu: TypeAlias = Callable[["Terrain", Fact, int], tuple[Move, ...]]
"""What a fact with some value can become."""


def movable(terrain: Terrain, answers: Answers, fixed: Collection[str], menu: Menu) -> Iterator[Movable]:
    """Yield everything that can move, in the order of the declarations; a list yields its options."""
    for fact in terrain.facts.feiten:
        if fact.sleutel in fixed or fact.soort in DESCRIPTIVE:
            continue
        if fact.soort is Kind.LIST:
            yield from members(answers, fact)
        else:
            yield from single(terrain, answers, fact, menu)


def members(answers: Answers, fact: Fact) -> Iterator[Movable]:
    """Yield the options of a list that are known."""
    answer = answers.values.get(fact.sleutel)
    if answer is None:
        return
    for option in range(len(fact.opties)):
        if answer.known >> option & 1:
            held = answer.value >> option & 1
            yield Movable(f"{fact.sleutel}:{option}", fact, held, (Move(1 - held, 1),))


def single(terrain: Terrain, answers: Answers, fact: Fact, menu: Menu) -> Iterator[Movable]:
    """Yield a fact that the profile states, or that it lets us estimate."""
    answer = answers.values.get(fact.sleutel)
    if answer is not None:
        yield Movable(fact.sleutel, fact, answer.value, menu(terrain, fact, answer.value))
        return
    loan = answers.values.get(fact.schatting) if fact.schatting and fact.afleiding is None else None
    if loan is not None and fact.op_te_geven:
        moves = menu(terrain, fact, loan.value) if menu is smallest_steps else ()
        yield Movable(fact.sleutel, fact, loan.value, moves)


def smallest_steps(terrain: Terrain, fact: Fact, value: int) -> tuple[Move, ...]:
    """Return every value that rules may tell from the others, with the fewest steps to it.

    A fact that is part of a mean can have any value on its way; of another fact the nearest value in each stretch
    between thresholds will do. A part of a step counts as a whole one.
    """
    if fact.soort is Kind.CHOICE:
        return other_options(fact, value)
    size = HALF if fact.soort in HUNDREDTHS else 1
    edges = terrain.edges[fact.sleutel] if fact.soort is not Kind.YES_NO else (fact.tot,)
    wanted = {past(value, edge, size) for edge in edges}
    if fact.sleutel in terrain.summed:
        wanted |= {*in_steps(fact, value, size), *in_steps(fact, 0, size)}
    values = (other for other in wanted if other != value and fact.van <= other <= fact.tot)
    moves = [Move(other, -(-abs(other - value) // size)) for other in values]
    return tuple(sorted(moves, key=lambda move: (abs(move.value - value), move.value)))


def past(value: int, edge: int, size: int) -> int:
    """Return the nearest value across a threshold: the last one before it when it lies lower, else the threshold.

    Who answers in half points gets half points, or whole steps from where the answer is, or the threshold itself when
    that is a round number.
    """
    if edge > value:
        found = [value + -((value - edge) // size) * size, -(-edge // size) * size]
        return min([*found, edge] if edge % ROUND == 0 else found)
    last = edge - 1
    found = [value + (last - value) // size * size, last // size * size]
    return max([*found, last] if last % ROUND == 0 else found)


def in_steps(fact: Fact, start: int, size: int) -> range:
    """Return every value of a fact that lies a number of whole steps from a start."""
    return range(fact.van + (start - fact.van) % size, fact.tot + 1, size)


def one_level(terrain: Terrain, fact: Fact, value: int) -> tuple[Move, ...]:  # noqa: ARG001 - a `Menu`
    """Return the values one level lower and higher; a level costs one step."""
    if fact.soort is Kind.CHOICE:
        return other_options(fact, value)
    size = WHOLE if fact.soort in HUNDREDTHS else 1
    lower, higher = max(value - size, fact.van), min(value + size, fact.tot)
    return tuple(Move(other, 1) for other in (lower, higher) if other != value)


def other_options(fact: Fact, value: int) -> tuple[Move, ...]:
    """Return every other option of a choice."""
    return tuple(Move(option, 1) for option in range(len(fact.opties)) if option != value)


def with_sources(facts: Facts, keys: Collection[str]) -> frozenset[str]:
    """Return these facts and all facts that they are derived from: who holds a mean, holds its parts."""
    found: set[str] = set()
    queue = list(keys)
    while queue:
        key = queue.pop()
        if key not in found:
            found.add(key)
            queue += sources(facts.by_key[key])
    return frozenset(found)


def declared_fixed(facts: Facts) -> frozenset[str]:
    """Return the facts that nobody can change, and those that these are derived from."""
    return with_sources(facts, [fact.sleutel for fact in facts.feiten if fact.vast])
