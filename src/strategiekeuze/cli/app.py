"""The application: its commands and how a call is run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Abort, Exit, TyperException

from strategiekeuze.cli import (
    advies,
    agenda,
    beleid,
    dmn,
    gemeente,
    gesprek,
    gherkin,
    herbereken,
    leg_uit,
    nulmeting,
    regels,
    schema,
    strategie,
    toets,
    voortgang,
)
from strategiekeuze.cli.dutch import DutchCommand, DutchGroup, usage_error

if TYPE_CHECKING:
    from collections.abc import Sequence

HELP = """Kies met uitlegbare regels een datastrategie die bij een gemeente past.

Het strategiewiel in dit programma is een eigen reconstructie. De drempels zijn niet met onderzoek getoetst.

Afsluitcodes: 0 gelukt, 1 fout van het programma, 2 verkeerd gebruik, 3 profiel, beleid, nota, register of
advies afgewezen, 4 regels afgewezen, 5 er is iets te veranderen en niets geschreven,
6 het advies is niet hetzelfde als toen.
"""

Versie = Annotated[bool, typer.Option("--versie", help="Toon de versie en stop.")]

app = typer.Typer(
    cls=DutchGroup,
    help=HELP,
    rich_markup_mode=None,
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("advies", cls=DutchCommand)(advies.command)
app.command("agenda", cls=DutchCommand)(agenda.command)
app.command("gemeente", cls=DutchCommand)(gemeente.command)
app.command("gesprek", cls=DutchCommand)(gesprek.command)
app.command("herbereken", cls=DutchCommand)(herbereken.command)
app.command("leg-uit", cls=DutchCommand)(leg_uit.command)
app.command("schema", cls=DutchCommand)(schema.command)
app.command("strategie", cls=DutchCommand)(strategie.command)
app.command("toets", cls=DutchCommand)(toets.command)
app.command("voortgang", cls=DutchCommand)(voortgang.command)
app.add_typer(beleid.group, name="beleid")
app.add_typer(dmn.group, name="dmn")
app.add_typer(gherkin.group, name="gherkin")
app.add_typer(nulmeting.group, name="nulmeting")
app.add_typer(regels.group, name="regels")


@app.callback(invoke_without_command=True)
def start(context: typer.Context, *, versie: Versie = False) -> None:
    """Show the version or the help when no command is given."""
    from strategiekeuze.version import VERSION

    if versie:
        typer.echo(f"strategiekeuze {VERSION}")
        raise Exit(0)
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def application(arguments: Sequence[str]) -> int:
    """Run a call and return its exit code.

    Raises:
        StrategiekeuzeError: with Dutch problems, also for wrong usage.
        BrokenPipeError: when nobody reads the output any more.
    """
    command = typer.main.get_command(app)
    try:
        result = command.main(args=list(arguments), prog_name="strategiekeuze", standalone_mode=False)
    except Exit as stop:
        return stop.exit_code
    except SystemExit as stop:
        # Typer ends the program itself when the reader of its output stops early.
        raise BrokenPipeError from stop
    except Abort:
        typer.echo("Gestopt.", err=True)
        return 1
    except TyperException as error:
        # An error inside a group knows the group: its commands are the ones to suggest.
        group = getattr(getattr(error, "ctx", None), "command", command)
        raise usage_error(error, list(getattr(group, "commands", ()))) from error
    return result if isinstance(result, int) else 0
