"""`strategiekeuze regels`: one file per command of this group."""

from __future__ import annotations

import typer

from strategiekeuze.cli.dutch import DutchCommand, DutchGroup
from strategiekeuze.cli.regels import controleer, nieuw, opmaken, taal, toon, vscode

group = typer.Typer(
    cls=DutchGroup,
    help="Controleer en bewerk een map met regels.",
    rich_markup_mode=None,
    no_args_is_help=False,
    invoke_without_command=True,
)
group.command("controleer", cls=DutchCommand)(controleer.command)
group.command("nieuw", cls=DutchCommand)(nieuw.command)
group.command("opmaken", cls=DutchCommand)(opmaken.command)
group.command("taal", cls=DutchCommand)(taal.command)
group.command("toon", cls=DutchCommand)(toon.command)
group.command("vscode", cls=DutchCommand)(vscode.command)


@group.callback()
def start(context: typer.Context) -> None:
    """Controleer en bewerk een map met regels."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
