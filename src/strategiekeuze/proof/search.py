"""The first of the smallest changes: fewest facts, then the smallest largest step, then the order of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.moves import Movable, Move
    from strategiekeuze.proof.solver import Solver
    from strategiekeuze.proof.world import World

Taken: TypeAlias = "tuple[Movable, Move]"
"""A fact and the move that it makes."""


def first_change(solver: Solver, world: World, demands: list[Truth]) -> tuple[Taken, ...]:
    """Return the first of the changes that meet the demands, which the solver last found to be possible."""
    steps = sum(weight for cost in world.costs for weight, truth in cost if solver.holds(truth))
    if steps > 1:
        demands = [*demands, fewest_facts(solver, world, demands)]
        demands = [*demands, smallest_largest(solver, world, demands)]
    return in_order(solver, world, demands)


def taken(solver: Solver, world: World) -> list[tuple[int, int]]:
    """Return the moves in what the solver last found, each as the index of its mover and that of the move."""
    return [
        (index, place)
        for index, mover in enumerate(world.movers)
        for place, move in enumerate(mover.movable.moves)
        if solver.holds(mover.taken[move])
    ]


def fewest_facts(solver: Solver, world: World, demands: list[Truth]) -> Truth:
    """Return the demand that no more facts change than is needed."""
    marks = [[(1, mark) for mark in world.marks]]
    while True:
        count = sum(solver.holds(mark) for mark in world.marks)
        if not solver.possible(*demands, solver.at_most(marks, count - 1)):
            return solver.at_most(marks, count)


def smallest_largest(solver: Solver, world: World, demands: list[Truth]) -> Truth:
    """Return the demand that no fact makes more steps than the one that makes the most must."""
    while True:
        largest = max(sum(weight for weight, truth in cost if solver.holds(truth)) for cost in world.costs)
        if not solver.possible(*demands, solver.at_most(world.costs, largest - 1)):
            return solver.at_most(world.costs, largest)


def in_order(solver: Solver, world: World, demands: list[Truth]) -> tuple[Taken, ...]:
    """Return the first change in the order of facts; of each fact its first move."""
    found: list[tuple[int, int]] = []
    after = 0
    while later := [pair for pair in taken(solver, world) if pair[0] >= after]:
        pair = earliest(solver, world, demands, after, later[0])
        demands = [*demands, move_of(world, pair)]
        found.append(pair)
        after = pair[0] + 1
    return tuple((world.movers[index].movable, world.movers[index].movable.moves[place]) for index, place in found)


def earliest(solver: Solver, world: World, demands: list[Truth], after: int, known: tuple[int, int]) -> tuple[int, int]:
    """Return the first move that some change makes, of the movers from `after` on; `known` is one that some make."""
    earlier = [
        (index, place)
        for index in range(after, known[0] + 1)
        for place in range(len(world.movers[index].movable.moves))
        if (index, place) < known
    ]
    if not earlier or not solver.possible(*demands, solver.any_of(move_of(world, pair) for pair in earlier)):
        return known
    nearer = next(pair for pair in taken(solver, world) if pair[0] >= after)
    return earliest(solver, world, demands, after, nearer)


def move_of(world: World, pair: tuple[int, int]) -> Truth:
    """Return that a mover makes a move."""
    mover = world.movers[pair[0]]
    return mover.taken[mover.movable.moves[pair[1]]]
