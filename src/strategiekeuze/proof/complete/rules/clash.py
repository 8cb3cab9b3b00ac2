"""Rules that say the opposite about one profile.

A wheel weighs for and against, so opposite arguments may be meant. That one of two can never count is not: there the
region of one lies inside that of the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from strategiekeuze.checks.regions import overlap, regions_of
from strategiekeuze.proof.complete.rules.inquiry import fires, silent
from strategiekeuze.proof.complete.settled import answers_to

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from strategiekeuze.checks.regions import Region
    from strategiekeuze.proof.complete.effect.trials import Trial
    from strategiekeuze.proof.complete.rules.inquiry import Claim, Inquiry

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two rules that hold for one profile and say the opposite."""

    one: int
    other: int
    trial: Trial


@dataclass(frozen=True, slots=True)
class Clashes:
    """What says the opposite.

    Attributes:
        cancelled: arguments that never count, each with the one that always outweighs it.
        opposed: arguments for and against one strategy.
        tensions: rules that designate a strategy, each with one that excludes it.
        late: the pairs that there was no time for.
    """

    cancelled: tuple[Meeting, ...]
    opposed: tuple[Meeting, ...]
    tensions: tuple[Meeting, ...]
    late: tuple[Pair, ...]


def clashes_of(inquiry: Inquiry, dead: AbstractSet[int]) -> Clashes:
    """Return what says the opposite about one profile."""
    pairs = [pair for pair in opposites(inquiry, dead) if not apart(inquiry, pair)]
    met, late = answers_to(pairs, lambda pair: inquiry.example([fires(rule) for rule in pair]))
    both = {pair: trial for pair, trial in met.items() if trial}
    asked = [turned for pair in both for turned in outweighed(inquiry, pair)]
    alone, unsettled = answers_to(asked, lambda pair: inquiry.possible([fires(pair[0]), *silent([pair[1]])]))
    never = [pair for pair, can in alone.items() if not can]
    told = {frozenset(pair) for pair in never}
    tense, tight = answers_to(tensions(inquiry, dead), lambda each: inquiry.example(together(*each)))
    return Clashes(
        cancelled=tuple(Meeting(*pair, met_in(both, pair)) for pair in first_told(never)),
        opposed=tuple(Meeting(*pair, trial) for pair, trial in both.items() if frozenset(pair) not in told),
        tensions=tuple(Meeting(*pair, trial) for (pair, _), trial in tense.items() if trial),
        late=tuple(dict.fromkeys((*late, *unsettled, *(pair for pair, _ in tight)))),
    )


def opposites(inquiry: Inquiry, dead: AbstractSet[int]) -> Iterator[Pair]:
    """Yield an argument for a strategy with each argument against it."""
    for rules in inquiry.machine.scheme.arguments.values():
        alive = [(rule, points) for rule, points in rules if rule not in dead]
        yield from ((one, other) for (one, more), (other, less) in product(alive, alive) if more > 0 > less)


def apart(inquiry: Inquiry, pair: Pair) -> bool:
    """Tell whether the conditions of two rules already show that they never hold together."""
    one, other = (region_at(inquiry, rule).allowed for rule in pair)
    return any(not overlap(runs, other[measure]) for measure, runs in one.items() if measure in other)


def outweighed(inquiry: Inquiry, pair: Pair) -> Iterator[Pair]:
    """Yield these rules in each order in which the first weighs no more than the second.

    Two rules with the same conditions are told elsewhere.
    """
    one, other = pair
    if region_at(inquiry, one).same != region_at(inquiry, other).same:
        first, second = (abs(inquiry.rules[rule].conclusie.punten) for rule in pair)
        yield from ([(one, other)] if first <= second else [])
        yield from ([(other, one)] if second <= first else [])


def region_at(inquiry: Inquiry, rule: int) -> Region:
    """Return what the conditions of a rule ask."""
    return regions_of(inquiry.rule_set)[rule]


def first_told(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield each first rule with the first that outweighs it; of two that outweigh each other one pair."""
    told: dict[int, int] = {}
    for inner, outer in pairs:
        if inner not in told and told.get(outer) != inner:
            told[inner] = outer
            yield inner, outer


def met_in(both: Mapping[Pair, Trial], pair: Pair) -> Trial:
    """Return where two rules meet."""
    return both[pair] if pair in both else both[pair[::-1]]


def tensions(inquiry: Inquiry, dead: AbstractSet[int]) -> Iterator[tuple[Pair, tuple[int, ...]]]:
    """Yield each rule that designates a strategy with each that excludes it, and the rules that go before the first."""
    above: list[int] = []
    scheme = inquiry.machine.scheme
    for rung in scheme.ladder:
        pairs = (pair for slug, rules in rung.rules.items() for pair in product(rules, scheme.exclusions[slug]))
        yield from ((pair, tuple(above)) for pair in pairs if not dead & set(pair))
        above += [rule for rules in rung.rules.values() for rule in rules]


def together(pair: Pair, above: tuple[int, ...]) -> tuple[Claim, ...]:
    """Claim that two rules hold, and that no rule goes before them."""
    return (*map(fires, pair), *silent(above))
