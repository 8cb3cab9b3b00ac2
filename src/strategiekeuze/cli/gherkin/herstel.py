"""`strategiekeuze gherkin herstel`: show how slips in feature files are mended, and write them when told."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.service.gherkin import CheckedFeature, CheckedFeatures

Paden = Annotated[list[str], typer.Argument(metavar="PAD...", help="Bestanden, of mappen met .feature-bestanden.")]
Schrijf = Annotated[bool, typer.Option("--schrijf", help="Schrijf de bestanden. Anders ziet u alleen wat verandert.")]


def command(paths: Paden, *, write: Schrijf = False) -> None:
    """Herstel schrijffouten in Gherkin. Zonder --schrijf ziet u alleen wat verandert."""
    from strategiekeuze.cli import CHANGES, RULES
    from strategiekeuze.errors import RulesError
    from strategiekeuze.service.gherkin import check_features, write_mended

    found = check_features(paths)
    if found.unread:
        raise RulesError(*found.unread)
    changing = [each for each in found.files if each.changes]
    if write:
        write_mended(changing)
    for each in changing:
        show_mended(each)
    summary(found, changing, written=write)
    if show_left([problem for each in found.files for problem in each.left]):
        raise Exit(RULES)
    if changing and not write:
        raise Exit(CHANGES)


def show_mended(each: CheckedFeature) -> None:
    """Print what is mended in a file: every slip, then the lines that change."""
    from strategiekeuze.cli import show

    show.problems(each.repaired, sys.stdout)
    typer.echo(f"\n{show.difference(each.source.diff(each.mended))}\n")


def summary(found: CheckedFeatures, changing: list[CheckedFeature], *, written: bool) -> None:
    """Print how much changes, or was changed."""
    from strategiekeuze.cli.counting import counted

    total = counted(len(found.files), "bestand", "bestanden")
    if not changing:
        typer.echo(f"{total} gecontroleerd. Er valt niets te herstellen.")
        return
    places = counted(sum(len(each.repaired) for each in changing), "plek", "plekken")
    if written:
        typer.echo(f"Hersteld: {places} in {len(changing)} van {total}.")
    else:
        typer.echo(f"Te herstellen: {places} in {len(changing)} van {total}. Schrijf dit met --schrijf.")


def show_left(left: list[Problem]) -> bool:
    """Print what only the writer can mend, and tell whether any of it is an error."""
    from strategiekeuze.cli import show
    from strategiekeuze.errors import Severity, by_place

    if left:
        typer.echo("\nDit kunt u alleen zelf herstellen:", err=True)
        show.problems(by_place(left))
    return any(problem.severity is Severity.ERROR for problem in left)
