"""The conditions of a rule can hold together: two that contradict each other make a rule that never holds."""

from __future__ import annotations

from functools import reduce
from itertools import groupby
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import option_mask, runs
from strategiekeuze.errors import Problem
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.engine.normal import Run
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Condition, Rule, RuleSet

Pair = tuple["Condition", Comparison]


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each rule with conditions on one fact that leave no value."""
    facts = rule_set.feiten.by_key
    for rule in rule_set.regels:
        yield from (contradiction(rule, pairs) for pairs in by_fact(rule) if not possible(pairs, facts))


def by_fact(rule: Rule) -> list[list[Pair]]:
    """Return the comparisons of a rule per fact, where there is more than one."""
    pairs = [(each, each.test) for each in rule.voorwaarden if isinstance(each.test, Comparison)]
    groups = groupby(sorted(pairs, key=lambda pair: pair[1].feit), key=lambda pair: pair[1].feit)
    return [found for _, group in groups if len(found := list(group)) > 1]


def possible(pairs: Sequence[Pair], facts: Mapping[str, Fact]) -> bool:
    """Tell whether some value satisfies all comparisons; members of a list never exclude each other."""
    fact = facts[pairs[0][1].feit]
    if fact.soort is Kind.LIST:
        return True
    if fact.soort is Kind.CHOICE:
        return bool(reduce(lambda left, right: left & right, [option_mask(test, fact) for _, test in pairs]))
    return bool(reduce(overlap, [runs(test, fact) for _, test in pairs]))


def overlap(left: tuple[Run, ...], right: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the values that lie in both."""
    both = [(max(one[0], other[0]), min(one[1], other[1])) for one in left for other in right]
    return tuple((first, last) for first, last in both if first <= last)


def contradiction(rule: Rule, pairs: Sequence[Pair]) -> Problem:
    """Say which conditions contradict each other."""
    said = listing([f'"{condition.zin}"' for condition, _ in pairs])
    what = f"regel {rule.id} kan nooit gelden: {said} spreken elkaar tegen"
    return Problem("regel-geldt-nooit", what, "Pas een van deze voorwaarden aan.", pairs[-1][0].plaats)
