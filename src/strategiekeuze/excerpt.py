"""A problem as lines of text: place and what, the line, the marked piece, cause, remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Severity

if TYPE_CHECKING:
    from strategiekeuze.errors import Place, Problem

WARNING = "let op: "
BAR = "│"
MARK = "^"
MAX_LINE = 160
"""Longer lines are not shown: the place says enough."""

MAX_PLACE = 300
"""Number of characters of a place that is shown."""


def text_of(problem: Problem) -> str:
    """Return a problem as lines."""
    what = f"{WARNING}{problem.what}" if problem.severity is Severity.WARNING else problem.what
    head = f"{str(problem.place)[:MAX_PLACE]}  {what}" if problem.place else what
    excerpt = excerpt_of(problem.place) if problem.place else []
    help_lines = [line for part in (problem.cause, problem.remedy) for line in part.splitlines()]
    lines = [head, *excerpt, *help_lines]
    return "\n".join(printable(line) for line in lines)


def excerpt_of(place: Place) -> list[str]:
    """Return the line with the marked piece below it, nothing when there is no line to show."""
    text = place.text.rstrip()
    if place.line is None or not text or len(text) > MAX_LINE:
        return []
    number = str(place.line)
    lines = [f"  {number} {BAR} {text}"]
    length = min(place.length, len(text) - place.column + 1)
    if length > 0:
        lines.append(f"  {' ' * len(number)} {BAR} {' ' * (place.column - 1)}{MARK * length}")
    return lines


def printable(line: str) -> str:
    """Return a line without signs that could steer a terminal; each becomes one space, so that marks stay in place."""
    return "".join(sign if sign.isprintable() else " " for sign in line)
