"""`strategiekeuze herbereken`: compute an earlier advice again, and say what differs and why."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Advies = Annotated[
    str, typer.Argument(metavar="ADVIES", help='Een advies als JSON, van advies --json; "-" leest de standaardinvoer.')
]
Json = Annotated[bool, typer.Option("--json", help="Geef de vergelijking als JSON.")]


def command(advies: Advies, *, regels: Regels = None, als_json: Json = False) -> None:
    """Bereken een eerder advies opnieuw: is het identiek, en zo niet, wat veranderde er."""
    from pathlib import Path

    from strategiekeuze.cli import DIFFERENT
    from strategiekeuze.cli.answer import show_answer
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.recomputation.recompute import recompute

    # None, and not the rules of the wheel: then nobody chose the rules, and the answer may say that they can.
    rules = None if regels is None else load_rules(checked(regels))
    # A path, because a text that begins with a brace is JSON itself.
    found = recompute(Path(advies) if advies else advies, rules)
    show_answer(found, found.tekst, as_json=als_json)
    if found.uitslag != "identiek":
        raise typer.Exit(DIFFERENT)
