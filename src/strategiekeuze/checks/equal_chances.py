"""Every strategy that has arguments can get as many points as the others: in all, and under each heading.

A strategy without any argument is left alone: it can only be designated, or its rules are still to be written.
In a rule set for reading nothing competes: one sentence can be of several kinds, and each kind has a threshold.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, Severity
from strategiekeuze.language.rule_set.settings import READING
from strategiekeuze.model.rule import Effect
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.rule import Rule, RuleSet

CODE = "ongelijk-maximum"
REMEDY = "Maak de punten gelijk, in totaal en per kopje Regel."

Points = Counter[str]
"""The most points that a strategy can get, per heading."""


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each strategy whose points differ from those that most strategies can get."""
    arguments = [rule for rule in rule_set.regels if rule.conclusie.soort is Effect.ARGUMENT]
    points = most_points(arguments)
    if not points or rule_set.soort == READING:
        return
    usual = usual_strategy(points, rule_set.wiel.rank)
    first = {rule.conclusie.doel: rule for rule in reversed(arguments)}
    names = {slug: rule_set.wiel.name_of(slug) for slug in points}
    for slug in (each for each in points if points[each] != points[usual]):
        what = unequal((names[slug], points[slug]), (names[usual], points[usual]))
        cause = difference(points[slug], points[usual])
        yield Problem(CODE, what, REMEDY, first[slug].plaats, cause, Severity.WARNING)


def most_points(arguments: list[Rule]) -> dict[str, Points]:
    """Return the points of every argument for a strategy together, per strategy and heading."""
    found: dict[str, Points] = defaultdict(Counter)
    for rule in arguments:
        found[rule.conclusie.doel] += Counter({rule.groep: max(rule.conclusie.punten, 0)})
    return found


def usual_strategy(points: Mapping[str, Points], rank: Mapping[str, int]) -> str:
    """Return the first strategy with the points that most have; of two as usual, the one with more."""
    times = Counter(frozenset(each.items()) for each in points.values())

    def usual(slug: str) -> tuple[int, int, int]:
        return times[frozenset(points[slug].items())], points[slug].total(), -rank[slug]

    return max(points, key=usual)


def unequal(one: tuple[str, Points], usual: tuple[str, Points]) -> str:
    """Say that two strategies differ."""
    (name, points), (other, most) = one, usual
    if points.total() == most.total():
        return f'"{name}" kan onder een kopje Regel meer of minder punten krijgen dan "{other}"'
    return f'"{name}" kan hoogstens {in_points(points.total())} krijgen, "{other}" {most.total()}'


def in_points(number: int) -> str:
    """Return a number of points."""
    return "1 punt" if number == 1 else f"{number} punten"


def difference(points: Points, usual: Points) -> str:
    """Say under which headings two strategies differ."""
    headings = [heading for heading in sorted({*points, *usual}) if points[heading] != usual[heading]]
    parts = [f"{shown(heading)} {points[heading]} in plaats van {usual[heading]}" for heading in headings]
    return f"Het verschil: {listing(parts)}."


def shown(heading: str) -> str:
    """Return a heading as a message names it."""
    return f'onder "{heading}"' if heading else "zonder kopje"
