"""Show problems, on standard error or as the answer of a command, and what changes in a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from strategiekeuze.cli.counting import counted
from strategiekeuze.excerpt import printable, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence
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
