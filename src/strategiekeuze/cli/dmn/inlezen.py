"""`strategiekeuze dmn in`: write a decision table as a rule set in our own language."""

from __future__ import annotations

from typing import Annotated

import typer

Bestand = Annotated[str, typer.Argument(metavar="TABEL.dmn", help="Bestand met een tabel. - is standaardinvoer.")]
Uitvoer = Annotated[str, typer.Option("-o", "--uitvoer", metavar="MAP", help="Schrijf naar deze nieuwe map.")]
Tabel = Annotated[str | None, typer.Option("--tabel", metavar="NAAM", help="Neem deze tabel, als er meer zijn.")]


def command(file: Bestand, *, output: Uitvoer, table: Tabel = None) -> None:
    """Maak van een beslistabel een map met regels in Gherkin."""
    from strategiekeuze.cli.counting import counted
    from strategiekeuze.language.quoting import quoted_path
    from strategiekeuze.service.dmn.intake.intake import write_rule_set

    made = write_rule_set(file, output, table)
    verb = "is" if made.rows == 1 else "zijn"
    became = f"{counted(made.rows, 'rij', 'rijen')} {verb} nu {counted(made.rules, 'regel', 'regels')}"
    typer.echo(f"{became}, in {quoted_path(output)}. Lees ze na.")
    typer.echo("Getallen lopen van 0 tot en met 999.999.999, tenzij de tabel grenzen noemt.")
