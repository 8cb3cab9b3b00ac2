"""`strategiekeuze schema`: the JSON Schema of a profile or a policy, for editors, or of an advice, for programs."""

from __future__ import annotations

from typing import Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

PROFILE, POLICY, ADVICE = "profiel", "beleid", "advies"
Soort = Annotated[str, typer.Argument(metavar="[SOORT]", help="profiel, beleid of advies.", show_default=False)]


def command(soort: Soort = PROFILE, *, regels: Regels = None) -> None:
    """Geef het JSON Schema van een profiel, waarmee een editor helpt bij het invullen, of van beleid of een advies."""
    if soort == ADVICE:
        from strategiekeuze.service.advice_schema import advice_schema

        typer.echo(advice_schema(), nl=False)
        return
    if soort == POLICY:
        from strategiekeuze.service.policy.schema import policy_schema

        typer.echo(policy_schema(checked(regels)), nl=False)
        return
    if soort != PROFILE:
        refuse(soort)
    from strategiekeuze.service.profile.schema import profile_schema

    typer.echo(profile_schema(checked(regels)), nl=False)


def refuse(word: str) -> None:
    """Refuse a kind of file that has no schema.

    Raises:
        UsageError: always.
    """
    from strategiekeuze.errors import Problem, UsageError
    from strategiekeuze.language.quoting import meant_or_all, quoted

    remedy = meant_or_all(word, (PROFILE, POLICY, ADVICE))
    raise UsageError(Problem("onbekend-schema", f"van {quoted(word)} is er geen schema", remedy))
