"""From a world to the facts that a profile states: each value at its limit, a derived fact through what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import working_order
from strategiekeuze.engine.normal import merged
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import ClassOf, Kind, Lookup, Lowest, Mean
from strategiekeuze.service.new_rule.worlds import narrow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.engine.normal import Run
    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.service.new_rule.worlds import World

    Runs = tuple[Run, ...]

MUNICIPALITY = "Eersel"
"""The municipality of an example that needs none in particular; the facts in the example go before its own."""

Row = tuple[str, str]


def rows(world: World, facts: Facts) -> tuple[Row, ...] | None:
    """Return the facts to state, by name and value, in the order of the rule set; None when a world cannot be told."""
    told = told_world(world, facts)
    if told is None:
        return None
    return tuple(row for fact in facts.feiten for row in row_of(fact, told, facts))


def row_of(fact: Fact, world: World, facts: Facts) -> Iterator[Row]:
    """Yield the row of a fact when the example must state it."""
    if fact.soort is Kind.NAME:
        yield from [(label(fact), MUNICIPALITY)] if fact == facts.municipality else []
    elif fact.soort is Kind.LIST:
        yield from members_of(fact, world)
    elif fact.sleutel in world:
        yield label(fact), show_value(fact, edge(world[fact.sleutel], fact))
    elif fact.verplicht and not registered(fact, facts):
        yield label(fact), show_value(fact, fact.van)


def registered(fact: Fact, facts: Facts) -> bool:
    """Tell whether the register fills a fact, by the name of the municipality."""
    return bool(fact.uit_register) and facts.municipality is not None


def label(fact: Fact) -> str:
    """Return how an example calls a fact: a theme by its name, another fact by its key."""
    return fact.naam if fact.rubriek else fact.sleutel


def members_of(fact: Fact, world: World) -> Iterator[Row]:
    """Yield the row of a list, when something is asked of its members."""
    asked = {option: world.get(f"{fact.sleutel}:{option}") for option in range(len(fact.opties))}
    if any(asked.values()):
        names = [fact.opties[option].naam for option, found in asked.items() if found and found[0][1]]
        yield label(fact), f"[{', '.join(names)}]"


def edge(found: Runs, fact: Fact) -> int:
    """Return the value at the limit: where the first run ends inside the range of the fact."""
    first, last = found[0]
    return last if first <= fact.van and fact.soort is not Kind.CHOICE else first


def told_world(world: World, facts: Facts) -> World | None:
    """Return a world that asks nothing of facts which a profile may not state; None when that cannot be."""
    # What is lowest goes first: a mean can still be reached with the parts that it leaves.
    order = working_order(facts)[::-1]
    order.sort(key=lambda key: not isinstance(facts.by_key[key].afleiding, Lowest))
    for key in order:
        fact = facts.by_key[key]
        if key not in world or fact.op_te_geven:
            continue
        rest = {name: found for name, found in world.items() if name != key}
        told = narrow(rest, sources(fact, world, facts))
        if told is None:
            return None
        world = told
    return world


def sources(fact: Fact, world: World, facts: Facts) -> World:
    """Return what a derived fact asks of the facts that it rests on."""
    found = world[fact.sleutel]
    match fact.afleiding:
        case ClassOf(van=source, grenzen=limits):
            return {source: classes(found, limits, facts.by_key[source])}
        case Lookup(van=source, tabel=table):
            fitting = (option for option, value in enumerate(table) if inside(value, found))
            return {source: merged(set(fitting))}
        case Mean(van=parts):
            return parts_of_mean(edge(found, fact), parts, world, facts)
        case Lowest(van=parts):
            return parts_of_lowest(found[0][0], parts, world, facts)
    return {}


def inside(value: int, found: Runs) -> bool:
    """Tell whether a value lies in a run."""
    return any(first <= value <= last for first, last in found)


def classes(found: Runs, limits: Sequence[int], source: Fact) -> Runs:
    """Return the numbers that fall in these classes."""
    starts, ends = (source.van, *limits), (*(limit - 1 for limit in limits), source.tot)
    return tuple((starts[first], ends[last]) for first, last in found)


def parts_of_mean(wanted: int, parts: Sequence[str], world: World, facts: Facts) -> World:
    """Return the parts that together have a mean: each as near to it as it may be, the first ones make up the rest."""
    ranges = [world.get(key, ((facts.by_key[key].van, facts.by_key[key].tot),))[0] for key in parts]
    values = [min(max(wanted, lowest), highest) for lowest, highest in ranges]
    for place, (lowest, highest) in enumerate(ranges):
        rest = wanted * len(parts) - sum(values)
        values[place] = min(max(values[place] + rest, lowest), highest)
    return {key: ((value, value),) for key, value in zip(parts, values, strict=True)}


def parts_of_lowest(place: int, parts: Sequence[str], world: World, facts: Facts) -> World:
    """Return the parts of which one is just the lowest; of equals the first is lowest."""
    found: World = {}
    least = pivot(place, parts, world, facts)
    for order, key in enumerate(parts):
        fact = facts.by_key[key]
        found[key] = ((fact.van, least),) if order == place else ((least + (order < place), fact.tot),)
    return found


def pivot(place: int, parts: Sequence[str], world: World, facts: Facts) -> int:
    """Return the value of the lowest part: what is asked of it, or what its mean or the other parts leave."""
    lowest = facts.by_key[parts[place]]
    if lowest.sleutel in world:
        return edge(world[lowest.sleutel], lowest)
    for fact in facts.feiten:
        if fact.sleutel in world and isinstance(fact.afleiding, Mean) and set(fact.afleiding.van) == set(parts):
            return max(edge(world[fact.sleutel], fact) - 1, lowest.van)
    others = [edge(world[key], lowest) - (order < place) for order, key in enumerate(parts) if key in world]
    return min(others, default=(lowest.van + lowest.tot) // 2)
