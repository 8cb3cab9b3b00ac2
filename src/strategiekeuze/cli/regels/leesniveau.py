"""`strategiekeuze regels leesniveau`: how hard the texts of a rule set are to read, the hardest first."""

from __future__ import annotations

from typing import Annotated

import typer

Map = Annotated[
    str | None,
    typer.Argument(metavar="MAP", help="Map met regels. Zonder map: rules, of anders de regels van het wiel."),
]
Json = Annotated[bool, typer.Option("--json", help="Geef alle teksten als JSON.")]


def command(folder: Map = None, *, as_json: Json = False) -> None:
    """Toon hoe moeilijk de teksten zijn, met de tien moeilijkste."""
    from strategiekeuze.cli import show
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.service.reading_level import show as shown
    from strategiekeuze.service.reading_level.report import reading_report
    from strategiekeuze.service.rule_checks import usual_rules

    report = reading_report(checked(folder) or usual_rules())
    with show.reader_may_leave():
        typer.echo(shown.as_json(report) if as_json else shown.as_text(report))
