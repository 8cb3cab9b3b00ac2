"""`strategiekeuze beleid controleer`: every problem of a policy in YAML, or how much of it is confirmed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

from strategiekeuze.cli.rules_folder import Regels, checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.policy import Policy

Beleid = Annotated[str, typer.Argument(metavar="BELEID", help="Bestand met het beleid, in YAML.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de problemen als JSON.")]


def command(bestand: Beleid, *, regels: Regels = None, as_json: Json = False) -> None:
    """Controleer een beleid in YAML: toon alle fouten, of tel wat bevestigd is en wat nog een voorstel is."""
    from strategiekeuze.cli import PROFILE, show
    from strategiekeuze.errors import PolicyError
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.policy.policies import read_policy

    rules = load_rules(checked(regels))
    try:
        policy = read_policy(bestand, rules)
    except PolicyError as error:
        with show.reader_may_leave():
            answer(error.problems, as_json=as_json)
        raise Exit(PROFILE) from error
    if as_json:
        answer((), as_json=True)
    else:
        typer.echo("\n".join(lines(policy)))


def answer(problems: Sequence[Problem], *, as_json: bool) -> None:
    """Print the problems, in the form that is asked for."""
    from strategiekeuze.cli import problem_json, show
    from strategiekeuze.cli.counting import of_problems

    if as_json:
        typer.echo(problem_json.as_json(problems))
    else:
        show.problems(problems, sys.stdout)
        typer.echo(f"\n{of_problems(problems)}.")


def lines(policy: Policy) -> Iterator[str]:
    """Yield that there are no errors, and per section how much is confirmed."""
    from strategiekeuze.language.policy.sections import SECTIONS
    from strategiekeuze.policy.statements import counts

    found = counts(policy)
    yield "Geen fouten."
    for section in SECTIONS:
        count = found[section.kind]
        said = f"{count.confirmed} bevestigd, {count.proposed} voorstel" if count.whole else "leeg"
        yield f"- {section.key}: {said}"
    if any(count.proposed for count in found.values()):
        yield "Lees elk voorstel na. Klopt het? Zet de status dan op bevestigd."
