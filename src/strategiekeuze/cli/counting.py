"""Numbers of things in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Problem


def counted(number: int, one: str, more_than_one: str) -> str:
    """Return a number with its word."""
    return f"{number} {one if number == 1 else more_than_one}"


def of_problems(problems: Sequence[Problem]) -> str:
    """Return how many errors and warnings there are."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    numbers = (errors, "fout", "fouten"), (len(problems) - errors, "waarschuwing", "waarschuwingen")
    return " en ".join(counted(*number) for number in numbers if number[0]) or "Geen problemen"
