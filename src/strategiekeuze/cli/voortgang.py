"""`strategiekeuze voortgang`: what changed between measurements, and what that did to the advice."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.answer import show_answer
from strategiekeuze.cli.rules_folder import Regels, checked

Profielen = Annotated[
    list[str], typer.Argument(metavar="PROFIEL", help="Twee of meer profielen van één gemeente, elk van een meting.")
]
Json = Annotated[bool, typer.Option("--json", help="Geef de voortgang als JSON.")]


def command(profielen: Profielen, *, regels: Regels = None, als_json: Json = False) -> None:
    """Vergelijk metingen: wat er veranderde, en wat dat doet met het advies."""
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.progress import progress, read_all

    rules = load_rules(checked(regels))
    found = progress(read_all(profielen, rules), rules)
    show_answer(found, found.tekst, as_json=als_json)
