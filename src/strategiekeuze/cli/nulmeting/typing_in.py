"""Show lines, and read what somebody types, in a terminal or through a pipe."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

import typer

from strategiekeuze.cli import show
from strategiekeuze.excerpt import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.errors import Problem


class StoppedError(Exception):
    """Say that somebody stops: with the word, with Ctrl-C, or because there is no more input."""


def say(lines: Iterable[str]) -> None:
    """Print lines."""
    for line in lines:
        typer.echo(printable(line))


def complain(*problems: Problem) -> None:
    """Show what is wrong with what was typed."""
    sys.stdout.flush()
    show.problems(problems)


def prepare() -> None:
    """Read input in another character set as odd signs, and let arrow keys work where the system can."""
    if sys.stdin is not None:
        getattr(sys.stdin, "reconfigure", lambda **_: None)(errors="replace")
        with suppress(ImportError):
            # Whoever asks for a line then gets one that can be edited; Windows does so by itself.
            import_module("readline")


def read_line(prompt: str) -> str:
    """Return what somebody types behind a prompt.

    Raises:
        StoppedError: when there is nothing more to read.
    """
    if sys.stdin is None:
        raise StoppedError
    try:
        text = input(prompt)
    except (EOFError, KeyboardInterrupt) as stop:
        typer.echo("")
        raise StoppedError from stop
    if not sys.stdin.isatty():
        # Nobody pressed enter on the screen.
        typer.echo("")
    return text
