"""Print the answer of a command: as JSON, or as text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from strategiekeuze.model.base import Frozen


def show_answer(answer: Frozen, text: str, *, as_json: bool) -> None:
    """Print an answer as JSON, or its text in Markdown."""
    if as_json:
        typer.echo(answer.model_dump_json(indent=2))
    else:
        show_text(text)


def show_text(text: str) -> None:
    """Print a text in Markdown: with its signs in a terminal only."""
    if sys.stdout.isatty():
        typer.echo(text, nl=False)
    else:
        from strategiekeuze.explain.plain import plain_text

        typer.echo(plain_text(text), nl=False)


def every_sign_shows() -> bool:
    """Tell whether a screen or file takes every sign that JSON may hold; if not, codes stand for the others."""
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
