"""Show problems on standard error: place and what, the line, the marked piece, cause, remedy."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.errors import Place, Problem

BAR = "│"
MARK = "^"
MAX_LINE = 160
"""Longer lines are not shown: the place says enough."""


def problems(found: Iterable[Problem]) -> None:
    """Print problems, one empty line between two."""
    print("\n\n".join(text_of(problem) for problem in found), file=sys.stderr)  # noqa: T201


def text_of(problem: Problem) -> str:
    """Return a problem as lines."""
    head = f"{problem.place}  {problem.what}" if problem.place else problem.what
    excerpt = excerpt_of(problem.place) if problem.place else []
    return "\n".join([head, *excerpt, *(part for part in (problem.cause, problem.remedy) if part)])


def excerpt_of(place: Place) -> list[str]:
    """Return the line with the marked piece below it, nothing when there is no line to show."""
    text = place.text.replace("\t", " ").rstrip()
    if place.line is None or not text or len(text) > MAX_LINE:
        return []
    number = str(place.line)
    lines = [f"  {number} {BAR} {text}"]
    if place.length:
        lines.append(f"  {' ' * len(number)} {BAR} {' ' * (place.column - 1)}{MARK * place.length}")
    return lines
