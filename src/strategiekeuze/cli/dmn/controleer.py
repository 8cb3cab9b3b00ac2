"""`strategiekeuze dmn controleer`: gaps, overlaps and rows that never decide, in decision tables of DMN."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from strategiekeuze.model.table_check import TableCheck

Bestand = Annotated[str, typer.Argument(metavar="TABEL.dmn", help="Bestand met beslistabellen. - is standaardinvoer.")]
Tabel = Annotated[str | None, typer.Option("--tabel", metavar="NAAM", help="Controleer alleen deze tabel.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de bevindingen als JSON.")]


def command(file: Bestand, *, table: Tabel = None, as_json: Json = False) -> None:
    """Controleer of een beslistabel elk geval precies regelt, en zeg wat er mis is."""
    from strategiekeuze.cli import RULES, show
    from strategiekeuze.errors import Severity
    from strategiekeuze.service.dmn.check import check_decision_table

    found = check_decision_table(file, table)
    with show.reader_may_leave():
        if as_json:
            from strategiekeuze.cli.dmn import table_json

            typer.echo(table_json.as_json(found))
        else:
            as_text(found)
    if any(problem.severity is Severity.ERROR for problem in found.problemen):
        raise Exit(RULES)


def as_text(found: TableCheck) -> None:
    """Print the problems, how many there are, and what was looked at."""
    from strategiekeuze.cli import show
    from strategiekeuze.cli.counting import counted, of_problems

    if found.problemen:
        show.problems(found.problemen, sys.stdout)
        typer.echo()
    rows = sum(len(each.tabel.rijen) for each in found.tabellen)
    looked_at = f"{counted(len(found.tabellen), 'tabel', 'tabellen')} met {counted(rows, 'rij', 'rijen')}"
    typer.echo(f"{of_problems(found.problemen)}. {looked_at} gecontroleerd.")
