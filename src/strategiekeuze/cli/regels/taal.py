"""`strategiekeuze regels taal`: every sentence that a rule may use."""

from __future__ import annotations

from typing import Annotated

import typer

Map = Annotated[str | None, typer.Argument(metavar="MAP", help="Map met een eigen regelset.")]
Zoekwoord = Annotated[str | None, typer.Argument(metavar="ZOEKWOORD", help="Toon alleen zinnen die hierover gaan.")]
Vorm = Annotated[str, typer.Option("--vorm", metavar="VORM", help="tekst, markdown of html.")]
Bestand = Annotated[str | None, typer.Option("--uitvoer", "-o", metavar="BESTAND", help="Schrijf naar een bestand.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]


def command(
    folder: Map = None,
    zoekwoord: Zoekwoord = None,
    *,
    vorm: Vorm = "",
    bestand: Bestand = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Toon alle zinnen die een regel mag gebruiken, elk met een voorbeeld."""
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.service.catalogue import form_of, sentence_catalogue
    from strategiekeuze.service.new_file import write_new

    alone = zoekwoord is None and is_word(folder)
    place, word = (None, folder or "") if alone else (folder, zoekwoord or "")
    text = sentence_catalogue(checked(place), word, form_of(vorm, bestand))
    if bestand is None:
        typer.echo(text, nl=False)
    else:
        write_new(bestand, text, again=overschrijf)
        typer.echo(f"geschreven: {bestand}")


def is_word(text: str | None) -> bool:
    """Tell whether the only value of a call is a word to look for: it is no folder, and does not look like one."""
    from pathlib import Path

    return bool(text) and "/" not in str(text) and text not in {path.name for path in Path().iterdir()}
