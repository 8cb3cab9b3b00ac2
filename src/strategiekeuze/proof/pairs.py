"""Every two complete profiles of which the second has more of some facts, as one formula."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import HUNDREDTHS, ClassOf, Fact, Kind, Mean
from strategiekeuze.proof.moves import HALF, Movable, Move, other_options
from strategiekeuze.proof.numbers import less_than, no_more_than
from strategiekeuze.proof.spans import Options
from strategiekeuze.proof.world import World, names_of, world_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from strategiekeuze.proof.logic import Logic, Truth
    from strategiekeuze.proof.solver import Solver
    from strategiekeuze.proof.spans import Held
    from strategiekeuze.proof.terrain import Terrain


@dataclass(frozen=True, slots=True)
class Pair:
    """Two profiles.

    Attributes:
        changed: per fact that may differ, that it does.
    """

    less: World
    more: World
    changed: tuple[Truth, ...]


def pair_of(logic: Logic, terrain: Terrain, raised: Collection[str], *, whole: bool) -> Pair:
    """Return every two profiles that differ only in having more of the raised facts.

    Args:
        logic: where the formula is written.
        terrain: the rule set.
        raised: keys of facts.
        whole: whether derived facts follow from the others, with scores on half points. When not, every fact stands
            alone, so that there are more pairs than profiles can be; what holds for all of these surely holds.
    """
    grows = growing(terrain, raised)
    alone = [fact for fact in terrain.order if fact.sleutel in raised or grows[fact.sleutel] is False]
    facts = [fact for fact in alone if fact.op_te_geven] if whole else terrain.order
    movables = tuple(chain.from_iterable(any_value(terrain, fact, whole=whole) for fact in facts))
    lists = {fact.sleutel: fact.everything for fact in facts}
    start = Answers({each.fact.sleutel: Answer(each.value, "", known=lists[each.fact.sleutel]) for each in movables})
    less, more = (world_of(logic, terrain, start, movables) for _ in range(2))
    for fact in facts:
        for name in variables_of(fact):
            bind(logic, less.held[name], more.held[name], grows[fact.sleutel])
    names = [fact.sleutel for fact in facts if grows[fact.sleutel]]
    return Pair(less, more, tuple(differs(logic, less.held[name], more.held[name]) for name in names))


def growing(terrain: Terrain, raised: Collection[str]) -> dict[str, bool | None]:
    """Return per fact whether more of the raised facts can only raise it; None when that may do anything to it."""
    found: dict[str, bool | None] = {}
    for fact in terrain.order:
        parts = [found[key] for key in sources(fact)]
        steady = isinstance(fact.afleiding, Mean | ClassOf) and None not in parts
        found[fact.sleutel] = True if fact.sleutel in raised or (steady and any(parts)) else None
        if fact.sleutel not in raised and not any(part is not False for part in parts):
            found[fact.sleutel] = False
    return found


def bind(logic: Logic, less: Held, more: Held, grows: bool | None) -> None:  # noqa: FBT001 - as `growing` gives it
    """Demand that a value is the same in both profiles, or is not lower in the second."""
    if grows is None:
        return
    if isinstance(less, Options) or isinstance(more, Options):
        bits = zip(less.mask, more.mask, strict=True) if isinstance(less, Options) and isinstance(more, Options) else ()
        for bit, other in bits:
            logic.require(logic.some([logic.opposite(bit), other]))
        return
    logic.require(no_more_than(logic, less.low, more.low))
    if not grows:
        logic.require(no_more_than(logic, more.low, less.low))


def differs(logic: Logic, less: Held, more: Held) -> Truth:
    """Return that a value with an order is higher in the second profile."""
    if isinstance(less, Options) or isinstance(more, Options):
        return True
    return less_than(logic, less.low, more.low)


def variables_of(fact: Fact) -> list[str]:
    """Return the names of the variables of a fact: one, or one per option of a list."""
    return [name for _, name in names_of(fact)] if fact.soort is Kind.LIST else [fact.sleutel]


def any_value(terrain: Terrain, fact: Fact, *, whole: bool) -> Iterator[Movable]:
    """Yield a fact with a value for every stretch that rules can tell apart; a list yields its options."""
    if fact.soort is Kind.LIST:
        yield from (Movable(name, fact, 0, (Move(1, 1),)) for _, name in names_of(fact))
    elif fact.soort is Kind.CHOICE:
        yield Movable(fact.sleutel, fact, 0, other_options(fact, 0))
    else:
        values = {edge for edge in terrain.edges[fact.sleutel] if fact.van < edge <= fact.tot}
        if whole and fact.sleutel in terrain.summed:
            values |= set(range(fact.van, fact.tot + 1, HALF if fact.soort in HUNDREDTHS else 1))
        yield Movable(fact.sleutel, fact, fact.van, tuple(Move(value, 1) for value in sorted(values - {fact.van})))


def found_answers(solver: Solver, world: World) -> Answers:
    """Return the profile in what the solver last found."""
    values: dict[str, Answer] = {}
    for mover in world.movers:
        moves = [move.value for move, taken in mover.taken.items() if solver.holds(taken)]
        value = moves[0] if moves else mover.movable.value
        fact = mover.movable.fact
        if fact.soort is Kind.LIST:
            bit = int(mover.movable.name.rpartition(":")[2])
            value = values[fact.sleutel].value | value << bit if bit else value
        values[fact.sleutel] = Answer(value, "", known=fact.everything)
    return Answers(values)
