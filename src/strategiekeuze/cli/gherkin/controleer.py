"""`strategiekeuze gherkin controleer`: every slip in feature files, whatever they are about."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from strategiekeuze.service.gherkin import CheckedFeatures

Paden = Annotated[list[str], typer.Argument(metavar="PAD...", help="Bestanden, of mappen met .feature-bestanden.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de problemen als JSON.")]


def command(paths: Paden, *, as_json: Json = False) -> None:
    """Controleer of bestanden goed Gherkin zijn, en zeg wat er mis is."""
    from strategiekeuze.cli import RULES, problem_json, show
    from strategiekeuze.service.gherkin import check_features

    found = check_features(paths)
    with show.reader_may_leave():
        if as_json:
            typer.echo(problem_json.as_json(found.problems))
        else:
            as_text(found, paths)
    if found.errors:
        raise Exit(RULES)


def named(paths: list[str]) -> str:
    """Return names as a command line takes them."""
    return shlex.join(["--", *paths] if any(path.startswith("-") for path in paths) else paths)


def as_text(found: CheckedFeatures, paths: list[str]) -> None:
    """Print the problems, how many there are, and how many can be mended."""
    from strategiekeuze.cli import show
    from strategiekeuze.cli.counting import counted, of_problems

    if found.problems:
        show.problems(found.problems, sys.stdout)
        typer.echo()
    looked_at = f"{counted(len(found.files), 'bestand', 'bestanden')} gecontroleerd."
    typer.echo(f"{of_problems(found.problems)}. {looked_at}")
    repaired = sum(len(each.repaired) for each in found.files)
    if repaired:
        typer.echo(f"Te herstellen: {repaired}. Bekijk hoe: strategiekeuze gherkin herstel {named(paths)}")
