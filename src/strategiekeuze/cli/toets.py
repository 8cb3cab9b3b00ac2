"""`strategiekeuze toets`: lay existing policy beside the advice on a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from strategiekeuze.cli.answer import every_sign_shows, show_text
from strategiekeuze.cli.profile_options import Profiel
from strategiekeuze.cli.rules_folder import Regels, checked
from strategiekeuze.cli.toets_register import (
    Eigenaar,
    HerzienOp,
    LegVast,
    Omgekeerd,
    Reden,
    Register,
    Seconden,
    Wishes,
    day_behind,
    refuse_unusable,
    with_wishes,
)

if TYPE_CHECKING:
    from datetime import date

    from strategiekeuze.model.policy import Policy
    from strategiekeuze.model.policy_check import PolicyCheck
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

Beleid = Annotated[str, typer.Argument(metavar="BELEID", help="Het beleid in YAML.")]
Voorstellen = Annotated[bool, typer.Option("--met-voorstellen", help="Tel ook mee wat nog niemand bevestigde.")]
Op = Annotated[
    str | None, typer.Option("--op", metavar="DATUM", help="De dag van de toets, zoals 2026-03-01; anders vandaag.")
]
Toetsregels = Annotated[str | None, typer.Option("--toetsregels", metavar="MAP", help="Map met eigen toetsregels.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de toets als JSON.")]


def command(
    profiel: Profiel,
    beleid: Beleid,
    *,
    met_voorstellen: Voorstellen = False,
    op: Op = None,
    regels: Regels = None,
    toetsregels: Toetsregels = None,
    omgekeerd: Omgekeerd = False,
    seconden: Seconden = 10.0,
    register: Register = None,
    leg_vast: LegVast = None,
    reden: Reden = "",
    eigenaar: Eigenaar = "",
    herzien_op: HerzienOp = "",
    als_json: Json = False,
) -> None:
    """Toets beleid dat er al is: past het bij het profiel, wat ontbreekt, en wat doet u eerst?"""
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.policy.check import check_policy

    wishes = Wishes(omgekeerd, seconden, leg_vast, register, reden, eigenaar, herzien_op)
    refuse_unusable(wishes)
    day = None if op is None else day_behind(op, "--op")
    rules, own = load_rules(checked(regels)), checked(toetsregels, "--toetsregels")
    profile, policy = both(profiel, beleid, rules, day)
    judging = load_rules(own) if own else None
    check = check_policy(profile, policy, rules, with_proposals=met_voorstellen, check_rules=judging, day=day)
    check = with_wishes(check, wishes, profile, rules)
    show_json(check) if als_json else show_text(check.memo)


def show_json(check: PolicyCheck) -> None:
    """Print a check as JSON; a screen that does not know every sign gets codes."""
    from strategiekeuze.service.policy.check import check_json

    typer.echo(check_json(check, ascii_only=not every_sign_shows()), nl=False)


def both(profile: str, policy: str, rules: RuleSet, day: date | None) -> tuple[ReadProfile, Policy]:
    """Return the profile and the policy as they can be on the day of the check.

    Raises:
        ProfileError: with every problem of both files.
        UsageError: when the one stands in the place of the other.
    """
    from strategiekeuze.errors import PolicyError, Problem, ProfileError, UsageError
    from strategiekeuze.service import read_profile
    from strategiekeuze.service.policy.policies import read_policy

    if profile == policy == "-":
        what = "profiel en beleid komen niet allebei van de standaardinvoer"
        raise UsageError(Problem("verkeerd-gebruik", what, "Geef een van de twee als bestand."))
    problems: list[Problem] = []
    try:
        found = read_profile(profile, rules)
    except ProfileError as error:
        problems += error.problems
    try:
        stated = read_policy(policy, rules, today=day)
    except PolicyError as error:
        problems += error.problems
    if {problem.code for problem in problems} == {"beleid-als-profiel", "profiel-als-beleid"}:
        what = "het profiel en het beleid zijn verwisseld"
        raise UsageError(Problem("verkeerde-volgorde", what, "Noem eerst het profiel, dan het beleid."))
    if problems:
        raise ProfileError(*problems)
    return found, stated
