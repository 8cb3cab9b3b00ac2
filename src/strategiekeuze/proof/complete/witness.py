"""The profile that the solver found, as answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.values import show_short
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.proof.complete.free import Free
from strategiekeuze.proof.spans import Options
from strategiekeuze.proof.world import names_of

if TYPE_CHECKING:
    from strategiekeuze.proof.complete.world import Complete
    from strategiekeuze.proof.numbers import Number
    from strategiekeuze.proof.solver import Solver
    from strategiekeuze.proof.spans import Held
    from strategiekeuze.proof.terrain import Terrain


def witness(terrain: Terrain, world: Complete, solver: Solver) -> Answers:
    """Return what was last found to be possible, with every fact that the profile states."""
    stated = [fact for fact in terrain.order if fact.afleiding is None or solver.holds(is_stated(world, fact))]
    return Answers({fact.sleutel: answer(world, solver, fact) for fact in stated})


def is_stated(world: Complete, fact: Fact) -> bool | str:
    """Return that a fact that follows from others is stated all the same."""
    return world.stated.get(fact.sleutel, False)


def answer(world: Complete, solver: Solver, fact: Fact) -> Answer:
    """Return the answer to one fact."""
    if fact.soort is Kind.LIST:
        every = fact.everything
        mask = sum(1 << option for option, name in names_of(fact) if value_of(solver, world.held[name]))
        return Answer(mask, ", ".join(option.naam for option in fact.held(mask)), known=every)
    value = value_of(solver, world.held[fact.sleutel])
    return Answer(value, show_short(fact, value))


def value_of(solver: Solver, held: Held) -> int:
    """Return the value that the solver gave."""
    if isinstance(held, Options):
        return next(option for option, bit in enumerate(held.mask) if solver.holds(bit))
    return number_of(solver, held.low)


def number_of(solver: Solver, number: Number) -> int:
    """Return the value that the solver gave a number; of a stretch that rules cannot tell apart the lowest."""
    if isinstance(number, Free):
        return solver.number(number.name)
    return max(value for value in number.values if solver.holds(number.at_least(value)))
