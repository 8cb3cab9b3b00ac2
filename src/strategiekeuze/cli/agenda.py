"""`strategiekeuze agenda`: what respondents must talk about, and what each side leads to."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.answer import show_answer
from strategiekeuze.cli.rules_folder import Regels, checked

Profiel = Annotated[
    str, typer.Argument(metavar="PROFIEL", help='Profiel met antwoorden van meer mensen; "-" leest de standaardinvoer.')
]
Json = Annotated[bool, typer.Option("--json", help="Geef de agenda als JSON.")]


def command(profiel: Profiel, *, regels: Regels = None, als_json: Json = False) -> None:
    """Maak een agenda: over welke verschillen u moet praten, en wat elke kant doet met het advies."""
    from strategiekeuze.service import load_rules, read_profile
    from strategiekeuze.service.agenda.agenda import agenda

    rules = load_rules(checked(regels))
    found = agenda(read_profile(profiel, rules), rules)
    show_answer(found, found.tekst, as_json=als_json)
