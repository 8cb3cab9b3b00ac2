"""`strategiekeuze advies`: recommend a strategy for a profile."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Profiel = Annotated[str, typer.Argument(metavar="PROFIEL", help='Het profiel in YAML; "-" leest de standaardinvoer.')]
Domein = Annotated[
    str | None, typer.Option("--domein", metavar="DOMEIN", help="Naam of nummer van het domein; gaat voor het profiel.")
]
Motor = Annotated[str, typer.Option("--motor", metavar="MOTOR", help="auto, evaluator of beide.")]
Json = Annotated[bool, typer.Option("--json", help="Geef het advies als JSON.")]


def command(
    profiel: Profiel, *, domein: Domein = None, regels: Regels = None, motor: Motor = "auto", als_json: Json = False
) -> None:
    """Geef een advies met motivering voor een profiel."""
    from strategiekeuze.service import advise, engine_choice, load_rules, read_profile

    engines = engine_choice(motor)
    rules = load_rules(checked(regels))
    advice = advise(read_profile(profiel, rules, domein=domein), rules, motor=engines)
    if als_json:
        typer.echo(advice.model_dump_json(indent=2))
    elif sys.stdout.isatty():
        typer.echo(advice.motivering, nl=False)
    else:
        from strategiekeuze.explain.plain import plain_text

        typer.echo(plain_text(advice.motivering), nl=False)
