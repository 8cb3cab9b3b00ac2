"""Dutch help and usage errors around typer, which speaks English only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from typer.core import TyperCommand, TyperGroup

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.suggestion import did_you_mean, nearest

if TYPE_CHECKING:
    import typer
    from typer.exceptions import TyperException

WORDS = (
    ("Usage: ", "Gebruik: "),
    ("[OPTIONS]", "[OPTIES]"),
    (" <str>", ""),
    ("COMMAND [ARGS]...", "OPDRACHT [WAARDEN]..."),
    ("\nOptions:", "\nOpties:"),
    ("\nArguments:", "\nWaarden:"),
    ("\nCommands:", "\nOpdrachten:"),
    ("[default: ", "[standaard: "),
    ("[required]", "[verplicht]"),
    ("Show this message and exit.", "Toon deze uitleg en stop."),
)
"""Fixed words of the help, and what they are in Dutch."""

HELP = "Toon met --help wat er kan."


class DutchCommand(TyperCommand):
    """A command whose help is Dutch."""

    def get_help(self, ctx: object) -> str:
        """Return the help in Dutch."""
        return translated(super().get_help(cast("typer.Context", ctx)))


class DutchGroup(TyperGroup):
    """A group of commands whose help is Dutch."""

    def get_help(self, ctx: object) -> str:
        """Return the help in Dutch."""
        return translated(super().get_help(cast("typer.Context", ctx)))


def translated(text: str) -> str:
    """Return a help text with its fixed words in Dutch."""
    for english, dutch in WORDS:
        text = text.replace(english, dutch)
    return text


def usage_error(error: TyperException, commands: list[str]) -> UsageError:
    """Return a usage error in Dutch for one of typer."""
    return UsageError(Problem("verkeerd-gebruik", what(error), remedy(error, commands)))


def what(error: TyperException) -> str:
    """Say what is wrong with the call."""
    name = subject(error)
    match type(error).__name__:
        case "MissingParameter":
            return f'"{name}" ontbreekt'
        case "NoSuchOption":
            return f'de optie "{name}" ken ik niet'
        case "BadOptionUsage":
            return f'de optie "{name}" heeft een waarde nodig'
        case "BadParameter":
            return f'de waarde van "{name}" kan niet'
    if "No such command" in error.message:
        return f'de opdracht "{name}" ken ik niet'
    if "unexpected extra argument" in error.message:
        return f'"{name}" is te veel'
    return "zo is deze opdracht niet te gebruiken"


def subject(error: TyperException) -> str:
    """Return the word that the error is about."""
    option = getattr(error, "option_name", None)
    parameter = getattr(error, "param", None)
    if option:
        return str(option)
    if parameter is not None:
        return str(parameter.metavar or parameter.opts[0])
    quoted = re.search(r"'([^']*)'|\(([^)]*)\)$", error.message)
    return (quoted[1] or quoted[2]) if quoted else ""


def remedy(error: TyperException, commands: list[str]) -> str:
    """Say what to do."""
    options = getattr(error, "possibilities", None) or ()
    known = list(options) if options else commands
    near = did_you_mean(nearest(subject(error), known)) if "No such" in error.message else ""
    return f"{near} {HELP}".strip()
