"""Read JSON that anybody may have changed: every error in Dutch, and nothing that two readers read differently."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.quoting import quoted, quoted_path

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_NUMBER = 15
"""Most digits of a number: every reader of JSON keeps those exactly."""


class _RefusedError(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def read_json(text: str, file: str) -> object | Problem:
    """Return the values in a text of JSON; only whole numbers, and no name twice in one place."""
    place = Place(file)
    try:
        found: object = json.loads(
            text, object_pairs_hook=once, parse_int=whole, parse_float=no_number, parse_constant=no_number
        )
    except _RefusedError as stop:
        return stop.problem.at(place)
    except json.JSONDecodeError as error:
        return not_json(error, text, file)
    except RecursionError:
        what = f"{quoted_path(file)} is te diep genest"
        return Problem("json-te-diep", what, "Geef het bestand zoals het programma het schreef.", place)
    return found


def once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Return the fields of one object, each of which may stand there once."""
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            what = f"het veld {quoted(name)} staat er twee keer"
            raise _RefusedError(Problem("dubbel-veld", what, "Geef het bestand zoals het programma het schreef."))
        found[name] = value
    return found


def whole(digits: str) -> int:
    """Return a whole number that every reader of JSON keeps exactly."""
    return int(digits) if len(digits) <= LONGEST_NUMBER else no_number(digits)


def no_number(word: str) -> NoReturn:
    """Refuse a number that is not whole, is too large, or is none."""
    what = f"het getal {quoted(word)} kan hier niet staan"
    raise _RefusedError(Problem("json-getal", what, "Geef het bestand zoals het programma het schreef."))


def not_json(error: json.JSONDecodeError, text: str, file: str) -> Problem:
    """Say where a text stops being JSON."""
    lines = text.split("\n")
    line = lines[error.lineno - 1] if error.lineno <= len(lines) else ""
    place = Place(file, error.lineno, error.colno, 1, line)
    return Problem(
        "geen-json",
        f"{quoted_path(file)} is geen geldige JSON",
        "Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json",
        place,
    )
