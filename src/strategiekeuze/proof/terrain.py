"""What the rules make of facts, worked out once per rule set: thresholds, and which facts are summed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import working_order
from strategiekeuze.engine.normal import Within
from strategiekeuze.model.facts import ClassOf, Lowest, Mean
from strategiekeuze.model.identity import ByIdentity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.facts import Fact, Facts


@dataclass(frozen=True, slots=True)
class Terrain:
    """A rule set as changes see it.

    Attributes:
        order: the facts that engines read, each after those it is derived from.
        edges: per fact the values at which some condition may change, also one on a class or on a borrower.
        summed: the facts whose every value may matter, because a mean or a comparison reads them.
    """

    program: Program
    scheme: Scheme
    facts: Facts
    order: tuple[Fact, ...]
    edges: Mapping[str, tuple[int, ...]]
    summed: frozenset[str]


def terrain_of(machine: Machine) -> Terrain:
    """Return the terrain of a rule set, made once."""
    return _terrain(ByIdentity(machine))


@lru_cache(maxsize=16)
def _terrain(key: ByIdentity[Machine]) -> Terrain:
    program = key.held.program
    facts = program.rule_set.feiten
    order = tuple(facts.by_key[key] for key in working_order(facts))
    return Terrain(program, key.held.scheme, facts, order, edges_of(program, facts), summed_facts(facts))


def edges_of(program: Program, facts: Facts) -> dict[str, tuple[int, ...]]:
    """Return per fact the values at which something may change."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for form in program.forms:
        if isinstance(form, Within):
            found[program.variables.all[form.variable].fact] |= {
                edge for first, last in form.runs for edge in (first, last + 1)
            }
    for fact in facts.feiten:
        if isinstance(fact.afleiding, ClassOf):
            found[fact.afleiding.van] |= set(fact.afleiding.grenzen)
    for fact in facts.feiten:
        if fact.schatting:
            found[fact.schatting] |= found[fact.sleutel]
    return {fact.sleutel: tuple(sorted(found[fact.sleutel])) for fact in facts.feiten}


def summed_facts(facts: Facts) -> frozenset[str]:
    """Return the facts that a mean or a comparison reads, and those that lend to them."""
    rules = [fact.afleiding for fact in facts.feiten if isinstance(fact.afleiding, Mean | Lowest)]
    parts = {part for rule in rules for part in rule.van}
    return frozenset(parts | lenders(facts, parts))


def lenders(facts: Facts, keys: Iterable[str]) -> set[str]:
    """Return the facts that lend their value to these."""
    return {str(facts.by_key[key].schatting) for key in keys if facts.by_key[key].schatting}
