"""Which facts can still change the advice: the others cannot, whatever their value.

Sound in one direction: a fact that is left out decides nothing. A fact that stays may turn out to decide nothing too.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.engine.question import variables_of
from strategiekeuze.engine.truth import UNDECIDED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from strategiekeuze.engine.machine import Look
    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.scheme import Scheme

DECIDES_ALONE = 2
"""What an undecided rule weighs that excludes or designates a strategy: as much as a strong argument."""


def stakes(scheme: Scheme, look: Look) -> Iterator[tuple[int, int]]:
    """Yield each undecided rule that can still make a difference, with its weight.

    An argument about a strategy that no arguments can make the best makes no difference: who is best does not depend
    on it. When arguments can give one outcome only, no argument does.
    """
    racing = look.ways.by_points if len(look.ways.by_points) > 1 else frozenset[str | None]()
    found = [(rule, DECIDES_ALONE) for slug in look.ways.by_ladder for rule in scheme.designating(slug)]
    for slug in scheme.candidates:
        if slug in racing:
            found += [(rule, DECIDES_ALONE) for rule in scheme.exclusions[slug]]
            found += [(rule, abs(points)) for rule, points in scheme.arguments[slug]]
    yield from ((rule, weight) for rule, weight in found if look.outcome.verdicts[rule] == UNDECIDED)


def open_weight(scheme: Scheme, look: Look) -> int:
    """Return how much is undecided about the strategies that are still possible."""
    return sum([weight for _, weight in stakes(scheme, look)])


def relevant_facts(program: Program, scheme: Scheme, look: Look) -> frozenset[str]:
    """Return the facts that can still change the advice; none when one outcome is left."""
    if look.possible.single:
        return frozenset()
    rules = with_rules_behind(program, look, {rule for rule, _ in stakes(scheme, look)})
    variables = (program.variables.all[index] for rule in rules for index in read_by(program, look, rule))
    found = {variable.fact for variable in variables if variable.fact}
    if breaks_ties(scheme, look):
        found.add(program.rule_set.wiel.knelpunt)
    return with_facts_behind(program, look, found)


def read_by(program: Program, look: Look, rule: int) -> Iterator[int]:
    """Yield the variables that the undecided conditions of a rule read."""
    for form in program.rule_forms[rule]:
        if look.outcome.truths[form] == UNDECIDED:
            yield from variables_of(program.forms[form])


def with_rules_behind(program: Program, look: Look, rules: Collection[int]) -> set[int]:
    """Add the undecided rules whose findings these rules read, also through findings."""
    behind = {variable: rules for layer in program.layers for variable, rules in layer.findings}
    found, queue = set(rules), list(rules)
    while queue:
        read = read_by(program, look, queue.pop())
        below = {rule for variable in read for rule in behind.get(variable, ())}
        fresh = {rule for rule in below if look.outcome.verdicts[rule] == UNDECIDED} - found
        found |= fresh
        queue += fresh
    return found


def breaks_ties(scheme: Scheme, look: Look) -> bool:
    """Tell whether the bottleneck is open and decides between two strategies that may end level."""
    racing = [slug for slug in look.ways.by_points if slug is not None]
    return any(
        len({scheme.tie_key(one, each) < scheme.tie_key(other, each) for each in look.bottlenecks}) > 1
        for one, other in combinations(racing, 2)
    )


def with_facts_behind(program: Program, look: Look, keys: Iterable[str]) -> frozenset[str]:
    """Add the facts from which these are derived, as far as they are open."""
    facts = program.rule_set.feiten.by_key
    found, queue = set[str](), list(keys)
    while queue:
        key = queue.pop()
        if key not in found and is_open(look, key, len(facts[key].opties)):
            found.add(key)
            queue += sources(facts[key])
    return frozenset(found)


def is_open(look: Look, key: str, options: int) -> bool:
    """Tell whether the value of a fact is not certain; of a list, that of some option."""
    values = look.situation.values
    names = [key] if key in values else [f"{key}:{option}" for option in range(options)]
    return any(not values[name].exact for name in names)
