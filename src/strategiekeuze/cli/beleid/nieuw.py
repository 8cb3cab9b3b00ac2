"""`strategiekeuze beleid nieuw`: a policy to fill in, with what to write beside it."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Bestand = Annotated[
    str | None,
    typer.Argument(metavar="BESTAND", help="Schrijf naar dit bestand. Anders op het scherm.", show_default=False),
]
Gemeente = Annotated[str, typer.Option("--gemeente", metavar="NAAM", help="Naam of CBS-code van de gemeente.")]
Titel = Annotated[str, typer.Option("--titel", metavar="TITEL", help="Titel van het beleid.")]


def command(bestand: Bestand = None, *, gemeente: Gemeente = "", titel: Titel = "", regels: Regels = None) -> None:
    """Maak een beleid om in te vullen, met uitleg erbij. Een bestand dat er al is, blijft zoals het is."""
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.new_file import write_new
    from strategiekeuze.service.policy.form import new_policy
    from strategiekeuze.service.policy.target import refuse_document

    if bestand is not None:
        refuse_document(bestand)
    text = new_policy(load_rules(checked(regels)), municipality=gemeente, title=titel)
    if bestand is None:
        typer.echo(text, nl=False)
    else:
        write_new(bestand, text, again=False, replaceable=False)
        typer.echo(f"geschreven: {bestand}")
