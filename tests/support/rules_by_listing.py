"""What is wrong with the rules of a small rule set, found by listing every profile; and what the proof says of it."""

from __future__ import annotations

from itertools import combinations, product
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.checks.conditions_add import following
from strategiekeuze.checks.regions import regions_of
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.rule import Effect
from strategiekeuze.proof.complete.effect.effect import idle_rules
from strategiekeuze.proof.complete.question import everything
from strategiekeuze.proof.complete.rules.always import constant_findings, following_conditions, idle_rungs
from strategiekeuze.proof.complete.rules.clash import clashes_of
from strategiekeuze.proof.complete.rules.firing import dead_rules
from strategiekeuze.proof.complete.rules.inquiry import Inquiry
from strategiekeuze.proof.complete.rules.merge import same_arguments
from support.few_profiles import EveryProfile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.effect.effect import Idle

SECONDS = 120


def differences(rule_set: RuleSet) -> Iterator[str]:
    """Yield every way in which the proof differs from listing all profiles; nothing when they agree."""
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    inquiry, every = Inquiry(everything(machine), machine, monotonic() + SECONDS), EveryProfile(rule_set)
    dead = frozenset(dead_rules(inquiry).reasons)
    constant = dict(constant_findings(inquiry, dead).value)
    follows = {(each.rule, each.condition.zin) for each in following_conditions(inquiry, dead)[0]}
    yield from differ("dead", dead, listed_dead(every))
    yield from differ("constant", constant, listed_constants(every))
    yield from differ("follows", follows, listed_follows(every))
    yield from differ("rungs", set(idle_rungs(inquiry, dead)[0]), listed_rungs(every))
    yield from wrongly_idle(every, dead, idle_rules(inquiry, dead, ()))
    yield from differ("same", {pair[1] for pair in same_arguments(inquiry, dead)[0]}, listed_same(every))
    clashes = clashes_of(inquiry, dead)
    cancelled = {(each.one, each.other) for each in clashes.cancelled}
    yield from wrongly_cancelled(cancelled, listed_cancelled(every))
    hidden = {frozenset(pair) for pair in listed_cancelled(every)}
    opposed = {(each.one, each.other) for each in clashes.opposed}
    yield from differ("opposed", opposed, {pair for pair in listed_opposed(every) if frozenset(pair) not in hidden})
    yield from differ("tensions", {(each.one, each.other) for each in clashes.tensions}, listed_tensions(every))


def differ(what: str, proved: object, listed: object) -> Iterator[str]:
    """Yield that two answers differ."""
    if proved != listed:
        yield f"{what}: proved {proved}, listed {listed}"


def listed_dead(every: EveryProfile) -> frozenset[int]:
    """Return the rules that hold for no profile."""
    return frozenset(rule for rule, column in enumerate(every.verdicts) if not any(column))


def listed_constants(every: EveryProfile) -> dict[str, bool]:
    """Return the findings that are the same for every profile."""
    rules = every.rule_set.regels
    names = {rule.conclusie.doel for rule in rules if rule.conclusie.soort is Effect.FINDING}
    found = {}
    for name in names:
        settling = [place for place, rule in enumerate(rules) if rule.conclusie.doel == name]
        holds = {any(row) for row in zip(*(every.verdicts[place] for place in settling), strict=True)}
        if len(holds) == 1:
            found[name] = holds.pop()
    return found


def listed_follows(every: EveryProfile) -> set[tuple[int, str]]:
    """Return the conditions that follow from the others of their rule; first those that show without a proof."""
    found = set()
    for place, rule in enumerate(every.rule_set.regels):
        if len(rule.voorwaarden) < 2 or not any(every.verdicts[place]):
            continue
        told = tuple(following(rule, every.rule_set))
        asked = {index: every.condition(place, index) for index in range(len(rule.voorwaarden))}
        for index in (*told, *sorted(asked.keys() - {*told}, reverse=True)):
            others = [column for other, column in asked.items() if other != index]
            here = [all(column[at] for column in others) for at in range(len(every.profiles))]
            if all(holds or not others_hold for holds, others_hold in zip(asked[index], here, strict=True)):
                del asked[index]
                found.add((place, rule.voorwaarden[index].zin))
    return found


def listed_rungs(every: EveryProfile) -> set[int]:
    """Return the rungs on which some rule holds, but never without an earlier rung."""
    rungs = {rule.conclusie.trede for rule in every.rule_set.regels if rule.conclusie.trede}
    on_rung = {
        number: [
            any(row)
            for row in zip(
                *(c for c, r in zip(every.verdicts, every.rule_set.regels, strict=True) if r.conclusie.trede == number),
                strict=True,
            )
        ]
        for number in rungs
    }
    earlier = {number: [on_rung[each] for each in rungs if each < number] for number in rungs}
    return {
        number
        for number, column in on_rung.items()
        if any(column) and not any(holds and not any(e[at] for e in earlier[number]) for at, holds in enumerate(column))
    }


def wrongly_idle(every: EveryProfile, dead: frozenset[int], idle: Idle) -> Iterator[str]:
    """Yield what is wrong with the rules that are said to have no effect: all go together, and no other can go."""
    if every.without({*dead, *idle.reasons}) != every.results:
        yield f"idle: without {sorted(idle.reasons)} the results change"
    # Without a rule, one that never holds may come to life. So effect with those in place counts too.
    contexts = [set(), *({*dead, *list(idle.reasons)[:count]} for count in range(len(idle.reasons) + 1))]
    for rule in range(len(every.rule_set.regels)):
        if rule not in contexts[-1] and all(every.without({*gone, rule}) == every.results for gone in contexts):
            yield f"idle: rule {rule} has no effect and is not found"
    for rule, why in idle.reasons.items():
        if why.by and not covered(every, rule, why.by):
            yield f"idle: rule {rule} is not covered by {why.by}"
        if any(covered(every, rule, [other for other in why.by if other != left]) for left in why.by):
            yield f"idle: rule {rule} is covered by fewer than {why.by}"


def covered(every: EveryProfile, rule: int, by: list[int] | tuple[int, ...]) -> bool:
    """Tell whether one of some rules holds wherever a rule holds."""
    return all(any(every.verdicts[other][at] for other in by) for at, holds in enumerate(every.verdicts[rule]) if holds)


def listed_same(every: EveryProfile) -> set[int]:
    """Return the arguments that hold exactly where an earlier one for or against the same strategy does."""
    return {
        later
        for earlier, later in combinations(alive_arguments(every), 2)
        if alike(every, earlier, later) and every.verdicts[earlier] == every.verdicts[later]
    }


def alive_arguments(every: EveryProfile) -> list[int]:
    """Return the arguments that hold for some profile."""
    rules = every.rule_set.regels
    return [place for place, rule in enumerate(rules) if rule.conclusie.punten and any(every.verdicts[place])]


def alike(every: EveryProfile, one: int, other: int) -> bool:
    """Tell whether two arguments point the same way."""
    first, second = (every.rule_set.regels[place].conclusie for place in (one, other))
    return first.doel == second.doel and (first.punten > 0) == (second.punten > 0)


def listed_opposed(every: EveryProfile) -> set[tuple[int, int]]:
    """Return the arguments for a strategy, each with those against it that hold for the same profile."""
    rules = every.rule_set.regels
    return {
        (one, other)
        for one, other in product(alive_arguments(every), repeat=2)
        if rules[one].conclusie.doel == rules[other].conclusie.doel
        and rules[one].conclusie.punten > 0 > rules[other].conclusie.punten
        and any(map(all, zip(every.verdicts[one], every.verdicts[other], strict=True)))
    }


def listed_cancelled(every: EveryProfile) -> set[tuple[int, int]]:
    """Return the arguments that are always outweighed, each with what outweighs it."""
    rules, regions = every.rule_set.regels, regions_of(every.rule_set)
    turned = {pair for one, other in listed_opposed(every) for pair in ((one, other), (other, one))}
    return {
        (inner, outer)
        for inner, outer in turned
        if abs(rules[inner].conclusie.punten) <= abs(rules[outer].conclusie.punten)
        and covered(every, inner, [outer])
        and regions[inner].same != regions[outer].same
    }


def wrongly_cancelled(proved: set[tuple[int, int]], listed: set[tuple[int, int]]) -> Iterator[str]:
    """Yield what is wrong with the arguments that are said to be outweighed; of two that cancel out one is told."""
    yield from (f"cancelled: {pair} is not so" for pair in proved - listed)
    told = {inner for inner, _ in proved}
    for inner, outer in listed:
        if inner not in told and (outer, inner) not in proved:
            yield f"cancelled: {(inner, outer)} is not found"


def listed_tensions(every: EveryProfile) -> set[tuple[int, int]]:
    """Return the rules that designate a strategy, each with those that exclude it for the same profile."""
    rules = every.rule_set.regels
    found = set()
    for one, other in product(range(len(rules)), repeat=2):
        first, second = rules[one].conclusie, rules[other].conclusie
        if first.trede and second.soort is Effect.EXCLUSION and first.doel == second.doel:
            above = [at for at, rule in enumerate(rules) if 0 < rule.conclusie.trede < first.trede]
            both = zip(every.verdicts[one], every.verdicts[other], strict=True)
            if any(all(row) and not any(every.verdicts[at][p] for at in above) for p, row in enumerate(both)):
                found.add((one, other))
    return found
