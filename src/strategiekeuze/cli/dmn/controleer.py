"""`strategiekeuze dmn controleer`: gaps, overlaps and rows that never decide, in decision tables of DMN."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.model.table_check import TableCheck, TableFinding

Bestand = Annotated[str, typer.Argument(metavar="TABEL.dmn", help="Bestand met beslistabellen. - is standaardinvoer.")]
Tabel = Annotated[str | None, typer.Option("--tabel", metavar="NAAM", help="Controleer alleen deze tabel.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de bevindingen als JSON.")]


def command(file: Bestand, *, table: Tabel = None, as_json: Json = False) -> None:
    """Controleer of een beslistabel elk geval precies regelt, en zeg wat er mis is."""
    from strategiekeuze.cli import RULES, show
    from strategiekeuze.service.dmn.check import check_decision_table

    found = check_decision_table(file, table)
    with show.reader_may_leave():
        if as_json:
            from strategiekeuze.cli.dmn import table_json

            typer.echo(table_json.as_json(found))
        else:
            as_text(found)
    if any(each.ernst == "fout" for each in found.bevindingen):
        raise Exit(RULES)


def as_text(found: TableCheck) -> None:
    """Print the problems, how many there are, and what was looked at."""
    from strategiekeuze.cli import show
    from strategiekeuze.cli.counting import counted, of_problems

    problems = [problem(each) for each in found.bevindingen]
    if problems:
        show.problems(problems, sys.stdout)
        typer.echo()
    rows = sum(each.rijen for each in found.tabellen)
    looked_at = f"{counted(len(found.tabellen), 'tabel', 'tabellen')} met {counted(rows, 'rij', 'rijen')}"
    typer.echo(f"{of_problems(problems)}. {looked_at} gecontroleerd.")


def problem(found: TableFinding) -> Problem:
    """Return a finding as every command shows its problems."""
    from strategiekeuze.errors import Problem, Severity

    place = found.plaatsen[0] if found.plaatsen else None
    return Problem(found.code, found.wat, found.doen, place, found.waarom, Severity(found.ernst))
