"""The arguments that a strategy nearly had: the condition that was missed, the value found, and by how little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.nearness import NearMiss, near_misses
from strategiekeuze.engine.truth import FALSE
from strategiekeuze.language.numbers import show_number
from strategiekeuze.language.values import show_value
from strategiekeuze.model.explanation import Missed, NearlyHeld, RuleNamed
from strategiekeuze.model.facts import NUMBERS, Kind
from strategiekeuze.model.rule import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.explain.found import Found
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule


def nearly_held(decision: Decision, scheme: Scheme, found: Found, slug: str) -> Iterator[NearlyHeld]:
    """Yield the arguments for a strategy that one condition keeps from holding, by one step at most."""
    program, outcome = decision.program, decision.outcome
    failed = [index for index, points in scheme.arguments[slug] if points > 0 and outcome.verdicts[index] == FALSE]
    for index in failed:
        told = tuple(missed(each, decision, found) for each in near_misses(program, outcome, index))
        if told:
            yield NearlyHeld(regel=named(program.rules[index]), gemist=told)


def named(rule: Rule) -> RuleNamed:
    """Return a rule by its id and title."""
    return RuleNamed(regel=rule.id, titel=rule.titel, punten=rule.conclusie.punten)


def missed(each: NearMiss, decision: Decision, found: Found) -> Missed:
    """Return a condition that was missed, with the value found."""
    rule = decision.program.rules[each.rule]
    condition = rule.voorwaarden[each.condition]
    # INVARIANT: only a condition on a fact of one value has a distance.
    test = condition.test
    if not isinstance(test, Comparison):
        raise TypeError(rule.id)
    fact, value = decision.program.rule_set.feiten.by_key[test.feit], value_of(decision, test.feit)
    limit = min(test.waarden, key=lambda option: abs(option - value))
    return Missed(
        regel=rule.id,
        feit=fact.sleutel,
        naam=fact.naam,
        voorwaarde=condition.zin,
        weg=each.holds,
        waarde=found.fact(fact.sleutel),
        grens=show_value(fact, limit),
        afstand=apart(fact, abs(limit - value)),
    )


def value_of(decision: Decision, key: str) -> int:
    """Return the value found, or the middle of what it may be."""
    value = decision.situation.values[key]
    return value.point if value.point is not None else (value.low + value.high) // 2


def apart(fact: Fact, distance: int) -> str:
    """Return a distance in words; none between values that are words."""
    if fact.soort not in NUMBERS:
        return ""
    return show_number(distance, Kind.DECIMAL if fact.soort is Kind.SCORE else fact.soort)
