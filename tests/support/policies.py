"""Policies made in Python, for the check of a policy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze import check_policy, read_profile
from strategiekeuze.model.policy import (
    ChosenStrategy,
    Evaluation,
    Goal,
    Grounds,
    Measure,
    Policy,
    PolicyIndicator,
    PolicyTheme,
    Role,
    Safeguard,
    Status,
)

if TYPE_CHECKING:
    from strategiekeuze import PolicyCheck, ReadProfile

PROFILES = Path(__file__).parents[2] / "profiles"
DAY = date(2026, 3, 1)
QUOTE = Grounds("Wij kiezen ervoor de basis op orde te brengen.", "bladzijde 3")
PROPOSAL = replace(QUOTE, status=Status.PROPOSED)

SOUND = Policy(
    titel="Datastrategie 2025-2028",
    vastgesteld_door="",
    looptijd_tot=2028,
    doelen=(Goal("betere gegevens", QUOTE, "wethouder Financiën"),),
    maatregelen=(Measure("tien eigenaren", QUOTE, "chef data", "datakwaliteit", "sets met eigenaar"),),
    kpis=(PolicyIndicator("sets met eigenaar", QUOTE, "2", "10"),),
    rollen=(Role("chef data", QUOTE),),
    waarborgen=(Safeguard("DPIA", QUOTE),),
    evaluaties=(Evaluation("elk jaar", QUOTE),),
)
"""A policy without a strategy in which all else is in order."""


@cache
def profile(name: str) -> ReadProfile:
    """Return one of the profiles that come with the program."""
    return read_profile(PROFILES / f"{name}.yaml")


def choosing(*slugs: str, policy: Policy = SOUND, ground: Grounds = QUOTE) -> Policy:
    """Return a policy that chooses these strategies."""
    return replace(policy, strategieen=tuple(ChosenStrategy(slug, ground) for slug in slugs))


def checked(name: str, policy: Policy, *, with_proposals: bool = False) -> PolicyCheck:
    """Return the check of a policy beside one of the profiles."""
    return check_policy(profile(name), policy, with_proposals=with_proposals, day=DAY, motor="evaluator")


def rules_in(check: PolicyCheck) -> frozenset[str]:
    """Return the ids of all rules that a check names."""
    return frozenset(each.regel for each in (*check.oordeel.regels, *check.bevindingen, *check.goed))


def theme(key: str) -> PolicyTheme:
    """Return a theme that the policy names."""
    return PolicyTheme(key, QUOTE)
