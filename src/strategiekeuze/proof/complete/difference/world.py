"""Two rule sets over one world: every complete profile that both take, with an outcome from each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.facts import Mean
from strategiekeuze.proof.complete.difference.moves import Moves, moves_between
from strategiekeuze.proof.complete.difference.rules import joined_rules
from strategiekeuze.proof.complete.free import Free
from strategiekeuze.proof.complete.question import Everything
from strategiekeuze.proof.complete.world import Complete, complete_world, same
from strategiekeuze.proof.logic import Logic
from strategiekeuze.proof.outcomes import Race, outcomes_of, race_of
from strategiekeuze.proof.spans import Span
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verdicts import verdicts_of
from strategiekeuze.proof.world import World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.scheme import Rung, Scheme
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.difference.facts import JoinedFacts, Meaning
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.spans import Held
    from strategiekeuze.proof.terrain import Terrain

CONTRADICTION = "tegenspraak"
"""The outcome when two strategies are designated on one rung."""

Pair = tuple[str | None, str | None]
"""What the old and the new rules advise: a strategy, None for no preference, or a contradiction."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two rule sets.

    Attributes:
        meanings: per fact what it is in the world.
        outcomes: per outcome that the procedure gives it; a contradiction is one of them.
    """

    rules: RuleSet
    machine: Machine
    meanings: Mapping[str, Meaning]
    race: Race
    outcomes: Mapping[str | None, Truth]


@dataclass(frozen=True, slots=True)
class Both:
    """Two rule sets over one world.

    Attributes:
        found: the world, with the outcomes of the new rule set.
        pairs: per pair of outcomes that differ that they come out; a pair that is not here never does.
    """

    facts: JoinedFacts
    found: Everything
    old: Side
    new: Side
    pairs: Mapping[Pair, Truth]


def both_over(old: RuleSet, new: RuleSet) -> Both:
    """Return two rule sets over one world."""
    joint, facts = joined_rules(old, new)
    terrain = with_numbers(terrain_of(Machine(joint, EngineChoice.EVALUATOR)), facts)
    logic = Logic()
    world = complete_world(logic, terrain)
    for one, other in facts.stated_alike:
        stated_the_same(logic, world, one, other)
    holds = verdicts_of(logic, terrain.program, World(world.held, (), (), ()))
    lines = len(logic.lines)
    first = side_of(logic, world, holds, old, facts.old, 0)
    second = side_of(logic, world, holds, new, facts.new, len(old.regels))
    found = Everything(terrain, logic, world, lines, holds, second.race, second.outcomes)
    return Both(facts, found, first, second, differing(logic, first, second))


def with_numbers(terrain: Terrain, facts: JoinedFacts) -> Terrain:
    """Return a terrain in which facts that a profile states alike are held alike."""
    exact = {fact.sleutel for pair in facts.stated_alike if any(is_mean(fact) for fact in pair) for fact in pair}
    edges = dict(terrain.edges)
    for one, other in facts.stated_alike:
        edges[one.sleutel] = edges[other.sleutel] = tuple(sorted({*edges[one.sleutel], *edges[other.sleutel]}))
    return replace(terrain, summed=terrain.summed | exact, edges=edges)


def is_mean(fact: Fact) -> bool:
    """Tell whether a fact is a mean of others."""
    return isinstance(fact.afleiding, Mean)


def stated_the_same(logic: Logic, world: Complete, one: Fact, other: Fact) -> None:
    """Demand that a profile states two facts alike: the same value, or neither of them."""
    stated = [each.afleiding is None or world.stated[each.sleutel] for each in (one, other)]
    logic.require(logic.alike(*stated))
    alike = equal(logic, world.held[one.sleutel], world.held[other.sleutel])
    logic.require(logic.some([logic.opposite(stated[0]), alike]))


def equal(logic: Logic, one: Held, other: Held) -> Truth:
    """Return that two facts have the same value."""
    if isinstance(one, Span) and isinstance(other, Span) and isinstance(one.low, Free) and isinstance(other.low, Free):
        return logic.named(f"(= {one.low.name} {other.low.name})")
    return same(logic, one, other)


def side_of(
    logic: Logic, world: Complete, holds: list[Truth], rules: RuleSet, meanings: Mapping[str, Meaning], first: int
) -> Side:
    """Return one of the rule sets; `first` is the place of its first rule among the rules of both."""
    machine = Machine(rules, EngineChoice.EVALUATOR)
    key = rules.wiel.knelpunt
    bottleneck = world.held.get(meanings[key].joint.sleutel) if key else None
    race = race_of(logic, moved(machine.scheme, first), holds, bottleneck)
    outcomes = outcomes_of(logic, race, (*rules.wiel.by_slug, None))
    none = logic.opposite(logic.some(outcomes.values()))
    return Side(rules, machine, meanings, race, {**outcomes, CONTRADICTION: none if doubtful(race) else False})


def doubtful(race: Race) -> bool:
    """Tell whether some rung names more than one strategy; elsewhere there is always one outcome."""
    return any(len(rung.rules) > 1 for rung in race.scheme.ladder)


def moved(scheme: Scheme, first: int) -> Scheme:
    """Return a scheme for rules that stand so many places further."""
    return replace(
        scheme,
        arguments={
            slug: tuple((rule + first, points) for rule, points in each) for slug, each in scheme.arguments.items()
        },
        exclusions={slug: tuple(rule + first for rule in each) for slug, each in scheme.exclusions.items()},
        ladder=tuple(moved_rung(rung, first) for rung in scheme.ladder),
    )


def moved_rung(rung: Rung, first: int) -> Rung:
    """Return a rung for rules that stand so many places further."""
    return replace(rung, rules={slug: tuple(rule + first for rule in each) for slug, each in rung.rules.items()})


def differing(logic: Logic, old: Side, new: Side) -> dict[Pair, Truth]:
    """Return per pair of outcomes that differ that they come out; without those that surely never do."""
    moves = moves_between(logic, old.race, new.race)
    pairs = [(before, after) for before, after in product(old.outcomes, new.outcomes) if before != after]
    found = {pair: coming_out(logic, old, new, pair, moves) for pair in pairs}
    return {pair: truth for pair, truth in found.items() if truth is not False}


def coming_out(logic: Logic, old: Side, new: Side, pair: Pair, moves: Moves) -> Truth:
    """Return that two outcomes come out on one profile."""
    before, after = pair
    moved = moves.ladder if CONTRADICTION in pair else moves.from_to(before, after)
    return logic.every([old.outcomes[before], new.outcomes[after], moved])
