"""Facts about the strategies that a policy chooses, seen from the advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.policy_check import Evidence
from strategiekeuze.policy.facts.case import Supplied, quote_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.found import RuleFound, StrategyFound
    from strategiekeuze.policy.facts.case import Case

SAME, BESIDE, FURTHER, OPPOSITE = RELATIONS = ("gelijk", "naast", "verder weg", "tegenover")
"""Where a strategy lies on the wheel, seen from the advice: near to far."""

LIGHTER, EQUAL, HEAVIER = ("lichter", "gelijk", "zwaarder")
NEITHER, ONLY_ADVICE, ONLY_POLICY, BOTH = ("geen van beide", "alleen het advies", "alleen het beleid", "allebei")


def relation(case: Case, slug: str) -> str:
    """Return where a strategy lies, seen from the advice; empty without an advice."""
    advised = case.advice.strategie
    if advised is None:
        return ""
    if slug == advised:
        return SAME
    if slug in case.wheel.neighbours[advised]:
        return BESIDE
    return OPPOSITE if case.wheel.by_slug[advised].overstaand == slug else FURTHER


def number_chosen(case: Case) -> Supplied:
    """Supply how many strategies the policy chooses."""
    return Supplied(len(case.chosen), chosen_quotes(case, case.chosen))


def chosen_quotes(case: Case, slugs: Iterable[str]) -> tuple[Evidence, ...]:
    """Return what the policy says of these strategies."""
    wanted = tuple(slugs)
    found = [each for each in case.policy.strategieen if each.keuze in wanted]
    return tuple(quote_of(each, case.wheel.name_of(each.keuze)) for each in found)


def advice_known(case: Case) -> Supplied:
    """Supply whether the wheel advises a strategy."""
    return Supplied(case.advice.strategie is not None, advised(case))


def advised(case: Case) -> tuple[Evidence, ...]:
    """Return the advice as evidence; none without one."""
    if case.advice.strategie is None:
        return ()
    return (Evidence(soort="advies", naam=case.advice.naam, tekst=case.advice.zekerheid.value),)


def advice_provisional(case: Case) -> Supplied:
    """Supply whether the advice is provisional."""
    return Supplied(case.advice.zekerheid is Certainty.PROVISIONAL, advised(case))


def nearest(case: Case) -> Supplied:
    """Supply where the chosen strategy lies that is nearest to the advice."""
    return at_end(case, 0)


def furthest(case: Case) -> Supplied:
    """Supply where the chosen strategy lies that is furthest from the advice."""
    return at_end(case, -1)


def at_end(case: Case, end: int) -> Supplied:
    """Supply the first or the last of the relations that chosen strategies have."""
    if case.advice.strategie is None or not case.chosen:
        return Supplied(None)
    relations = {slug: relation(case, slug) for slug in case.chosen}
    found = sorted(relations.values(), key=RELATIONS.index)[end]
    lying = [slug for slug, each in relations.items() if each == found]
    return Supplied(found, (*chosen_quotes(case, lying), *advised(case)))


def clashing(case: Case) -> Supplied:
    """Supply whether two chosen strategies oppose each other; waiting opposes every strategy."""
    chosen, hub = case.chosen, case.wheel.naaf
    against = [slug for slug in chosen if case.wheel.by_slug[slug].overstaand in chosen]
    if hub in chosen and len(chosen) > 1:
        against = [*chosen]
    return Supplied(bool(against), chosen_quotes(case, against))


def too_early(case: Case) -> Supplied:
    """Supply who says that a strategy comes too early."""
    hub = case.wheel.naaf
    if case.advice.strategie is None or not hub or not case.chosen:
        return Supplied(None)
    by_advice, by_policy = case.advice.strategie == hub, set(case.chosen) == {hub}
    named = {(True, True): BOTH, (True, False): ONLY_ADVICE, (False, True): ONLY_POLICY}
    found = named.get((by_advice, by_policy), NEITHER)
    return Supplied(found, (*chosen_quotes(case, case.chosen), *advised(case)))


def excluded(case: Case) -> list[str]:
    """Return the chosen strategies that the wheel excludes; what is advised is never excluded for a policy."""
    barred = {each.strategie for each in case.advice.strategieen if each.uitgesloten_door}
    return [slug for slug in case.chosen if slug in barred and slug != case.advice.strategie]


def number_excluded(case: Case) -> Supplied:
    """Supply how many chosen strategies the wheel excludes."""
    found = excluded(case)
    rules = [rule for slug in found for rule in weighed(case, slug, against=False)]
    return Supplied(len(found), (*chosen_quotes(case, found), *reasons(rules)))


def number_allowed(case: Case) -> Supplied:
    """Supply how many chosen strategies the wheel does not exclude."""
    barred = excluded(case)
    return Supplied(len(case.chosen) - len(barred), chosen_quotes(case, barred))


def still_possible(case: Case) -> Supplied:
    """Supply whether a chosen strategy can still become the advice."""
    found = [slug for slug in case.chosen if slug in case.advice.mogelijk and slug != case.advice.strategie]
    return Supplied(bool(found), chosen_quotes(case, found))


def close_second(case: Case) -> Supplied:
    """Supply whether a chosen strategy is the runner-up of a narrow advice."""
    second = case.advice.nummer_twee
    return Supplied(case.advice.nipt and second in case.chosen, chosen_quotes(case, [second] if second else []))


def heaviest(case: Case) -> str | None:
    """Return the heaviest chosen strategy, None when none is chosen."""
    return max(case.chosen, key=case.wheel.rank.__getitem__, default=None)


def weight(case: Case) -> Supplied:
    """Supply whether the heaviest choice is lighter or heavier than the advice."""
    chosen, advice, rank = heaviest(case), case.advice.strategie, case.wheel.rank
    if chosen is None or advice is None:
        return Supplied(None)
    step = rank[chosen] - rank[advice]
    found = EQUAL if step == 0 else HEAVIER if step > 0 else LIGHTER
    return Supplied(found, (*chosen_quotes(case, [chosen]), *advised(case)))


def arguments_against(case: Case) -> Supplied:
    """Supply how many rules argue against the heaviest choice, or exclude it."""
    chosen = heaviest(case)
    if chosen is None or case.advice.strategie is None:
        return Supplied(None)
    rules = weighed(case, chosen, against=True)
    return Supplied(len(rules), (*chosen_quotes(case, [chosen]), *reasons(rules)))


def arrears(case: Case) -> Supplied:
    """Supply how many points the heaviest choice has less than the advice; unknown when one of them has no balance."""
    chosen, advice = strategy(case, heaviest(case)), strategy(case, case.advice.strategie)
    if chosen is None or advice is None:
        return Supplied(None)
    return Supplied(max(advice.saldo - chosen.saldo, 0), (*chosen_quotes(case, [chosen.strategie]), *advised(case)))


def strategy(case: Case, slug: str | None) -> StrategyFound | None:
    """Return what the advice says of a strategy; None when arguments cannot give it."""
    return next((each for each in case.advice.strategieen if each.strategie == slug), None)


def weighed(case: Case, slug: str, *, against: bool) -> tuple[RuleFound, ...]:
    """Return the rules that exclude a strategy, and with `against` those that argue against it too."""
    found = strategy(case, slug)
    if found is None:
        return ()
    return (*found.uitgesloten_door, *(found.tegen if against else ()))


def reasons(rules: Iterable[RuleFound]) -> tuple[Evidence, ...]:
    """Return rules of the wheel as evidence."""
    return tuple(Evidence(soort="advies", naam=rule.regel, tekst=rule.reden) for rule in rules)
