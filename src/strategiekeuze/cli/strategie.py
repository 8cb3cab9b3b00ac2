"""`strategiekeuze strategie`: the page about a strategy, or the whole wheel."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.answer import show_text
from strategiekeuze.cli.rules_folder import Regels, checked

Naam = Annotated[
    str | None,
    typer.Argument(metavar="NAAM", help='Naam van een strategie ("Klein beginnen"), of kort (proeftuin).'),
]
Json = Annotated[bool, typer.Option("--json", help="Geef de gegevens als JSON.")]


def command(naam: Naam = None, *, regels: Regels = None, als_json: Json = False) -> None:
    """Toon een strategie met eerste stappen, KPI's en risico's; zonder naam het hele wiel."""
    from strategiekeuze.service import strategy_page as pages
    from strategiekeuze.service.rules import load_rules

    rules = load_rules(checked(regels))
    if als_json:
        typer.echo(pages.wheel_as_json(rules) if naam is None else pages.page_as_json(rules, naam))
    else:
        show_text(pages.wheel_as_text(rules) if naam is None else pages.page_as_text(rules, naam))
