"""What is always so: findings that hold for every profile or for none, conditions that follow from the others."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from strategiekeuze.checks.conditions_add import following
from strategiekeuze.engine.program import concluders
from strategiekeuze.model.rule import Effect
from strategiekeuze.proof.complete.rules.inquiry import fires, silent
from strategiekeuze.proof.complete.settled import answers_to

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from strategiekeuze.model.rule import Condition
    from strategiekeuze.proof.complete.rules.inquiry import Inquiry


@dataclass(frozen=True, slots=True)
class Constants:
    """The findings that are the same for every complete profile.

    Attributes:
        value: per such finding whether it always holds.
        late: the findings that there was no time for.
    """

    value: Mapping[str, bool]
    late: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Follows:
    """A condition that holds whenever others of its rule do.

    Attributes:
        others: the conditions that it follows from; none of them can be left out.
    """

    rule: int
    condition: Condition
    others: tuple[Condition, ...]


def constant_findings(inquiry: Inquiry, dead: Collection[int]) -> Constants:
    """Return the findings that always hold, and those that never do because none of their rules can."""
    conclusions = [rule.conclusie for rule in inquiry.rules]
    names = dict.fromkeys(each.doel for each in conclusions if each.soort is Effect.FINDING)
    settling = {name: concluders(inquiry.rules, name) for name in sorted(names)}
    never = {name: False for name, rules in settling.items() if all(rule in dead for rule in rules)}
    asked = [name for name in settling if name not in never]
    fails, late = answers_to(asked, lambda name: inquiry.possible(silent(settling[name])))
    return Constants(never | {name: True for name, can in fails.items() if not can}, late)


def following_conditions(inquiry: Inquiry, dead: Collection[int]) -> tuple[tuple[Follows, ...], tuple[int, ...]]:
    """Return the conditions that follow from the others, and the rules that there was no time for."""
    several = [rule for rule, each in enumerate(inquiry.rules) if len(each.voorwaarden) > 1 and rule not in dead]
    found, late = answers_to(several, lambda rule: tuple(following_in(inquiry, rule)))
    return tuple(each for of_rule in found.values() for each in of_rule), late


def following_in(inquiry: Inquiry, rule: int) -> Iterator[Follows]:
    """Yield the conditions of a rule that follow from the others; of two that say the same, the later."""
    claims, conditions = inquiry.conditions(rule), inquiry.rules[rule].voorwaarden
    left = list(range(len(conditions)))
    for place in latest_first(inquiry, rule):
        others = [claims[other] for other in left if other != place]
        fails = claims[place].opposite
        if not inquiry.possible([*others, fails]):
            left.remove(place)
            core = inquiry.core([fails], others)
            yield Follows(rule, conditions[place], tuple(conditions[each] for each in left if claims[each] in core))


def latest_first(inquiry: Inquiry, rule: int) -> list[int]:
    """Return the conditions of a rule, the later first; before those the ones that the checks tell of too."""
    told = tuple(following(inquiry.rules[rule], inquiry.rule_set))
    rest = reversed(range(len(inquiry.rules[rule].voorwaarden)))
    return [*told, *(place for place in rest if place not in told)]


def rungs_without_rules(inquiry: Inquiry, dead: Collection[int]) -> tuple[int, ...]:
    """Return the rungs of which no rule can hold."""
    rungs = ((rung.number, chain(*rung.rules.values())) for rung in inquiry.machine.scheme.ladder)
    return tuple(number for number, rules in rungs if all(rule in dead for rule in rules))


def idle_rungs(inquiry: Inquiry, dead: Collection[int]) -> tuple[dict[int, tuple[int, ...]], tuple[int, ...]]:
    """Return the rungs that never decide, each with the rules above it that do instead; and those not settled.

    A rung of which no rule can hold is left out: that is told of each of its rules.
    """
    rungs = {rung.number: [*chain(*rung.rules.values())] for rung in inquiry.machine.scheme.ladder}
    alive = {number: [rule for rule in rules if rule not in dead] for number, rules in rungs.items()}
    above = {number: silent(chain(*(rungs[each] for each in rungs if each < number))) for number in rungs}

    def instead(number: int) -> tuple[int, ...]:
        if any(inquiry.possible([fires(rule), *above[number]]) for rule in alive[number]):
            return ()
        blamed = {claim.place for rule in alive[number] for claim in inquiry.core([fires(rule)], above[number])}
        return tuple(sorted(blamed))

    found, late = answers_to([number for number in rungs if alive[number]], instead)
    return {number: blamed for number, blamed in found.items() if blamed}, late
