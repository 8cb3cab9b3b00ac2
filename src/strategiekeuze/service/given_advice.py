"""See whether a caller from Python gave an advice at all."""

from __future__ import annotations

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.model.advice import Advice


def check_advice(advice: object) -> None:
    """Refuse what is no advice, such as a text or the fields of one.

    Raises:
        UsageError: when it is none.
    """
    if not isinstance(advice, Advice):
        raise UsageError(no_advice("Geef een Advice, zoals advise die teruggeeft."))


def no_advice(remedy: str, other: str = "") -> Problem:
    """Return the problem that something from Python is no advice; `other` says first what it is."""
    return Problem("geen-advies", f"dit is {other}geen advies", remedy)
