"""The values that the text of a rule may get, so that a reader of the measure sees sentences as a municipality does."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from strategiekeuze.explain.reading.sentences import ANY_VALUE
from strategiekeuze.explain.texts import findings_counted, limits, own_facts
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import HUNDREDTHS, Kind
from strategiekeuze.model.rule import USUAL_SUBJECT, Comparison, CountHolds
from strategiekeuze.service.new_rule.stated import edge
from strategiekeuze.service.new_rule.worlds import compared, narrow
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule
    from strategiekeuze.service.new_rule.worlds import World

LISTED = 12
"""Most whole numbers that are given one by one; a text treats only small ones ("0", "1") apart."""

Samples = dict[str, tuple[str, ...]]


def samples(rules: Sequence[Rule], facts: Mapping[str, Fact], subject: str = USUAL_SUBJECT) -> Samples:
    """Return the values for a text that these rules share, by the name that it uses; the limit first."""
    found: dict[str, dict[str, None]] = {}
    for name, values in chain.from_iterable(samples_of(rule, facts) for rule in rules):
        found.setdefault(name, {}).update(dict.fromkeys(values))
    return {"gemeente": (subject,), "onderwerp": (subject,), **{name: tuple(values) for name, values in found.items()}}


def samples_of(rule: Rule, facts: Mapping[str, Fact]) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the values for one rule."""
    yield from ((f"grens.{key}", (limit,)) for key, limit in limits(rule, facts).items())
    yield from ((f"rij.{column}", (value,)) for column, value in rule.rij.items())
    counted = findings_counted(rule)
    if counted:
        least = next(each.test.minstens for each in rule.voorwaarden if isinstance(each.test, CountHolds))
        yield "bevindingen", (listing(counted[:least]), listing(counted))
    world = at_limits(rule, facts)
    yield from ((key, shown(facts[key], world)) for key in own_facts(rule))


def at_limits(rule: Rule, facts: Mapping[str, Fact]) -> World:
    """Return what the comparisons of a rule leave of each fact."""
    world: World = {}
    for test in (each.test for each in rule.voorwaarden if isinstance(each.test, Comparison)):
        # INVARIANT: the conditions of a rule leave some value; a check on the rule set has seen to that.
        world = narrow(world, compared(test, facts[test.feit], holds=True)[0]) or world
    return world


def shown(fact: Fact, world: World) -> tuple[str, ...]:
    """Return the values that a rule leaves of a fact, the one at its limit first."""
    if fact.soort is Kind.LIST:
        members = [option.naam for place, option in enumerate(fact.opties) if f"{fact.sleutel}:{place}" in world]
        return (", ".join(members), ANY_VALUE)
    runs = world[fact.sleutel]
    step = 100 if fact.soort in HUNDREDTHS else 1
    small = (value for low, high in runs for value in range(low, min(high, low + LISTED * step) + 1, step))
    values = [show_value(fact, value) for value in (edge(runs, fact), *small, runs[-1][1])]
    whole = sum(high - low + 1 for low, high in runs) <= (LISTED if step == 1 else 1)
    return (*dict.fromkeys(values), *(() if whole else (ANY_VALUE,)))
