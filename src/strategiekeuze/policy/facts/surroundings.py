"""Facts about what surrounds a policy: for whom it is, who adopted it, and how long it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.policy_check import Evidence
from strategiekeuze.policy.facts.case import Supplied, profile_fact
from strategiekeuze.registry import LookupFailedError, find
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.policy.facts.case import Case

MANDATE = "mandaat"
"""The fact of the profile beside which the adoption of a policy is laid."""


def stated(name: str, text: str) -> Evidence:
    """Return something that the policy says of itself as evidence."""
    return Evidence(soort="beleid", naam=name, tekst=text)


def municipality_known(case: Case) -> Supplied:
    """Supply whether the policy says of which municipality it is."""
    name = case.policy.gemeente
    return Supplied(bool(name), (stated("gemeente", name),) if name else ())


def other_municipality(case: Case) -> Supplied:
    """Supply whether the policy is of another municipality; unknown when one of them is not in the register."""
    code, own = case.advice.gemeente.code, code_of(case.policy.gemeente)
    if not code or not own:
        return Supplied(None)
    return Supplied(
        code != own,
        (
            stated("gemeente", case.policy.gemeente),
            Evidence(soort="profiel", naam="gemeente", tekst=case.advice.gemeente.naam),
        ),
    )


def code_of(name: str) -> str:
    """Return the code of a municipality, empty when the register does not know it."""
    try:
        return find(name).gemeente.code if name else ""
    except LookupFailedError:
        return ""


def other_domain(case: Case) -> Supplied:
    """Supply whether the policy is for another domain than the profile; unknown when one of them names none."""
    fact = case.rules.domain_fact
    found = case.facts.get(fact.sleutel) if fact else None
    if fact is None or found is None or not case.policy.domein:
        return Supplied(None)
    ours, theirs = (fact.option_index.get(plain(name)) for name in (case.policy.domein, found.waarde))
    if ours is None or theirs is None:
        return Supplied(None)
    return Supplied(ours != theirs, (stated(fact.naam, case.policy.domein), *profile_fact(found)))


def adopted_by(case: Case) -> Supplied:
    """Supply who adopted the policy."""
    who = case.policy.vastgesteld_door
    return Supplied(who or None, (stated(MANDATE, who),) if who else ())


def mandate_differs(case: Case) -> Supplied:
    """Supply whether the profile names another mandate than the policy; unknown when one of them names none."""
    fact, found = case.rules.feiten.by_key.get(MANDATE), case.facts.get(MANDATE)
    if fact is None or found is None or not case.policy.vastgesteld_door:
        return Supplied(None)
    ours, theirs = (fact.option_index.get(plain(name)) for name in (case.policy.vastgesteld_door, found.waarde))
    if ours is None or theirs is None:
        return Supplied(None)
    return Supplied(ours != theirs, (stated(MANDATE, case.policy.vastgesteld_door), *profile_fact(found)))


def horizon_known(case: Case) -> Supplied:
    """Supply whether the policy says until which year it runs."""
    return Supplied(case.policy.looptijd_tot is not None)


def horizon_past(case: Case) -> Supplied:
    """Supply whether the last year of the policy is past; unknown when it names none."""
    last = case.policy.looptijd_tot
    if last is None:
        return Supplied(None)
    return Supplied(case.day.year > last, (stated("looptijd tot", str(last)),))
