"""Which municipalities are nearest to a strategy: few searches, because many municipalities are alike to the rules."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.model.facts import NUMBERS
from strategiekeuze.policy.reverse.groups import groups_of, marks_of, registered
from strategiekeuze.proof.moves import smallest_steps
from strategiekeuze.proof.smallest import Quest, Result, smallest
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.registry import municipalities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.policy.reverse.groups import Group
    from strategiekeuze.proof.terrain import Terrain
    from strategiekeuze.registry import Municipality

WANTED = 5
"""So many of the nearest municipalities are named."""

NOTHING = Result((), 0)
"""The result when nothing has to change."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked.

    Attributes:
        answers: those of the profile.
        own_code: CBS code of its municipality, empty when unknown; it is never its own neighbour.
        strategy: slug of the strategy that is wanted.
        fixed: facts that may not change.
        deadline: when time is up, on the clock of `monotonic`.
    """

    machine: Machine
    answers: Answers
    own_code: str
    strategy: str
    fixed: frozenset[str]
    deadline: float

    @property
    def terrain(self) -> Terrain:
        """The rules as changes see them."""
        return terrain_of(self.machine)


@dataclass(frozen=True, slots=True)
class Reached:
    """A group with what takes it to the strategy.

    Attributes:
        result: of the search; one that was cut off because others are nearer has no moves, and is not late.
    """

    group: Group
    result: Result

    @property
    def steps(self) -> int | None:
        """The fewest steps, None when none were found."""
        return None if self.result.taken is None else sum(move.steps for _, move in self.result.taken)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A municipality that is near to the strategy."""

    municipality: Municipality
    reached: Reached


def reached_by_all(search: Search, own: Result) -> tuple[Reached, ...]:
    """Return every group of municipalities with what takes it to the strategy.

    Args:
        search: what is asked.
        own: the result for the profile as it is, so that its own group is not searched again.
    """
    groups = groups_of(search.terrain, search.answers, municipalities())
    ready = [Reached(group, NOTHING) for group in groups if leads(search, group)]
    done = {id(each.group) for each in ready}
    marks = marks_of(search.terrain, search.answers)
    for group in groups:
        if id(group) not in done and marks_of(search.terrain, group.answers) == marks:
            ready.append(Reached(group, own))
            done.add(id(group))
    rest = sorted((group for group in groups if id(group) not in done), key=lambda group: least_apart(search, group))
    for index, group in enumerate(rest):
        ready.append(Reached(group, searched(search, group, bound(search, ready), len(rest) - index)))
    return tuple(ready)


def leads(search: Search, group: Group) -> bool:
    """Tell whether the strategy already leads for a group, on points; how sure that is, nobody asks here."""
    machine, situation = search.machine, search.machine.situation(group.answers)
    program = machine.program
    verdicts = machine.run(situation.point_low, situation.point_high).verdicts
    pick = choose(machine.scheme, verdicts, bottleneck_of(program, situation), program.rules)
    return pick.strategy == search.strategy


def searched(search: Search, group: Group, most: int | None, left: int) -> Result:
    """Return the smallest change for a group, in its share of the time that is left for so many groups."""
    if most == 0:
        return Result(None, 1)
    now = monotonic()
    deadline = now + max(search.deadline - now, 0) / left
    wanted = (search.strategy,)
    return smallest(Quest(search.terrain, group.answers, search.fixed, smallest_steps, wanted, deadline, most))


def bound(search: Search, ready: Sequence[Reached]) -> int | None:
    """Return the most steps at which a municipality can still be one of the nearest, None for any number."""
    steps = sorted(each.steps for each in ready for _ in others(search, each.group) if each.steps is not None)
    return steps[WANTED - 1] if len(steps) >= WANTED else None


def others(search: Search, group: Group) -> tuple[Municipality, ...]:
    """Return the members of a group, the municipality of the profile apart."""
    return tuple(each for each in group.members if each.code != search.own_code)


def nearest(search: Search, reached: Sequence[Reached]) -> tuple[Neighbour, ...]:
    """Return the nearest municipalities: fewest steps, then the nearest in size, then the order of the register."""
    found = [
        (each.steps, apart(search, member), member.code, Neighbour(member, each))
        for each in reached
        if each.steps is not None
        for member in others(search, each.group)
    ]
    return tuple(each[3] for each in sorted(found, key=lambda each: each[:3])[:WANTED])


def surely_nearest(reached: Sequence[Reached], found: Sequence[Neighbour]) -> bool:
    """Tell whether it is proved that no other municipality is as near."""
    farthest = found[-1].reached.steps if len(found) == WANTED else None
    late = [each.result for each in reached if each.result.late]
    return all(farthest is not None and each.least is not None and each.least > farthest for each in late)


def least_apart(search: Search, group: Group) -> int:
    """Return how far the member that is nearest in size is apart."""
    return min(apart(search, each) for each in group.members)


def apart(search: Search, municipality: Municipality) -> int:
    """Return how far a municipality is apart in size; 0 when the rule set knows no size."""
    key, column = size_of(search.terrain.facts)
    own = search.answers.values.get(key)
    return abs(getattr(municipality, column) - own.value) if own and column else 0


def size_of(facts: Facts) -> tuple[str, str]:
    """Return the fact about size that the register fills, and its column; empty when there is none."""
    sizes = (fact for fact in registered(facts) if fact.omvang and fact.soort in NUMBERS)
    return next(((fact.sleutel, fact.uit_register) for fact in sizes), ("", ""))
