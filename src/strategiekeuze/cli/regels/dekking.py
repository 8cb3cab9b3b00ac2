"""`strategiekeuze regels dekking`: what the examples of a rule set exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from strategiekeuze.model.coverage import Coverage

Map = Annotated[
    str | None,
    typer.Argument(metavar="MAP", help="Map met regels. Zonder map: rules, of anders de regels van het wiel."),
]
Voorbeelden = Annotated[
    str | None, typer.Option("--voorbeelden", metavar="MAP", help="Map met voorbeelden; anders features naast MAP.")
]
Html = Annotated[str | None, typer.Option("--html", metavar="BESTAND", help="Schrijf de dekking als webpagina.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang de webpagina als die al bestaat.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de uitkomst als JSON.")]


def command(
    folder: Map = None,
    *,
    examples: Voorbeelden = None,
    page: Html = None,
    again: Overschrijf = False,
    as_json: Json = False,
) -> None:
    """Laat zien welke regels, bevindingen, grenzen en uitkomsten in de voorbeelden voorkomen."""
    from strategiekeuze.cli import show
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.report.coverage.text import as_text
    from strategiekeuze.service.coverage.measure import measure_coverage

    check_call(page, as_json=as_json, again=again)
    found = measure_coverage(checked(folder), voorbeelden=examples)
    if page is not None:
        write_page(found, page, again=again)
        return
    with show.reader_may_leave():
        typer.echo(json_of(found) if as_json else as_text(found), nl=False)


def check_call(page: str | None, *, as_json: bool, again: bool) -> None:
    """Refuse a call that cannot be meant.

    Raises:
        UsageError: when two forms are asked for, or nothing is written to replace.
    """
    from strategiekeuze.errors import Problem, UsageError

    if page is not None and as_json:
        raise UsageError(Problem("verkeerd-gebruik", "--html gaat niet samen met --json", "Kies een van beide."))
    if again and page is None:
        remedy = "Noem ook --html met een bestand."
        raise UsageError(Problem("verkeerd-gebruik", "--overschrijf past alleen bij --html", remedy))


def write_page(found: Coverage, file: str, *, again: bool) -> None:
    """Write the page."""
    from strategiekeuze.report.coverage.render import as_html
    from strategiekeuze.service.new_file import write_new

    write_new(file, as_html(found), again=again)
    typer.echo(f"geschreven: {file}")


def json_of(found: Coverage) -> str:
    """Return the coverage as JSON, with places as in problems."""
    import json

    from strategiekeuze.cli.problem_json import place

    document = found.model_dump(mode="json")
    for name in ("regels", "bevindingen", "grenzen", "ontbreekt"):
        for told, each in zip(document[name], getattr(found, name), strict=True):
            told["plaats"] = place(each.plaats) if each.plaats else None
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
