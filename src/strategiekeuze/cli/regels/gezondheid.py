"""`strategiekeuze regels gezondheid`: what the rules do with a population of made-up profiles."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

Map = Annotated[
    str | None,
    typer.Argument(metavar="MAP", help="Map met regels. Zonder map: rules, of anders de regels van het wiel."),
]
Naast = Annotated[str | None, typer.Option("--naast", metavar="MAP", help="Zet een andere map met regels ernaast.")]
Zaad = Annotated[str | None, typer.Option("--zaad", metavar="GETAL", help="Trek andere profielen.")]
Aantal = Annotated[str | None, typer.Option("--aantal", metavar="GETAL", help="Hoeveel profielen.")]
Voorbeeld = Annotated[
    str | None, typer.Option("--voorbeeld", metavar="NUMMER", help="Toon één profiel als voorbeeld, en stop.")
]
Bestand = Annotated[
    str | None, typer.Option("--uitvoer", "-o", metavar="BESTAND", help="Schrijf het profiel van --voorbeeld hierin.")
]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de uitkomst als JSON.")]

EVERY = 500
"""After so many profiles the line on the screen changes."""


def command(
    folder: Map = None,
    *,
    beside: Naast = None,
    seed: Zaad = None,
    number: Aantal = None,
    example: Voorbeeld = None,
    file: Bestand = None,
    again: Overschrijf = False,
    as_json: Json = False,
) -> None:
    """Laat zien wat de regels doen met veel verzonnen profielen."""
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.service.health.asked import whole_number

    check_call(example=example, file=file, others=[beside is not None, number is not None, as_json])
    checked(folder)
    drawn, profile = whole_number("zaad", seed, 0), whole_number("voorbeeld", example, 1)
    if profile is not None:
        one_profile(folder, profile, drawn, file, again=again)
    elif beside is None:
        whole_report(folder, drawn, whole_number("aantal", number, 1), as_json=as_json)
    else:
        comparison(folder, str(checked(beside)), drawn, whole_number("aantal", number, 1), as_json=as_json)


def check_call(*, example: str | None, file: str | None, others: list[bool]) -> None:
    """Refuse a call that cannot be meant.

    Raises:
        UsageError: when a file is named and no example, or an example is asked for together with something else.
    """
    from strategiekeuze.errors import Problem, UsageError

    if file is not None and example is None:
        remedy = "Noem ook --voorbeeld met het nummer van een profiel."
        raise UsageError(Problem("verkeerd-gebruik", "-o past alleen bij --voorbeeld", remedy))
    if example is not None and any(others):
        what = "--voorbeeld gaat niet samen met --naast, --aantal of --json"
        raise UsageError(Problem("verkeerd-gebruik", what, "Kies een van beide."))


def one_profile(folder: str | None, number: int, seed: int | None, file: str | None, *, again: bool) -> None:
    """Print a profile as a scenario, or write it to a file."""
    from strategiekeuze.service.health.example import example_profile, example_scenario
    from strategiekeuze.service.new_file import refuse_document, write_new

    if file is None:
        typer.echo(example_scenario(folder, number, zaad=seed), nl=False)
    else:
        refuse_document(file)
        write_new(file, example_profile(folder, number, zaad=seed), again=again)
        typer.echo(f"geschreven: {file}")


def whole_report(folder: str | None, seed: int | None, number: int | None, *, as_json: bool) -> None:
    """Print the health of one rule set."""
    from strategiekeuze.report.health.text import as_text
    from strategiekeuze.service.health.measure import measure_health

    health = measure_health(folder, zaad=seed, aantal=number, progress=progress)
    typer.echo(f"{health.model_dump_json(indent=2)}\n" if as_json else as_text(health, asked(folder, seed)), nl=False)


def asked(folder: str | None, seed: int | None) -> str:
    """Return the folder and the seed as the user wrote them, to show the same profiles again."""
    import shlex

    words = [*([] if folder is None else [folder]), *([] if seed is None else ["--zaad", str(seed)])]
    return shlex.join(words)


def comparison(folder: str | None, beside: str, seed: int | None, number: int | None, *, as_json: bool) -> None:
    """Print the health of two rule sets."""
    from strategiekeuze.report.health.beside import side_by_side
    from strategiekeuze.service.health.comparing import compare_health

    found = compare_health(folder, beside, zaad=seed, aantal=number, progress=progress)
    names = (folder or "rules", beside)
    typer.echo(f"{found.model_dump_json(indent=2)}\n" if as_json else side_by_side(found, *names), nl=False)


def progress(done: int, whole: int) -> None:
    """Show in a terminal how far we are, on one line that goes away at the end."""
    if sys.stderr is None or not sys.stderr.isatty():
        return
    if done == whole:
        typer.echo("\r\033[K", err=True, nl=False)
    elif done % EVERY == 0:
        typer.echo(f"\r{done} van {whole} profielen", err=True, nl=False)
