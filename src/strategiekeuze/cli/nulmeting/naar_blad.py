"""`strategiekeuze nulmeting naar-blad`: a sheet for Excel, or as CSV, to fill in."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Profiel = Annotated[str | None, typer.Argument(metavar="PROFIEL", help="Bestand met wat u al weet.")]
Gemeente = Annotated[str | None, typer.Option("--gemeente", metavar="NAAM", help="Begin leeg, voor deze gemeente.")]
Bestand = Annotated[str, typer.Option("--uitvoer", "-o", metavar="BLAD", help="Schrijf naar dit .xlsx of .csv.")]
Quick = Annotated[bool, typer.Option("--quick", help="Stel alleen de vragen van de quickscan.")]
Rol = Annotated[str, typer.Option("--rol", metavar="ROL", help="Wie het invult, zoals beleidsadviseur.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]


def command(
    profiel: Profiel = None,
    *,
    bestand: Bestand,
    gemeente: Gemeente = None,
    quick: Quick = False,
    rol: Rol = "",
    regels: Regels = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Maak een blad om in te vullen: Excel of csv."""
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.assessment.sheets import starting_point, to_sheet
    from strategiekeuze.service.new_file import write_new

    folder = checked(regels)
    rules = load_rules(folder)
    answers, note = starting_point(profiel, gemeente, rules)
    write_new(bestand, to_sheet(answers, bestand, rules, folder, quick=quick, role=rol), again=overschrijf)
    typer.echo("\n".join(filter(None, (note, f"geschreven: {bestand}"))))
