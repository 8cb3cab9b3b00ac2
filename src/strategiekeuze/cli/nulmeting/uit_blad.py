"""`strategiekeuze nulmeting uit-blad`: a profile from a sheet that was filled in."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Blad = Annotated[str, typer.Argument(metavar="BLAD", help="Het ingevulde blad: .xlsx of .csv.")]
Bestand = Annotated[str, typer.Option("--uitvoer", "-o", metavar="BESTAND", help="Schrijf naar dit bestand.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]


def command(blad: Blad, *, bestand: Bestand, regels: Regels = None, overschrijf: Overschrijf = False) -> None:
    """Maak een profiel van een ingevuld blad."""
    from strategiekeuze.cli import show
    from strategiekeuze.cli.counting import counted
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.assessment.keeping import judgements_in
    from strategiekeuze.service.assessment.sheets import from_sheet, refuse_sheet_name
    from strategiekeuze.service.new_file import refuse_document, write_new

    refuse_sheet_name(bestand)
    refuse_document(bestand)
    rules = load_rules(checked(regels))
    found = from_sheet(blad, rules, judgements_in(bestand, rules) if overschrijf else ())
    write_new(bestand, found.text, again=overschrijf)
    if found.warnings:
        show.problems(found.warnings, sys.stderr)
    told = f"{counted(found.asked, 'vraag', 'vragen')} gelezen, {found.known} met een antwoord."
    typer.echo("\n".join(filter(None, (f"geschreven: {bestand}", told, found.note))))
