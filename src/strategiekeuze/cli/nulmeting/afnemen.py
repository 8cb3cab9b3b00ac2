"""`strategiekeuze nulmeting afnemen`: ask the questions in the terminal, and keep every answer."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

Bestand = Annotated[str, typer.Argument(metavar="BESTAND", help="Het profiel waarin de antwoorden komen, in YAML.")]
Gemeente = Annotated[
    str, typer.Option("--gemeente", metavar="NAAM", help="Naam of CBS-code; nodig als het bestand er nog niet is.")
]
Rol = Annotated[str, typer.Option("--rol", metavar="ROL", help="Wie antwoordt, zoals beleidsadviseur.")]
Quick = Annotated[bool, typer.Option("--quick", help="Stel alleen de vragen van de quickscan.")]
Vraag = Annotated[
    str, typer.Option("--vraag", metavar="NAAM", help="Stel alleen deze vraag, ook als zij een antwoord heeft.")
]


def command(
    bestand: Bestand,
    *,
    gemeente: Gemeente = "",
    rol: Rol = "",
    quick: Quick = False,
    vraag: Vraag = "",
    regels: Regels = None,
) -> None:
    """Stel de vragen van de nulmeting, één voor één. Stoppen mag: later gaat u verder."""
    from strategiekeuze.cli.nulmeting.conversation import hold
    from strategiekeuze.cli.nulmeting.conversation_course import WholeCourse
    from strategiekeuze.service.assessment.interview.opening import Wanted, open_interview

    wanted = Wanted(bestand, checked(regels), gemeente, rol, vraag, quick)
    hold(open_interview(wanted), WholeCourse(wanted))
