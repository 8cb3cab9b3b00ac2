"""The choices that a change has: per movable fact which value it takes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Kind
from strategiekeuze.proof.numbers import Steps, fixed, steps
from strategiekeuze.proof.spans import Options, Span, exact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.proof.logic import Logic, Term, Truth
    from strategiekeuze.proof.moves import Movable, Move
    from strategiekeuze.proof.numbers import Number


@dataclass(frozen=True, slots=True)
class Mover:
    """One movable fact, in truths.

    Attributes:
        held: its value when it would never be borrowed.
        taken: per move that the fact makes it.
        moved: whether it makes one.
        cost: steps, as terms.
    """

    movable: Movable
    held: Span | Options
    taken: Mapping[Move, Truth]
    moved: Truth
    cost: tuple[Term, ...]

    @property
    def number(self) -> Number:
        """Its value, for a fact with an order."""
        return self.held.low if isinstance(self.held, Span) else fixed(self.movable.value)


def mover(logic: Logic, movable: Movable) -> Mover:
    """Return the choices of one fact."""
    if movable.fact.soort is Kind.CHOICE:
        return chooser(logic, movable)
    return climber(logic, movable)


def chooser(logic: Logic, movable: Movable) -> Mover:
    """Return the choices of a fact without order: exactly one option is taken."""
    offered = {movable.value, *(move.value for move in movable.moves)}
    bits = tuple(logic.free() if option in offered else False for option in range(len(movable.fact.opties)))
    logic.require(logic.some(bits))
    for one, other in combinations([bit for bit in bits if bit is not False], 2):
        logic.require(logic.some([logic.opposite(one), logic.opposite(other)]))
    moved = logic.opposite(bits[movable.value])
    taken = {move: bits[move.value] for move in movable.moves}
    return Mover(movable, Options(bits, bits), taken, moved, ((1, moved),))


def climber(logic: Logic, movable: Movable) -> Mover:
    """Return the choices of a fact with an order: how high it goes."""
    costs = {movable.value: 0} | {move.value: move.steps for move in movable.moves}
    values = tuple(sorted(costs))
    number = Steps(values, tuple(logic.free() for _ in values[1:]), movable.value)
    for lower, higher in pairwise(number.truths):
        logic.require(logic.some([lower, logic.opposite(higher)]))
    pairs = tuple(pairwise(values))
    above = [(costs[high] - costs[low], number.at_least(high)) for low, high in pairs if low >= movable.value]
    below = [
        (costs[low] - costs[high], logic.opposite(number.at_least(high)))
        for low, high in pairs
        if high <= movable.value
    ]
    taken = {move: at_exactly(logic, number, move.value) for move in movable.moves}
    moved = logic.some([*(truth for _, truth in above[:1]), *(truth for _, truth in below[-1:])])
    return Mover(movable, exact(number), taken, moved, tuple(term for term in (*above, *below) if term[0]))


def at_exactly(logic: Logic, number: Steps, value: int) -> Truth:
    """Return that a number has one of its values."""
    return logic.every([number.at_least(value), logic.opposite(number.at_least(value + 1))])


def borrowed(logic: Logic, own: Mover, lender: Number) -> Span:
    """Return the value of a fact that follows its lender until it moves itself; until then it is an estimate."""
    fact, number = own.movable.fact, own.number
    low, high = (either(logic, own.moved, number, fixed(bound)) for bound in (fact.van, fact.tot))
    still = lender.lowest == lender.highest
    return Span(low, high, number if still else either(logic, own.moved, number, lender))


def either(logic: Logic, first: Truth, one: Number, other: Number) -> Steps:
    """Return one number when a truth holds, and another when it does not."""
    values = sorted({*one.values, *other.values})
    second = logic.opposite(first)
    return steps(
        values,
        [
            logic.some([logic.every([first, one.at_least(value)]), logic.every([second, other.at_least(value)])])
            for value in values[1:]
        ],
    )
