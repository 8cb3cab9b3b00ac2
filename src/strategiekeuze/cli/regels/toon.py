"""`strategiekeuze regels toon`: all there is to know of one rule."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Naam = Annotated[
    str, typer.Argument(metavar="REGEL", help='Nummer van een regel (REG-04), of een bevinding ("geen capaciteit").')
]
Voorbeelden = Annotated[
    str | None,
    typer.Option("--voorbeelden", metavar="MAP", help="Map met voorbeelden; anders features naast de regels."),
]
Json = Annotated[bool, typer.Option("--json", help="Geef de regel als JSON.")]


def command(naam: Naam, *, regels: Regels = None, voorbeelden: Voorbeelden = None, als_json: Json = False) -> None:
    """Toon een regel: wat zij zegt, waarom, waarop zij rust en waar haar voorbeelden staan."""
    from strategiekeuze.service.rule_checks import examples_folder, usual_rules
    from strategiekeuze.service.rule_page.find import folder_with, rules_called
    from strategiekeuze.service.rule_page.page import pages_of
    from strategiekeuze.service.rule_page.show import as_json, as_text
    from strategiekeuze.service.rules import load_rules

    own = checked(regels)
    folder = Path(own) if own else folder_with(naam, usual_rules())
    rule_set = load_rules(folder)
    pages = pages_of(rules_called(naam, rule_set), rule_set, examples_folder(folder, voorbeelden))
    typer.echo(as_json(pages) if als_json else as_text(pages))
