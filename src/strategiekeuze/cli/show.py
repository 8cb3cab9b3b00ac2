"""Show problems, on standard error or as the answer of a command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from strategiekeuze.excerpt import text_of

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
        texts.append(f"En nog {rest} {'probleem' if rest == 1 else 'problemen'}.")
    stream = stream or sys.stderr
    if stream is not None:
        # Without standard error nobody reads along, and standard output is for the answer only.
        print("\n\n".join(texts), file=stream)
