"""`strategiekeuze nulmeting nieuw`: a profile to fill in, with the questions beside it."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Gemeente = Annotated[str, typer.Option("--gemeente", metavar="NAAM", help="Naam of CBS-code van de gemeente.")]
Quick = Annotated[bool, typer.Option("--quick", help="Stel alleen de vragen van de quickscan.")]
Bestand = Annotated[str | None, typer.Option("--uitvoer", "-o", metavar="BESTAND", help="Schrijf naar een bestand.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]


def command(
    *,
    gemeente: Gemeente,
    quick: Quick = False,
    regels: Regels = None,
    bestand: Bestand = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Maak een profiel om in te vullen, met de vragen en niveaus erbij."""
    from strategiekeuze.service.assessment.new_profile import new_profile
    from strategiekeuze.service.new_file import refuse_document, write_new

    if bestand is not None:
        refuse_document(bestand)
    text = new_profile(gemeente, checked(regels), quick=quick)
    if bestand is None:
        typer.echo(text, nl=False)
    else:
        write_new(bestand, text, again=overschrijf)
        typer.echo(f"geschreven: {bestand}")
