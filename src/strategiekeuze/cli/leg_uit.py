"""`strategiekeuze leg-uit`: why a strategy is the advice, why another is not, and what would change that."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Profiel = Annotated[str, typer.Argument(metavar="PROFIEL", help='Het profiel in YAML; "-" leest de standaardinvoer.')]
Strategie = Annotated[
    str | None,
    typer.Argument(metavar="STRATEGIE", help='Naam van een strategie ("Klein beginnen"), of kort (proeftuin).'),
]
Domein = Annotated[
    str | None, typer.Option("--domein", metavar="DOMEIN", help="Naam of nummer van het domein; gaat voor het profiel.")
]
Vast = Annotated[
    list[str] | None,
    typer.Option("--vast", metavar="FEIT", help="Dit feit mag niet veranderen; kan vaker, elk keer met één feit."),
]
Seconden = Annotated[
    float, typer.Option("--seconden", metavar="N", help="Zoek hoogstens zo veel seconden naar elke verandering.")
]
Motor = Annotated[str, typer.Option("--motor", metavar="MOTOR", help="auto, evaluator of beide.")]

Json = Annotated[bool, typer.Option("--json", help="Geef de uitleg als JSON.")]


def command(
    profiel: Profiel,
    strategie: Strategie = None,
    *,
    domein: Domein = None,
    vast: Vast = None,
    seconden: Seconden = 10.0,
    regels: Regels = None,
    motor: Motor = "auto",
    als_json: Json = False,
) -> None:
    """Leg uit waarom dit het advies is, waarom iets anders niet, en wat dat zou veranderen."""
    from strategiekeuze.cli.answer import show_answer
    from strategiekeuze.service import engine_choice, load_rules, read_profile
    from strategiekeuze.service.explanation import explain_choice
    from strategiekeuze.service.search_limits import check_time

    check_time(seconden)
    engines = engine_choice(motor)
    rules = load_rules(checked(regels))
    profile = read_profile(profiel, rules, domein=domein)
    found = explain_choice(profile, strategie, rules, motor=engines, vast=tuple(vast or ()), seconden=seconden)
    show_answer(found, found.tekst, as_json=als_json)
