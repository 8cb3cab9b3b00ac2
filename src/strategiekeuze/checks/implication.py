"""Find the rules that hold only where another rule holds too."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from strategiekeuze.checks.regions import regions_of
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from strategiekeuze.checks.regions import Measure, Region
    from strategiekeuze.model.rule import Conclusion, RuleSet

MOST_COMPARED = 200
"""Most rules per shelf that one rule is compared with: so the work grows no faster than the rule set.

A rule set with more alike rules than that may keep a superfluous one without a warning.
"""

Pool = tuple[Effect, str]
Shelf = tuple[Pool, "Measure | None"]
"""Where a rule is looked for: with the rules that conclude alike, by one measure; None when several are counted."""


def pairs(rule_set: RuleSet, effects: Collection[Effect] = tuple(Effect)) -> Iterator[tuple[Region, Region]]:
    """Yield pairs of different rules that bear on each other; the first holds only where the second holds too.

    Args:
        rule_set: the rules.
        effects: only rules that conclude one of these are looked at.
    """
    regions = [region for region in regions_of(rule_set) if region.rule.conclusie.soort in effects]
    shelves = shelved(regions)
    both = ((region, other) for region in regions for other in found_for(region, shelves))
    yield from ((region, other) for region, other in both if other is not region and region.inside(other))


def found_for(region: Region, shelves: Mapping[Shelf, list[Region]]) -> Iterator[Region]:
    """Yield the rules that may hold wherever this one holds."""
    pool = pool_against(region.rule.conclusie)
    for measure in (*region.allowed, None):
        yield from islice(shelves.get((pool, measure), ()), MOST_COMPARED)


def shelved(regions: Iterable[Region]) -> Mapping[Shelf, list[Region]]:
    """Return rules by the measure of theirs that the fewest rules share."""
    shared = Counter(measure for region in regions for measure in region.allowed)
    found: dict[Shelf, list[Region]] = defaultdict(list)
    for region in regions:
        single = [measure for measure in region.allowed if isinstance(measure, int)]
        rarest = min(single, key=lambda measure: (shared[measure], measure), default=None)
        found[pool_of(region.rule.conclusie), rarest].append(region)
    return found


def pool_of(conclusion: Conclusion) -> Pool:
    """Return the conclusions that a rule belongs with; the ladder is one whole."""
    return conclusion.soort, "" if conclusion.soort is Effect.DESIGNATION else conclusion.doel


def pool_against(conclusion: Conclusion) -> Pool:
    """Return the conclusions that can make this one needless: an argument has its strategy excluded."""
    pool = pool_of(conclusion)
    return (Effect.EXCLUSION, conclusion.doel) if conclusion.soort is Effect.ARGUMENT else pool
