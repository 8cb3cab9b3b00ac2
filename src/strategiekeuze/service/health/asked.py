"""The numbers that a caller gives: within their bounds, and as Dutch people write them."""

from __future__ import annotations

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.facts import Kind

MOST = 1_000_000


def in_range(name: str, value: int | None, lowest: int) -> None:
    """Refuse what is no whole number, and a number that is out of range.

    Raises:
        UsageError: when it is.
    """
    # A bool is an int to Python, and says nothing about how many.
    whole = isinstance(value, int) and not isinstance(value, bool)
    if value is not None and not (whole and lowest <= value <= MOST):
        raise UsageError(misfit(name, str(value), lowest))


def whole_number(name: str, text: str | None, lowest: int) -> int | None:
    """Return a number that a user wrote, None when none was.

    Raises:
        UsageError: when it is no whole number, or out of range.
    """
    if text is None:
        return None
    value = read_number(text, Kind.COUNT)
    if value is None or not lowest <= value <= MOST:
        raise UsageError(misfit(name, text, lowest))
    return value


def misfit(name: str, text: str, lowest: int) -> Problem:
    """Say that a number does not fit."""
    remedy = f"Geef een geheel getal van {lowest} tot en met 1.000.000."
    return Problem("verkeerd-getal", f"{quoted(text)} past niet bij --{name}", remedy)
