"""`strategiekeuze regels vergelijk`: what a municipality notices when other rules take the place of these."""

from __future__ import annotations

from typing import Annotated

import typer

Oud = Annotated[str, typer.Argument(metavar="OUD", help="Map met de oude regels, of REVISIE:MAP uit git.")]
Nieuw = Annotated[str, typer.Argument(metavar="NIEUW", help="Map met de nieuwe regels, of REVISIE:MAP uit git.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de uitkomst als JSON.")]
Seconden = Annotated[float, typer.Option("--seconden", metavar="GETAL", help="Hoe lang het bewijs mag duren.")]


def command(old: Oud, new: Nieuw, *, as_json: Json = False, seconds: Seconden = 30.0) -> None:
    """Bewijs of twee regelsets hetzelfde adviseren, of toon het verschil.

    Zo leest u een regelset uit git: HEAD:rules, of HEAD~1:rules. Er verandert niets in uw mappen.
    """
    from strategiekeuze.cli import show
    from strategiekeuze.report.rule_comparison.text import as_text
    from strategiekeuze.service.rule_comparison.compare import compare_rules

    found = compare_rules(old, new, seconds=seconds)
    with show.reader_may_leave():
        typer.echo(f"{found.model_dump_json(indent=2)}\n" if as_json else as_text(found), nl=False)
