"""`strategiekeuze gemeente`: what the register knows of a municipality."""

from __future__ import annotations

from typing import Annotated

import typer

Naam = Annotated[str, typer.Argument(metavar="NAAM", help="Naam, andere naam of CBS-code (GM0770).")]
Json = Annotated[bool, typer.Option("--json", help="Geef de gegevens als JSON.")]


def command(naam: Naam, *, als_json: Json = False) -> None:
    """Toon wat het register van een gemeente weet."""
    from strategiekeuze.service.municipality import as_json, as_text

    typer.echo(as_json(naam) if als_json else as_text(naam))
