"""`strategiekeuze nulmeting samenvoegen`: one profile from those of several respondents."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.service.assessment.merging import Merged

Profielen = Annotated[
    list[str], typer.Argument(metavar="PROFIEL", help="Twee of meer profielen, elk van een andere invuller.")
]
Bestand = Annotated[str, typer.Option("--uitvoer", "-o", metavar="BESTAND", help="Schrijf naar dit bestand.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]

MOST_SHOWN = 5
"""Number of scores far apart that is shown; all stand in the profile."""


def command(profielen: Profielen, *, bestand: Bestand, regels: Regels = None, overschrijf: Overschrijf = False) -> None:
    """Voeg de antwoorden van meer mensen samen tot één profiel: per score de middelste."""
    from strategiekeuze.cli import show
    from strategiekeuze.excerpt import printable
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.assessment.keeping import judgements_in
    from strategiekeuze.service.assessment.merging import merge
    from strategiekeuze.service.new_file import refuse_document, write_new

    refuse_document(bestand)
    rules = load_rules(checked(regels))
    found = merge(profielen, rules, judgements_in(bestand, rules) if overschrijf else ())
    write_new(bestand, found.text, again=overschrijf)
    if found.warnings:
        show.problems(found.warnings, sys.stderr)
    typer.echo(f"geschreven: {bestand}")
    for line in lines(found):
        typer.echo(printable(line))


def lines(found: Merged) -> Iterator[str]:
    """Yield what a reader must know: who answered, and where they do not agree."""
    from strategiekeuze.service.assessment.merging import who_said_what
    from strategiekeuze.suggestion import listing, named

    yield f"Antwoorden van: {listing(named(found.roles))}."
    if found.open_facts:
        yield ""
        yield "Hier verschillen de antwoorden. Het profiel laat dit open. Kies samen en vul het in:"
        yield from (f"- {each.fact.naam}: {who_said_what(each)}" for each in found.open_facts)
    if found.far_apart:
        yield ""
        yield "Hier liggen de scores ver uit elkaar. Praat er samen over:"
        yield from (f"- {each.fact.naam}: {who_said_what(each)}" for each in found.far_apart[:MOST_SHOWN])
