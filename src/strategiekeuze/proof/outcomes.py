"""The choice over a whole world: per outcome the truth that the procedure gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.proof.spans import Options

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.scheme import Rung, Scheme
    from strategiekeuze.proof.logic import Logic, Term, Truth
    from strategiekeuze.proof.spans import Held


@dataclass(frozen=True, slots=True)
class Race:
    """What the choice reads.

    Attributes:
        holds: per rule that it holds.
        open_to: per candidate that it is not excluded.
        points: per candidate its arguments.
        bottleneck: per dimension that it is the bottleneck; empty when the wheel has none.
        none: that no bottleneck is known.
    """

    scheme: Scheme
    holds: list[Truth]
    open_to: Mapping[str, Truth]
    points: Mapping[str, tuple[Term, ...]]
    bottleneck: tuple[Truth, ...]
    none: Truth


def race_of(logic: Logic, scheme: Scheme, holds: list[Truth], bottleneck: Held | None) -> Race:
    """Return what the choice reads."""
    points = {
        slug: tuple((weight, holds[rule]) for rule, weight in scheme.arguments[slug]) for slug in scheme.candidates
    }
    open_to = {
        slug: logic.opposite(logic.some(holds[rule] for rule in scheme.exclusions[slug])) for slug in scheme.candidates
    }
    one = sole(logic, bottleneck.read) if isinstance(bottleneck, Options) else ()
    return Race(scheme, holds, open_to, points, one, logic.opposite(logic.some(one)))


def sole(logic: Logic, bits: tuple[Truth, ...]) -> tuple[Truth, ...]:
    """Return per option that it is the only one left."""
    return tuple(
        logic.every([bit, *(logic.opposite(other) for index, other in enumerate(bits) if index != option)])
        for option, bit in enumerate(bits)
    )


def outcomes_of(logic: Logic, race: Race, wanted: tuple[str | None, ...]) -> dict[str | None, Truth]:
    """Return per wanted outcome that the procedure gives it; a contradiction on the ladder gives none."""
    found: dict[str | None, list[Truth]] = {slug: [] for slug in wanted}
    above: list[Truth] = []
    for rung in race.scheme.ladder:
        named = designated(logic, race, rung)
        for slug in named:
            others = [logic.opposite(truth) for other, truth in named.items() if other != slug]
            found.setdefault(slug, []).append(logic.every([named[slug], *others, *above]))
        above.append(logic.opposite(logic.some(named.values())))
    for wish in wanted:
        argued = nobody(logic, race) if wish is None else wins(logic, race, wish)
        found[wish].append(logic.every([argued, *above]))
    return {slug: logic.some(found[slug]) for slug in wanted}


def designated(logic: Logic, race: Race, rung: Rung) -> dict[str, Truth]:
    """Return per strategy that this rung designates it."""
    return {slug: logic.some(race.holds[rule] for rule in rules) for slug, rules in rung.rules.items()}


def nobody(logic: Logic, race: Race) -> Truth:
    """Return that no candidate that is open has points."""
    return logic.opposite(logic.some(runs(logic, race, slug) for slug in race.scheme.candidates))


def runs(logic: Logic, race: Race, slug: str) -> Truth:
    """Return that a candidate is open and has points."""
    return logic.every([race.open_to[slug], logic.at_least(race.points[slug], 1)])


def wins(logic: Logic, race: Race, slug: str) -> Truth:
    """Return that the arguments give this strategy."""
    if slug not in race.points:
        return False
    rivals = [other for other in race.scheme.candidates if other != slug]
    return logic.every([runs(logic, race, slug), *(beats(logic, race, slug, other) for other in rivals)])


def beats(logic: Logic, race: Race, slug: str, other: str) -> Truth:
    """Return that a candidate ends above another: by points, or level with it and first in a tie."""
    difference = (*race.points[slug], *((-weight, truth) for weight, truth in race.points[other]))
    ahead = logic.at_least(difference, 1)
    level = logic.every([logic.at_least(difference, 0), first_in_tie(logic, race, slug, other)])
    return logic.some([logic.opposite(race.open_to[other]), ahead, level])


def first_in_tie(logic: Logic, race: Race, slug: str, other: str) -> Truth:
    """Return that a candidate goes before another when they are level."""
    key = race.scheme.tie_key
    cases = [(None, race.none), *enumerate(race.bottleneck)]
    return logic.some(truth for option, truth in cases if key(slug, option) < key(other, option))
