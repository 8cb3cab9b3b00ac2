"""`strategiekeuze regels controleer`: every problem of a rule set, and a page that explains each kind."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.service.rule_checks import CheckedRules

Map = Annotated[
    str | None,
    typer.Argument(metavar="MAP", help="Map met regels. Zonder map: rules, of anders de regels van het wiel."),
]
Streng = Annotated[bool, typer.Option("--streng", help="Keur ook af bij een waarschuwing.")]
Voorbeelden = Annotated[
    str | None, typer.Option("--voorbeelden", metavar="MAP", help="Map met voorbeelden. Anders: features naast de map.")
]
Json = Annotated[bool, typer.Option("--json", help="Geef de problemen als JSON.")]
Sarif = Annotated[bool, typer.Option("--sarif", help="Geef de problemen als SARIF 2.1.0.")]
Uitleg = Annotated[
    str | None, typer.Option("--uitleg", metavar="NAAM", help="Leg een controle uit, met naam of code, en stop.")
]

NO_EXAMPLES = "Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd."
ERRORS_FIRST = "Los eerst de fouten op. Daarna volgen de andere controles."
UNREAD = "De regels zelf zijn nog niet gecontroleerd."


def command(
    folder: Map = None,
    *,
    strict: Streng = False,
    examples: Voorbeelden = None,
    as_json: Json = False,
    as_sarif: Sarif = False,
    explained: Uitleg = None,
) -> None:
    """Controleer een map met regels en toon alle problemen."""
    from strategiekeuze.cli import RULES, show

    if explained is not None:
        typer.echo(page(explained), nl=False)
        return
    check_call(folder, both=as_json and as_sarif)
    from strategiekeuze.service.rule_checks import check_rules

    with no_collecting():
        found = check_rules(folder, examples)
    with show.reader_may_leave():
        answer(found, as_json=as_json, as_sarif=as_sarif)
    if found.errors or (strict and found.warnings):
        raise Exit(RULES)


@contextmanager
def no_collecting() -> Iterator[None]:
    """Pause the garbage collector: what is read stays in use, and looking at it takes a tenth of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def check_call(folder: str | None, *, both: bool) -> None:
    """Refuse a call that cannot be meant.

    Raises:
        UsageError: when the name of the folder is empty, or two forms of answer are asked for.
    """
    from strategiekeuze.errors import Problem, UsageError

    if folder == "":
        remedy = "Noem een map, of laat de naam weg."
        raise UsageError(Problem("lege-mapnaam", "de naam van de map met regels is leeg", remedy))
    if both:
        what = "--json en --sarif gaan niet samen"
        raise UsageError(Problem("verkeerd-gebruik", what, "Kies een van de twee."))


def page(word: str) -> str:
    """Return the page about a check, by its name or by the code of a problem.

    Raises:
        UsageError: when there is no such check.
    """
    from strategiekeuze.checks.catalogue import CHECKS, by_name
    from strategiekeuze.errors import Problem, UsageError
    from strategiekeuze.language.quoting import choices, meant, quoted

    check = by_name().get(word)
    if check is None:
        remedy = meant(word, by_name()) or f"Kies uit: {choices(each.name for each in CHECKS)}."
        raise UsageError(Problem("onbekende-controle", f"de controle {quoted(word)} ken ik niet", remedy))
    return check.page


def answer(found: CheckedRules, *, as_json: bool, as_sarif: bool) -> None:
    """Print what was found, in the form that is asked for."""
    if as_json:
        from strategiekeuze.cli import problem_json

        typer.echo(problem_json.as_json(found.problems))
    elif as_sarif:
        from strategiekeuze.cli import sarif

        typer.echo(sarif.as_sarif(found.problems))
    else:
        as_text(found)


def as_text(found: CheckedRules) -> None:
    """Print the problems, where to read more, and how many there are."""
    from strategiekeuze.cli import show

    if found.problems:
        show.problems(found.problems, sys.stdout)
        typer.echo(f"\n{more(found)}".rstrip())
    if found.examples is None and not found.errors:
        typer.echo(NO_EXAMPLES)
    typer.echo(summary(found))


def more(found: CheckedRules) -> str:
    """Return where the problems are explained, empty when no check explains them."""
    from strategiekeuze.checks.catalogue import by_code
    from strategiekeuze.suggestion import listing

    names = dict.fromkeys(by_code()[each.code].name for each in found.problems if each.code in by_code())
    return f"Meer uitleg? Gebruik --uitleg met {listing(names, 'of')}." if names else ""


def summary(found: CheckedRules) -> str:
    """Return the last line: how much is wrong, and how much was looked at."""
    from strategiekeuze.cli.counting import counted, of_problems

    looked_at = f"{counted(found.rules, 'regel', 'regels')} in {counted(found.files, 'bestand', 'bestanden')}"
    if not found.problems:
        return f"Geen problemen: {looked_at} gecontroleerd."
    rest = f"{looked_at} gecontroleerd." if found.rules else UNREAD
    return f"{of_problems(found.problems)}. {rest} {ERRORS_FIRST if found.errors else ''}".rstrip()
