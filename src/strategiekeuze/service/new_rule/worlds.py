"""Search what must hold of the facts for a rule to hold, also where it rests on findings.

A world gives, per variable, the values that are still allowed. A variable is a fact, or a member of a list
("sleutel:2"); one that is not named may have any value.
"""

from __future__ import annotations

from itertools import chain, combinations, product
from typing import TYPE_CHECKING

from strategiekeuze.checks.regions import overlap
from strategiekeuze.engine.normal import between, merged, option_mask, runs
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds, Operator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.engine.normal import Run
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, RuleSet, Test

World = dict[str, tuple["Run", ...]]
Goal = tuple["Test", bool]
"""A condition that must hold, or that must not."""

Way = tuple[World, tuple[Goal, ...]]
"""One way to reach a goal: what it asks of variables, and the goals that it leads to."""

MOST_STEPS = 20_000
"""Number of goals that are looked at; a rule set that needs more gets no example from us."""

YES: tuple[Run, ...] = ((1, 1),)
NO: tuple[Run, ...] = ((0, 0),)


def worlds(rule: Rule, rule_set: RuleSet) -> Iterator[World]:
    """Yield worlds in which a rule holds, the simplest first."""
    return _Search(rule_set).reached(tuple((each.test, True) for each in rule.voorwaarden), {})


class _Search:
    """Walk through the ways in which goals can be reached, depth first."""

    def __init__(self, rule_set: RuleSet) -> None:
        self._facts = rule_set.feiten.by_key
        self._rules = [rule for rule in rule_set.regels if rule.conclusie.soort is Effect.FINDING]
        self._steps = 0

    def reached(self, goals: Sequence[Goal], world: World) -> Iterator[World]:
        """Yield the worlds, within this one, in which all goals are reached."""
        self._steps += 1
        if self._steps > MOST_STEPS:
            return
        if not goals:
            yield world
            return
        for asked, further in self._ways(*goals[0]):
            narrowed = narrow(world, asked)
            if narrowed is not None:
                yield from self.reached((*further, *goals[1:]), narrowed)

    def _ways(self, test: Test, holds: bool) -> Iterator[Way]:  # noqa: FBT001 - a goal is a pair
        match test:
            case Comparison(feit=key):
                yield from ((asked, ()) for asked in compared(test, self._facts[key], holds=holds))
            case FindingHolds(bevinding=name, geldt=wanted):
                yield from (({}, goals) for goals in self._finding(name, holds=wanted is holds))
            case CountHolds(minstens=minimum, bevindingen=names):
                yield from (({}, goals) for goals in counted(minimum, names, holds=holds))

    def _finding(self, name: str, *, holds: bool) -> Iterator[tuple[Goal, ...]]:
        concluding = [rule.voorwaarden for rule in self._rules if rule.conclusie.doel == name]
        if holds:
            yield from (tuple((each.test, True) for each in conditions) for conditions in concluding)
        else:
            yield from (tuple((each.test, False) for each in failing) for failing in product(*concluding))


def compared(test: Comparison, fact: Fact, *, holds: bool) -> list[World]:
    """Return the ways in which a comparison with a fact holds, or fails."""
    if fact.soort is Kind.LIST:
        members = [f"{fact.sleutel}:{option}" for option in test.waarden]
        if (test.operator is Operator.CONTAINS) is holds:
            return [{member: YES} for member in members]
        return [dict.fromkeys(members, NO)]
    found = allowed(test, fact)
    return [{fact.sleutel: found if holds else between(found, fact.van, fact.tot)}]


def allowed(test: Comparison, fact: Fact) -> tuple[Run, ...]:
    """Return the values at which a comparison holds, within the bounds of the fact."""
    if fact.soort is not Kind.CHOICE:
        return overlap(runs(test, fact), ((fact.van, fact.tot),))
    mask = option_mask(test, fact)
    return merged({option for option in range(len(fact.opties)) if mask >> option & 1})


def counted(minimum: int, names: Sequence[str], *, holds: bool) -> Iterator[tuple[Goal, ...]]:
    """Yield which findings hold when so many do, or fail when fewer do: first exactly as many as needed."""
    needed = minimum if holds else len(names) - minimum + 1
    chosen = [frozenset(each) for each in combinations(names, needed)]
    exact = ([(goal(name), (name in each) is holds) for name in names] for each in chosen)
    loose = ([(goal(name), holds) for name in names if name in each] for each in chosen)
    return (tuple(goals) for goals in chain(exact, loose))


def goal(name: str) -> FindingHolds:
    """Return the test that a finding holds."""
    return FindingHolds(bevinding=name, geldt=True)


def narrow(world: World, asked: Mapping[str, tuple[Run, ...]]) -> World | None:
    """Return a world with more asked of it, None when nothing is left of a variable."""
    narrowed = {**world, **{name: overlap(world.get(name, found), found) for name, found in asked.items()}}
    return narrowed if all(narrowed.values()) else None
