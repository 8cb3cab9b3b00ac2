"""Say in Dutch which profiles lie in a region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, Within
from strategiekeuze.language.values import show_short
from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from strategiekeuze.engine.program import Program
    from strategiekeuze.proof.complete.region import Demand, Region


def region_in_words(program: Program, region: Region) -> str:
    """Return the demands of a region: of each fact the values that it may have."""
    return "; ".join(demand_in_words(program, each) for each in region.demands)


def demand_in_words(program: Program, demand: Demand) -> str:
    """Return one demand."""
    variable = program.variables.all[demand.variable]
    fact = program.rule_set.feiten.by_key[variable.fact]
    if fact.soort is Kind.LIST:
        option = fact.opties[int(variable.name.rpartition(":")[2])].naam
        return f"{fact.naam} {'met' if holds(demand) else 'zonder'} {option}"
    return f"{fact.naam} {values_in_words(fact, demand)}"


def holds(demand: Demand) -> bool:
    """Tell whether a demand on an option of a list is that it holds."""
    return isinstance(demand, Within) and demand.runs[0][0] == 1


def values_in_words(fact: Fact, demand: Demand) -> str:
    """Return the values that a demand leaves of a fact."""
    if isinstance(demand, Among):
        return f"is {listing([option.naam for option in fact.held(demand.options)], 'of')}"
    low, high = demand.runs[0]
    if low == high:
        return f"is {show_short(fact, low)}"
    if low <= fact.van:
        return f"is hoogstens {show_short(fact, high)}"
    if high >= fact.tot:
        return f"is minstens {show_short(fact, low)}"
    return f"is {show_short(fact, low)} tot en met {show_short(fact, high)}"
