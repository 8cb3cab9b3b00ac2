"""Cross profiles: where a rule matters is often one profile with the facts of that rule from another."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from itertools import cycle, islice
from operator import or_
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.engine.program import concluders, findings_read
from strategiekeuze.model.rule import Comparison, Effect
from strategiekeuze.proof.complete.effect.removal import matters, moved_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.effect.trials import Trial
    from strategiekeuze.proof.complete.rules.inquiry import Inquiry

MOST = 12
"""Number of crossings that are tried per rule."""


def crossings(inquiry: Inquiry, rule: int) -> Iterator[Answers]:
    """Yield trials with the facts of a rule from a trial in which it matters, so that it matters there too."""
    trials = inquiry.trials
    wins = reduce(or_, (trials.results.get(each, 0) for each in moved_by(inquiry, rule)), 0)
    moved = wins & trials.argued or wins or trials.argued or trials.all
    here = inquiry.seen(matters(inquiry, rule, ()))
    facts = facts_behind(inquiry, rule)
    pairs = zip(endless(inquiry, moved), endless(inquiry, here), strict=False)
    for into, given in islice(pairs, MOST):
        yield crossed(into, given, facts)


def endless(inquiry: Inquiry, bits: int) -> Iterator[Trial]:
    """Yield the trials in a set, over and over."""
    return cycle(list(islice(inquiry.trials.among(bits), MOST)))


def crossed(into: Trial, given: Trial, facts: frozenset[str]) -> Answers:
    """Return a profile with some facts from another."""
    taken = {key: answer for key, answer in given.answers.values.items() if key in facts}
    kept = {key: answer for key, answer in into.answers.values.items() if key not in facts}
    return replace(into.answers, values=kept | taken)


def facts_behind(inquiry: Inquiry, rule: int) -> frozenset[str]:
    """Return the facts that a rule rests on, also through findings and derived facts; of a finding all its rules."""
    rules, facts = inquiry.rules, inquiry.rule_set.feiten.by_key
    told = rules[rule].conclusie
    open_rules = list(concluders(rules, told.doel)) if told.soort is Effect.FINDING else [rule]
    seen: set[int] = set()
    keys: set[str] = set()
    while open_rules:
        at = open_rules.pop()
        if at not in seen:
            seen.add(at)
            open_rules += [other for name in findings_read(rules[at]) for other in concluders(rules, name)]
            tests = [condition.test for condition in rules[at].voorwaarden]
            keys |= {test.feit for test in tests if isinstance(test, Comparison)}
    while wider := {source for key in keys for source in sources(facts[key])} - keys:
        keys |= wider
    return frozenset(keys)
