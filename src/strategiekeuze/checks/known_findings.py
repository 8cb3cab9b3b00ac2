"""Every finding that a condition reads is concluded by some rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.model.rule import CountHolds, Effect, FindingHolds
from strategiekeuze.suggestion import did_you_mean, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.errors import Place
    from strategiekeuze.model.rule import RuleSet, Test


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each condition that reads a finding which no rule concludes."""
    conclusions = [rule.conclusie for rule in rule_set.regels]
    known = sorted({each.doel for each in conclusions if each.soort is Effect.FINDING})
    accepted = [condition for each in rule_set.aanvaard for condition in each.voorwaarden]
    conditions = (*rule_set.conditions, *accepted)
    read = [(name, condition.plaats) for condition in conditions for name in read_by(condition.test)]
    yield from (unknown(name, known, place) for name, place in read if name not in known)


def unknown(name: str, known: Sequence[str], place: Place) -> Problem:
    """Say that no rule concludes a finding, with the nearest that is."""
    remedy = did_you_mean(nearest(name, known)) or "Schrijf een regel die deze bevinding vaststelt."
    return Problem("onbekende-bevinding", f'geen regel stelt de bevinding "{name}" vast', remedy, place)


def read_by(test: Test) -> tuple[str, ...]:
    """Return the findings that a condition reads."""
    if isinstance(test, FindingHolds):
        return (test.bevinding,)
    return test.bevindingen if isinstance(test, CountHolds) else ()
