"""`strategiekeuze advies`: recommend a strategy for a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from strategiekeuze.cli.answer import every_sign_shows, show_answer
from strategiekeuze.cli.profile_options import Domein, Motor, Profiel
from strategiekeuze.cli.rules_folder import Regels, checked

if TYPE_CHECKING:
    from strategiekeuze.model.advice import Advice

Json = Annotated[bool, typer.Option("--json", help="Geef het advies als JSON.")]
Alle = Annotated[
    bool, typer.Option("--alle-domeinen", help="Zet het advies voor elk domein naast dat voor de organisatie.")
]


def command(
    profiel: Profiel,
    *,
    domein: Domein = None,
    alle: Alle = False,
    regels: Regels = None,
    motor: Motor = "auto",
    als_json: Json = False,
) -> None:
    """Geef een advies met motivering voor een profiel."""
    from strategiekeuze.service import engine_choice, load_rules, read_profile

    if alle and domein is not None:
        refuse_both()
    engines = engine_choice(motor)
    rules = load_rules(checked(regels))
    profile = read_profile(profiel, rules, domein=domein)
    if alle:
        from strategiekeuze.service.domains import advise_all_domains

        compared = advise_all_domains(profile, rules, motor=engines)
        show_answer(compared, compared.tekst, as_json=als_json)
    else:
        from strategiekeuze.service import advise

        advice = advise(profile, rules, motor=engines)
        show_advice(advice) if als_json else show_answer(advice, advice.motivering, as_json=False)


def refuse_both() -> None:
    """Refuse one domain and all of them at once.

    Raises:
        UsageError: always.
    """
    from strategiekeuze.errors import Problem, UsageError

    what = "--domein en --alle-domeinen gaan niet samen"
    raise UsageError(Problem("verkeerd-gebruik", what, "Kies een van de twee."))


def show_advice(advice: Advice) -> None:
    """Print an advice as JSON; a screen that does not know every sign gets codes, for a sign lost breaks the hash."""
    from strategiekeuze.service.receipt import advice_json

    typer.echo(advice_json(advice, ascii_only=not every_sign_shows()), nl=False)
