"""`strategiekeuze schema`: the JSON Schema of a profile, for editors."""

from __future__ import annotations

from typing import Annotated

import typer

Regels = Annotated[str | None, typer.Option("--regels", metavar="MAP", help="Map met een eigen regelset.")]


def command(*, regels: Regels = None) -> None:
    """Geef het JSON Schema van een profiel, waarmee een editor helpt bij het invullen."""
    from strategiekeuze.service.schema import profile_schema

    typer.echo(profile_schema(regels), nl=False)
