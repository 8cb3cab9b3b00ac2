"""Which thresholds examples exercise: a value just within, and the next one just past it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Within
from strategiekeuze.language.values import show_short
from strategiekeuze.model.coverage import CoveredThreshold
from strategiekeuze.model.facts import NUMBERS, Kind
from strategiekeuze.model.rule import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.engine.program import Program
    from strategiekeuze.model.rule import Rule
    from strategiekeuze.service.examples.judged import JudgedExample

    Pair = tuple[str, int, int]

ORDERED = frozenset({*NUMBERS, Kind.ORDERED})
"""Kinds of fact that have a threshold."""


def thresholds(program: Program, examples: Sequence[JudgedExample]) -> tuple[CoveredThreshold, ...]:
    """Return each threshold with how many examples that lie exactly on either side; one that rules share is one."""
    users: dict[Pair, list[Rule]] = {}
    for place, rule in enumerate(program.rules):
        for pair in dict.fromkeys(pairs_of(program, place)):
            users.setdefault(pair, []).append(rule)
    seen = {key: values_of(key, examples) for key, _, _ in users}
    return tuple(threshold(program, pair, rules, seen[pair[0]]) for pair, rules in users.items())


def pairs_of(program: Program, place: int) -> Iterator[Pair]:
    """Yield the thresholds of a rule: the fact, the last value that meets the condition, the first that does not."""
    facts = program.rule_set.feiten.by_key
    for condition, number in zip(program.rules[place].voorwaarden, program.rule_forms[place], strict=True):
        form, test = program.forms[number], condition.test
        if isinstance(test, Comparison) and isinstance(form, Within) and facts[test.feit].soort in ORDERED:
            fact = facts[test.feit]
            ends = [(first, first - 1, last, last + 1) for first, last in form.runs]
            steps = [step for first, under, last, over in ends for step in ((first, under), (last, over))]
            yield from ((fact.sleutel, *step) for step in steps if fact.van <= step[1] <= fact.tot)


def values_of(key: str, examples: Sequence[JudgedExample]) -> Counter[int | None]:
    """Return how often examples have each value of a fact."""
    return Counter(each.look.situation.values[key].point for each in examples)


def threshold(program: Program, pair: Pair, rules: Sequence[Rule], seen: Counter[int | None]) -> CoveredThreshold:
    """Return one threshold."""
    key, within, past = pair
    fact = program.rule_set.feiten.by_key[key]
    return CoveredThreshold(
        feit=key,
        naam=fact.naam,
        regels=tuple(rule.id for rule in rules),
        plaats=rules[0].plaats,
        waarde_wel=show_short(fact, within),
        waarde_niet=show_short(fact, past),
        net_wel=seen[within],
        net_niet=seen[past],
    )
