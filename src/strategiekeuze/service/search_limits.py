"""What a search for a change may be asked: how long it takes, and which facts it leaves alone."""

from __future__ import annotations

from strategiekeuze.errors import Problem, UsageError

LONGEST = 86_400
"""The most seconds to search: a day."""


def check_time(seconds: object) -> None:
    """Refuse a time in which nothing can be found.

    Raises:
        UsageError: when it is no time above 0 and of at most a day.
    """
    if isinstance(seconds, int | float) and not isinstance(seconds, bool) and 0 < seconds <= LONGEST:
        return
    remedy = "Geef een aantal seconden boven 0, en hoogstens een dag."
    raise UsageError(Problem("verkeerd-gebruik", "zo veel seconden kan ik niet zoeken", remedy))


def check_names(names: object) -> None:
    """Refuse what is no list of names of facts; a text alone would be read letter by letter.

    Raises:
        UsageError: when it is none.
    """
    if isinstance(names, list | tuple | set | frozenset) and all(isinstance(name, str) for name in names):
        return
    remedy = 'Geef een lijst of een tupel met namen, zoals ("ambitie",).'
    raise UsageError(Problem("verkeerd-gebruik", "dit zijn geen namen van feiten om vast te houden", remedy))
