"""Cross profiles: where a rule matters is often one profile with the facts of that rule from another."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.engine.program import concluders, findings_read
from strategiekeuze.model.rule import Comparison, Effect
from strategiekeuze.proof.complete.removal import matters, result_without
from strategiekeuze.proof.complete.trials import tried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.inquiry import Inquiry
    from strategiekeuze.proof.complete.trials import Trial

MOST = 40
"""Number of crossings that are tried per rule."""


def crossed_effect(inquiry: Inquiry, rule: int) -> bool:
    """Tell whether a crossing of two trials has another result without a rule."""
    result = result_without(inquiry, frozenset({rule}))
    profiles = islice(crossings(inquiry, rule), MOST)
    trials = (tried(inquiry.machine, answers) for answers in profiles)
    return any(result(trial) != trial.result for trial in trials)


def crossings(inquiry: Inquiry, rule: int) -> Iterator[Answers]:
    """Yield trials with the facts of a rule from a trial in which it matters, so that it matters there too."""
    told, trials = inquiry.rules[rule].conclusie, inquiry.trials
    wins = trials.results.get(told.doel, 0)
    moved = wins if told.soort in (Effect.ARGUMENT, Effect.EXCLUSION) else trials.all
    here = inquiry.seen(matters(inquiry, rule, ()))
    facts = facts_behind(inquiry, rule)
    for into, given in zip(endless(inquiry, moved), endless(inquiry, here), strict=False):
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
