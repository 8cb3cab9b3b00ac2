"""`strategiekeuze leg-uit`: why a strategy is the advice, why another is not, and what would change that."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.profile_options import Domein, Motor, Profiel
from strategiekeuze.cli.rules_folder import Regels, checked

Strategie = Annotated[
    str | None,
    typer.Argument(metavar="STRATEGIE", help='Naam van een strategie ("Klein beginnen"), of kort (proeftuin).'),
]
Vast = Annotated[
    list[str] | None,
    typer.Option("--vast", metavar="FEIT", help="Dit feit mag niet veranderen; kan vaker, elk keer met één feit."),
]
Seconden = Annotated[
    str, typer.Option("--seconden", metavar="N", help="Zoek hoogstens zo veel seconden naar elke verandering.")
]

Json = Annotated[bool, typer.Option("--json", help="Geef de uitleg als JSON.")]


def command(
    profiel: Profiel,
    strategie: Strategie = None,
    *,
    domein: Domein = None,
    vast: Vast = None,
    seconden: Seconden = "10",
    regels: Regels = None,
    motor: Motor = "auto",
    als_json: Json = False,
) -> None:
    """Leg uit waarom dit het advies is, waarom iets anders niet, en wat dat zou veranderen."""
    from strategiekeuze.cli.answer import show_answer
    from strategiekeuze.cli.seconds import seconds_in
    from strategiekeuze.service import engine_choice, load_rules, read_profile
    from strategiekeuze.service.explanation.explain import explain_choice
    from strategiekeuze.service.explanation.wanted import wanted

    engines, most = engine_choice(motor), seconds_in(seconden)
    rules = load_rules(checked(regels))
    refuse_swapped(profiel, strategie)
    # Before the profile is read: whoever calls this wrongly hears that first.
    asked = wanted(strategie, tuple(vast or ()), most, rules)
    profile = read_profile(profiel, rules, domein=domein)
    found = explain_choice(profile, asked.strategy, rules, motor=engines, vast=asked.fixed, seconden=asked.seconds)
    show_answer(found, found.tekst, as_json=als_json)


def refuse_swapped(profile: str, strategy: str | None) -> None:
    """Refuse a file in the place of the strategy, when there is none in the place of the profile.

    Raises:
        UsageError: when the two are swapped.
    """
    from pathlib import Path

    from strategiekeuze.errors import Problem, UsageError
    from strategiekeuze.language.files import is_file
    from strategiekeuze.language.quoting import quoted_path

    if strategy and is_file(Path(strategy)) and profile != "-" and not is_file(Path(profile)):
        what = f"{quoted_path(strategy)} is een bestand, geen strategie"
        raise UsageError(Problem("verkeerde-volgorde", what, "Noem eerst het profiel, dan de strategie."))
