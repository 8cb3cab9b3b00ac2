"""Dutch help and usage errors around typer, which speaks English only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import typer
from typer.core import TyperCommand, TyperGroup

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.quoting import meant, quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from typer.exceptions import TyperException

WORDS = (
    ("Usage: ", "Gebruik: "),
    ("[OPTIONS]", "[OPTIES]"),
    (" <str>", ""),
    (" <list[str]>", ""),
    ("COMMAND [ARGS]...", "OPDRACHT [WAARDEN]..."),
    ("\nOptions:", "\nOpties:"),
    ("\nArguments:", "\nWaarden:"),
    ("\nCommands:", "\nOpdrachten:"),
    ("[default: ", "[standaard: "),
    ("[required]", "[verplicht]"),
    ("Show this message and exit.", "Toon deze uitleg en stop."),
)
"""Fixed words of the help, and what they are in Dutch."""

NAMED = re.compile(
    r"""command (?P<quote>['"])(?P<quoted>.*?)(?P=quote)\.|arguments?(?:\(s\))? \((?P<extra>.*)\)$""", re.DOTALL
)
"""Where a message of typer repeats what the user wrote."""

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


def group_of(summary: str, **commands: Callable[..., None]) -> typer.Typer:
    """Return a group of commands by name, an underscore for a hyphen; without a command it shows its help."""
    group = typer.Typer(
        cls=DutchGroup, help=summary, rich_markup_mode=None, no_args_is_help=False, invoke_without_command=True
    )
    for name, command in commands.items():
        group.command(name.replace("_", "-"), cls=DutchCommand)(command)

    @group.callback(help=summary)
    def start(context: typer.Context) -> None:
        """Show the help when no command is given."""
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())

    return group


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
    name = quoted(subject(error))
    match type(error).__name__:
        case "MissingParameter":
            return f"{name} ontbreekt"
        case "NoSuchOption":
            return f"de optie {name} ken ik niet"
        case "BadOptionUsage" if "does not take" in error.message:
            return f"de optie {name} heeft geen waarde"
        case "BadOptionUsage":
            return f"de optie {name} heeft een waarde nodig"
    if "No such command" in error.message:
        return f"de opdracht {name} ken ik niet"
    if "unexpected extra argument" in error.message:
        return f"{name} is te veel"
    return "zo is deze opdracht niet te gebruiken"


def subject(error: TyperException) -> str:
    """Return the word that the error is about."""
    option = getattr(error, "option_name", None)
    parameter = getattr(error, "param", None)
    if option:
        return str(option)
    if parameter is not None:
        name = str(parameter.opts[0])
        return name if name.startswith("-") else str(parameter.metavar or name)
    found = NAMED.search(error.message)
    return (found["quoted"] or found["extra"] or "") if found else ""


def remedy(error: TyperException, commands: list[str]) -> str:
    """Say what to do."""
    if "unexpected extra argument" in error.message:
        return f"Zet een naam van meer woorden tussen aanhalingstekens. {HELP}"
    known = [*(getattr(error, "possibilities", None) or ())] or commands
    near = meant(subject(error), known) if "No such" in error.message else ""
    return f"{near} {HELP}".strip()
