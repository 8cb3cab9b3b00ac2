"""Show in a terminal how far the search for questions is, on one line that goes away at the end."""

from __future__ import annotations

import sys

import typer

EVERY = 10
"""After so many steps the line changes."""

TOLD = {
    "voorbeelden": "{done} van {whole} wijzigingen naast de voorbeelden gelegd",
    "profielen": "{done} van {whole} wijzigingen op verzonnen profielen geprobeerd",
    "vragen": "{done} van {whole} vragen gemaakt",
}


def progress(part: str, done: int, whole: int) -> None:
    """Show how far a part of the work is; nothing where nobody looks."""
    if sys.stderr is None or not sys.stderr.isatty():
        return
    if done == whole:
        typer.echo("\r\033[K", err=True, nl=False)
    elif done % EVERY == 0 or whole < EVERY:
        typer.echo(f"\r\033[K{TOLD[part].format(done=done, whole=whole)}", err=True, nl=False)
