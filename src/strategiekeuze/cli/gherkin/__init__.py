"""`strategiekeuze gherkin`: one file per command of this group."""

from __future__ import annotations

import typer

from strategiekeuze.cli.dutch import DutchCommand, DutchGroup
from strategiekeuze.cli.gherkin import controleer, herstel

group = typer.Typer(
    cls=DutchGroup,
    help="Controleer en herstel elk bestand met Nederlandse Gherkin.",
    rich_markup_mode=None,
    no_args_is_help=False,
    invoke_without_command=True,
)
group.command("controleer", cls=DutchCommand)(controleer.command)
group.command("herstel", cls=DutchCommand)(herstel.command)


@group.callback()
def start(context: typer.Context) -> None:
    """Controleer en herstel elk bestand met Nederlandse Gherkin."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
