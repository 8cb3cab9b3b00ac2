"""`strategiekeuze dmn uit`: write a rule set as decision tables in DMN 1.3."""

from __future__ import annotations

from typing import Annotated

import typer

Map = Annotated[str | None, typer.Argument(metavar="MAP", help="Map met regels. Zonder map: de regels van het wiel.")]
Uitvoer = Annotated[
    str,
    typer.Option("-o", "--uitvoer", metavar="BESTAND", help="Schrijf naar dit .dmn-bestand. - is standaarduitvoer."),
]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het er al is.")]

STANDARD_OUTPUT = "-"

NOTE = "Het gaat om volledige profielen. Afgeleide gegevens rekent u eerst zelf uit."


def command(folder: Map = None, *, output: Uitvoer, overwrite: Overschrijf = False) -> None:
    """Schrijf een regelset als beslistabellen in DMN 1.3."""
    from strategiekeuze.cli import show
    from strategiekeuze.cli.counting import counted
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.language.dmn.writer import as_dmn
    from strategiekeuze.language.quoting import quoted_path
    from strategiekeuze.service.dmn.export.graph import graph_of
    from strategiekeuze.service.new_file import write_new
    from strategiekeuze.service.rules import load_rules

    graph = graph_of(load_rules(checked(folder)))
    if output == STANDARD_OUTPUT:
        with show.reader_may_leave():
            typer.echo(as_dmn(graph), nl=False)
        return
    write_new(output, as_dmn(graph), again=overwrite)
    typer.echo(f"{counted(len(graph.besluiten), 'besluit', 'besluiten')} geschreven naar {quoted_path(output)}. {NOTE}")
