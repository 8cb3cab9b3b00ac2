"""What changed in the advice between two measurements, and through which reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.progress import Measurement, ReasonChange, StrategyChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.found import RuleFound
    from strategiekeuze.model.wheel import Wheel


def measurement(advice: Advice, name: str, day: str) -> Measurement:
    """Return the advice at one measurement."""
    names = {each.strategie: each.naam for each in advice.strategieen}
    return Measurement(
        naam=name,
        peildatum=day,
        uitkomst=advice.uitkomst,
        strategie=advice.strategie or advice.leidend,
        advies=advice.naam or advice.uitkomst,
        zekerheid=advice.zekerheid,
        trede=advice.trede,
        nummer_twee=names.get(advice.nummer_twee or "", ""),
        voorsprong=lead(advice),
    )


def lead(advice: Advice) -> int | None:
    """Return how many points the advice is ahead of the runner-up; None when the points did not decide."""
    balances = {each.strategie: each.saldo for each in advice.strategieen}
    if advice.trede or advice.strategie is None or advice.nummer_twee is None:
        return None
    return balances[advice.strategie] - balances[advice.nummer_twee]


def same_advice(before: Advice, after: Advice) -> bool:
    """Tell whether the outcome stayed; which strategy leads says nothing when too little is known."""
    return (before.uitkomst, before.strategie) == (after.uitkomst, after.strategie)


def strategies(before: Advice, after: Advice, wheel: Wheel) -> tuple[StrategyChange, ...]:
    """Return what changed for the old and for the new advice; one strategy when they are the same."""
    slugs = dict.fromkeys(each.strategie or each.leidend for each in (before, after))
    return tuple(strategy(slug, wheel.name_of(slug), before, after) for slug in slugs if slug is not None)


def strategy(slug: str, name: str, before: Advice, after: Advice) -> StrategyChange:
    """Return what changed for one strategy."""
    balances = [{each.strategie: each.saldo for each in advice.strategieen} for advice in (before, after)]
    old, new = reasons(slug, before), reasons(slug, after)
    gone = [changed(key, old[key], came=False) for key in old if key not in new]
    come = [changed(key, new[key], came=True) for key in new if key not in old]
    return StrategyChange(
        strategie=slug,
        naam=name,
        saldo_van=balances[0].get(slug),
        saldo_naar=balances[1].get(slug),
        redenen=(*come, *gone),
    )


def reasons(slug: str, advice: Advice) -> Mapping[tuple[str, str], RuleFound]:
    """Return the rules about a strategy that hold, by id and by what they do."""
    return {(rule.regel, role): rule for rule, role in with_roles(slug, advice)}


def with_roles(slug: str, advice: Advice) -> Iterator[tuple[RuleFound, str]]:
    """Yield each rule about a strategy that holds, with what it does."""
    if slug in (advice.strategie, advice.leidend):
        yield from ((rule, "wijst aan") for rule in advice.aangewezen_door)
    for each in advice.strategieen:
        if each.strategie == slug:
            yield from ((rule, "voor") for rule in each.voor)
            yield from ((rule, "tegen") for rule in each.tegen)
            yield from ((rule, "sluit uit") for rule in each.uitgesloten_door)


def changed(key: tuple[str, str], rule: RuleFound, *, came: bool) -> ReasonChange:
    """Return a rule that came or went."""
    return ReasonChange(regel=rule.regel, titel=rule.titel, erbij=came, rol=key[1], punten=rule.punten)
