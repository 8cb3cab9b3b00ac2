"""The day that a caller gives: a date, or a text such as 2026-01-31; without it the day of the call."""

from __future__ import annotations

from datetime import UTC, date, datetime

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.profile.values import is_day
from strategiekeuze.language.quoting import quoted


def day_given(value: object) -> date:
    """Return a day; a moment with a time is none, for it belongs to a clock somewhere.

    Raises:
        UsageError: when this is no day.
    """
    if value is None:
        return today()
    if type(value) is date:
        return value
    if isinstance(value, str) and is_day(value.strip()):
        return date.fromisoformat(value.strip())
    remedy = "Geef een datetime.date, of een tekst zoals 2026-01-31."
    raise UsageError(Problem("geen-datum", f"{quoted(str(value))} is geen dag", remedy))


def today() -> date:
    """Return the day of the call."""
    return datetime.now(UTC).astimezone().date()
