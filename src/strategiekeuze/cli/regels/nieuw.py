"""`strategiekeuze regels nieuw`: make a rule, asking what nobody gave."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import checked

DEFAULT = "rules"

Regelmap = Annotated[str, typer.Argument(metavar="MAP", help="Map met de regels.")]
Titel = Annotated[str, typer.Option("--titel", metavar="ZIN", help="Wat de regel zegt, in één zin.")]
Voorwaarde = Annotated[
    list[str] | None, typer.Option("--voorwaarde", metavar="ZIN", help="Een voorwaarde; meer mag, elk met de optie.")
]
Besluit = Annotated[str, typer.Option("--besluit", metavar="ZIN", help="Wat de regel besluit.")]
Bron = Annotated[list[str] | None, typer.Option("--bron", metavar="NAAM", help="Een bron uit bronnen.yaml; meer mag.")]
EigenWerk = Annotated[bool, typer.Option("--eigen-werk", help="De regel heeft geen bron.")]
Bestand = Annotated[str, typer.Option("--bestand", metavar="BESTAND", help="Bestand waarin de regel komt.")]
Groep = Annotated[str, typer.Option("--groep", metavar="KOPJE", help="Kopje Regel waar zij onder komt.")]
Nummer = Annotated[str, typer.Option("--id", metavar="NUMMER", help="Nummer van de regel, zoals REG-16.")]
Tekst = Annotated[str, typer.Option("--tekst", metavar="TEKST", help="De reden in woorden.")]
Feit = Annotated[
    list[str] | None, typer.Option("--feit", metavar="FEIT", help='Een feit in het voorbeeld: "naam: waarde".')
]
Voorbeelden = Annotated[
    str | None, typer.Option("--voorbeelden", metavar="MAP", help="Map met voorbeelden; anders features naast MAP.")
]


def command(
    regelmap: Regelmap = DEFAULT,
    *,
    besluit: Besluit = "",
    voorwaarde: Voorwaarde = None,
    titel: Titel = "",
    bron: Bron = None,
    eigen_werk: EigenWerk = False,
    bestand: Bestand = "",
    groep: Groep = "",
    nummer: Nummer = "",
    tekst: Tekst = "",
    feit: Feit = None,
    voorbeelden: Voorbeelden = None,
) -> None:
    """Maak een nieuwe regel, met een tekst en een voorbeeld. Wat u niet opgeeft, vraagt het programma."""
    from strategiekeuze.cli.regels.new_rule_questions import OWN_WORK, ask_and_write, refuse_missing

    single = {"besluit": besluit, "titel": titel, "bestand": bestand, "groep": groep, "id": nummer, "tekst": tekst}
    several = {"voorwaarde": voorwaarde, "bron": [*(bron or ()), *([OWN_WORK] * eigen_werk)], "feit": feit}
    given = {name: [text] for name, text in single.items() if text.strip()}
    given |= {name: texts for name, texts in several.items() if texts}
    asking = sys.stdin is not None and sys.stdin.isatty()
    if not asking:
        refuse_missing(given)
    ask_and_write(given, Path(checked(regelmap) or DEFAULT), voorbeelden, asking=asking)
