"""`strategiekeuze regels bewijs`: what is proved of the rules for every complete profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import Verification
    from strategiekeuze.service.verification.certificate.check import Checked

Map = Annotated[
    str | None,
    typer.Argument(metavar="MAP", help="Map met regels. Zonder map: rules, of anders de regels van het wiel."),
]
Seconden = Annotated[float, typer.Option("--seconden", metavar="N", help="Zoek hoogstens zo veel seconden.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de uitkomst als JSON.")]
Certificaat = Annotated[
    str | None, typer.Option("--certificaat", metavar="BESTAND", help="Schrijf ook een certificaat in dit bestand.")
]
Controleer = Annotated[
    str | None, typer.Option("--controleer", metavar="BESTAND", help="Controleer een certificaat, zonder bewijs.")
]
Alles = Annotated[bool, typer.Option("--alles", help="Toon ook wat alleen ter informatie is.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het certificaat als het al bestaat.")]


def command(
    folder: Map = None,
    *,
    seconds: Seconden = 30.0,
    as_json: Json = False,
    everything: Alles = False,
    certificate: Certificaat = None,
    check: Controleer = None,
    again: Overschrijf = False,
) -> None:
    """Bewijs wat voor elk volledig profiel geldt: is er altijd één antwoord, en doet elke regel ertoe."""
    from strategiekeuze.cli import RULES
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.service.rule_checks import usual_rules
    from strategiekeuze.service.rules import load_rules

    check_call(check=check, others=[as_json, certificate is not None], certificate=certificate, again=again)
    checked(folder)
    rules = load_rules(folder if folder is not None else usual_rules())
    if check is not None:
        check_certificate(check, rules)
        return
    from strategiekeuze.service.verification.verify import verify

    found = verify(rules, seconds=seconds)
    if certificate is not None:
        write_certificate(certificate, found, rules, again=again)
    show_verification(found, as_json=as_json, everything=everything, written=certificate)
    if not found.clean:
        raise typer.Exit(RULES)


def check_call(*, check: str | None, others: list[bool], certificate: str | None, again: bool) -> None:
    """Refuse a call that cannot be meant.

    Raises:
        UsageError: when a certificate is checked and something else is asked too, or nothing is written to replace,
            or the certificate gets no name of its own.
    """
    from strategiekeuze.errors import Problem, UsageError
    from strategiekeuze.service.new_file import refuse_nameless, refuse_standing

    if check is not None and any(others):
        what = "--controleer gaat niet samen met --json of --certificaat"
        raise UsageError(Problem("verkeerd-gebruik", what, "Kies een van beide."))
    if again and certificate is None:
        remedy = "Noem ook --certificaat met een bestand."
        raise UsageError(Problem("verkeerd-gebruik", "--overschrijf past alleen bij --certificaat", remedy))
    if certificate is not None:
        refuse_nameless(certificate)
        refuse_standing(certificate, again=again)


def show_verification(found: Verification, *, as_json: bool, everything: bool, written: str | None) -> None:
    """Print what was found, and which file was written; beside JSON there is no room for words."""
    from strategiekeuze.cli import show

    with show.reader_may_leave():
        typer.echo(json_of(found) if as_json else page_of(found, everything=everything), nl=False)
        if written is not None and not as_json:
            typer.echo(f"geschreven: {written}")


def page_of(found: Verification, *, everything: bool) -> str:
    """Return what was found as a page."""
    from strategiekeuze.report.verification.text import as_text

    return as_text(found, everything=everything)


def json_of(found: Verification) -> str:
    """Return what was found as JSON, with places as in other problems."""
    import json

    from strategiekeuze.cli.problem_json import place

    document = found.model_dump(mode="json")
    for told, each in zip(document["bevindingen"], found.bevindingen, strict=True):
        told["plaatsen"] = [place(where) for where in each.plaatsen]
    for told, accepted in zip(document["aanvaard"], found.aanvaard, strict=True):
        told["plaats"] = place(accepted.plaats)
    return json.dumps({**document, "schoon": found.clean}, ensure_ascii=False, indent=2) + "\n"


def write_certificate(file: str, found: Verification, rules: RuleSet, *, again: bool) -> None:
    """Write the certificate of what was proved."""
    from strategiekeuze.service.new_file import write_new
    from strategiekeuze.service.verification.certificate.make import certificate

    write_new(file, certificate(found, rules), again=again)


def check_certificate(file: str, rules: RuleSet) -> None:
    """Check a certificate with the engine alone, and say how that ended."""
    import sys

    from strategiekeuze.cli import RULES, show
    from strategiekeuze.service.verification.certificate.check import check_file

    found = check_file(file, rules)
    if found.problems:
        show.problems(found.problems, sys.stdout)
        raise typer.Exit(RULES)
    for line in certificate_lines(found):
        typer.echo(line)


def certificate_lines(found: Checked) -> Iterator[str]:
    """Yield what may be said of a certificate without a fault: also what its profiles cannot show."""
    from strategiekeuze.cli.counting import counted

    run = counted(found.profiles, "profiel is", "profielen zijn")
    yield f"Het certificaat klopt: {run} opnieuw berekend."
    shown = f"Die laten {found.shown} van de {found.properties} eigenschappen zien."
    yield f"{shown} Wat voor elk profiel moet gelden, is niet opnieuw bewezen."
    yield "Dat doet: strategiekeuze regels bewijs"
    for verdict, properties in (("waar", found.refuted), ("bewezen", found.unsettled)):
        if properties:
            yield f"Let op, dit is volgens het certificaat niet {verdict}:"
            yield from (f"- {each}" for each in properties)
