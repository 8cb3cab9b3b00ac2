"""`strategiekeuze regels opmaken`: bring feature files in the house layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.service.layout import LaidOut

Paden = Annotated[
    list[str] | None, typer.Argument(metavar="PAD", help="Map met regels, of een bestand. Zonder pad: rules.")
]
Schrijf = Annotated[bool, typer.Option("--schrijf", help="Schrijf de bestanden. Anders ziet u alleen wat verandert.")]


def command(paths: Paden = None, *, write: Schrijf = False) -> None:
    """Zet bestanden met regels in de vaste opmaak en herstel schrijffouten in de Gherkin."""
    from strategiekeuze.cli import CHANGES
    from strategiekeuze.service import layout

    found = layout.lay_out(paths or [])
    changed = [each for each in found if each.changes]
    if write:
        layout.write(changed)
        typer.echo("\n".join([*(f"geschreven: {each.source.path}" for each in changed), written(changed, found)]))
        return
    show_differences(changed)
    typer.echo(summary(changed, found))
    if changed:
        raise Exit(CHANGES)


def show_differences(changed: Sequence[LaidOut]) -> None:
    """Print what changes in each file."""
    from strategiekeuze.cli.show import difference

    for each in changed:
        typer.echo(difference(each.source.diff(each.text)) + "\n")


def summary(changed: Sequence[LaidOut], found: Sequence[LaidOut]) -> str:
    """Say how many files would change."""
    if not changed:
        return unchanged(found)
    verb, them = ("verandert", "het") if len(changed) == 1 else ("veranderen", "ze")
    return f"{len(changed)} van {files(found)} {verb}. Schrijf {them} met --schrijf."


def written(changed: Sequence[LaidOut], found: Sequence[LaidOut]) -> str:
    """Say how many files were written."""
    if not changed:
        return unchanged(found)
    return f"{len(changed)} van {files(found)} {'is' if len(changed) == 1 else 'zijn'} veranderd."


def unchanged(found: Sequence[LaidOut]) -> str:
    """Say that every file has the house layout."""
    return f"{files(found)} gecontroleerd. Er verandert niets."


def files(found: Sequence[LaidOut]) -> str:
    """Return a number of files in words."""
    from strategiekeuze.cli.counting import counted

    return counted(len(found), "bestand", "bestanden")
