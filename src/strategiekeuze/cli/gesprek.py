"""`strategiekeuze gesprek`: ask only what can still change the advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

if TYPE_CHECKING:
    from strategiekeuze.model.unknown import Unknown

Profiel = Annotated[str, typer.Argument(metavar="PROFIEL", help="Het profiel waarin de antwoorden komen, in YAML.")]
Gemeente = Annotated[
    str, typer.Option("--gemeente", metavar="NAAM", help="Naam of CBS-code; nodig als het bestand er nog niet is.")
]
Rol = Annotated[str, typer.Option("--rol", metavar="ROL", help="Wie antwoordt, zoals beleidsadviseur.")]
Json = Annotated[bool, typer.Option("--json", help="Stel geen vragen: geef als JSON wat nog niet bekend is.")]


def command(
    profiel: Profiel, *, gemeente: Gemeente = "", rol: Rol = "", regels: Regels = None, als_json: Json = False
) -> None:
    """Stel alleen vragen die het advies nog kunnen veranderen, de beste eerst. Stoppen mag."""
    folder = checked(regels)
    if als_json:
        typer.echo(not_known(profiel, folder, gemeente, rol).model_dump_json(indent=2))
    else:
        from strategiekeuze.cli.gesprek_course import ShortestCourse
        from strategiekeuze.cli.nulmeting.conversation import hold
        from strategiekeuze.service.assessment.interview.opening import Wanted, open_conversation

        wanted = Wanted(profiel, folder, gemeente, rol)
        hold(open_conversation(wanted), ShortestCourse(wanted))


def not_known(profile: str, folder: str | None, municipality: str, role: str) -> Unknown:
    """Return what is not known, as the conversation with this municipality and this role would begin."""
    from strategiekeuze.service import load_rules, read_profile
    from strategiekeuze.service.unknown import open_questions

    if not municipality and not role:
        rules = load_rules(folder)
        return open_questions(read_profile(profile, rules), rules)

    from strategiekeuze.service.assessment.interview.opening import Wanted, open_conversation
    from strategiekeuze.service.assessment.interview.still_open import still_unknown

    return still_unknown(open_conversation(Wanted(profile, folder, municipality, role)))
