"""Show problems, on standard error or as the answer of a command, and what changes in a file."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from strategiekeuze.cli.counting import counted
from strategiekeuze.excerpt import printable, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

    from strategiekeuze.errors import Problem

MAX_SHOWN = 100
"""Number of problems that is shown; who has more starts with these."""


def problems(found: Sequence[Problem], stream: TextIO | None = None) -> None:
    """Print problems, one empty line between two; where the problems are the answer, `stream` is standard output."""
    texts = [text_of(problem) for problem in found[:MAX_SHOWN]]
    rest = len(found) - len(texts)
    if rest:
        texts.append(f"En nog {counted(rest, 'probleem', 'problemen')}.")
    stream = stream or sys.stderr
    if stream is not None:
        # Without standard error nobody reads along, and standard output is for the answer only.
        print("\n\n".join(texts), file=stream)


def difference(text: str) -> str:
    """Return a diff as it is shown, without signs that could steer a terminal."""
    return "\n".join(printable(line).rstrip() for line in text.split("\n"))


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """Go on when the reader of our output stops early, as `head` does: what we found decides the exit code."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        silence()


def silence() -> None:
    """Send what is left in the buffer of standard output nowhere: Python would try to write it once more at the end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        # In a test standard output is no file; there is nothing to silence then.
        return
