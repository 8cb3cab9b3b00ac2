"""`strategiekeuze advies`: recommend a strategy for a profile."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

Profiel = Annotated[str, typer.Argument(metavar="PROFIEL", help='Het profiel in YAML; "-" leest de standaardinvoer.')]
Domein = Annotated[
    str | None, typer.Option("--domein", metavar="DOMEIN", help="Naam of nummer van het domein; gaat voor het profiel.")
]
Regels = Annotated[str | None, typer.Option("--regels", metavar="MAP", help="Map met een eigen regelset.")]
Motor = Annotated[str, typer.Option("--motor", metavar="MOTOR", help="auto, evaluator of beide.")]
Json = Annotated[bool, typer.Option("--json", help="Geef het advies als JSON.")]


def command(
    profiel: Profiel, *, domein: Domein = None, regels: Regels = None, motor: Motor = "auto", als_json: Json = False
) -> None:
    """Geef een advies met motivering voor een profiel."""
    from strategiekeuze.service import advise, load_rules, read_profile

    rules = load_rules(regels)
    advice = advise(read_profile(profiel, rules, domein=domein), rules, motor=engine(motor))
    if als_json:
        typer.echo(advice.model_dump_json(indent=2))
    elif sys.stdout.isatty():
        typer.echo(advice.motivering, nl=False)
    else:
        from strategiekeuze.explain.plain import plain_text

        typer.echo(plain_text(advice.motivering), nl=False)


def engine(word: str) -> str:
    """Return the choice of engines.

    Raises:
        UsageError: when there is no such choice.
    """
    from strategiekeuze.engine.machine import EngineChoice
    from strategiekeuze.errors import Problem, UsageError

    if word in set(EngineChoice):
        return word
    raise UsageError(Problem("onbekende-motor", f'de motor "{word}" ken ik niet', "Kies auto, evaluator of beide."))
