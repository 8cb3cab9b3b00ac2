"""`strategiekeuze schema`: the JSON Schema of a profile, for editors."""

from __future__ import annotations

import typer

from strategiekeuze.cli.rules_folder import Regels, checked


def command(*, regels: Regels = None) -> None:
    """Geef het JSON Schema van een profiel, waarmee een editor helpt bij het invullen."""
    from strategiekeuze.service.schema import profile_schema

    typer.echo(profile_schema(checked(regels)), nl=False)
