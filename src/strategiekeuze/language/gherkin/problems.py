"""Say in Dutch what the official parser still cannot read after all slips that we know.

The parser answers with the tokens it expected. The text on the line tells a writer more: so that decides the message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gherkin.errors import UnexpectedEOFException

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.gherkin.line import place_of
from strategiekeuze.language.quoting import quoted, quoted_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gherkin.errors import ParserException

MAX_LINE = 2_000


def left_problems(
    errors: Sequence[ParserException],
    read: Sequence[tuple[str, int]],
    rows: Sequence[str],
    file: str,
    known: Sequence[Problem],
) -> Iterator[Problem]:
    """Yield a problem for each error on a line that has none yet.

    Args:
        errors: of the parser, on the lines of `read`.
        read: the lines that were parsed, each with the number of the line in the file that it comes from.
        rows: the lines of the file.
        file: its name.
        known: the problems found so far.
    """
    told = {problem.place.line for problem in known if problem.place}
    if not told:
        read = [(row, number) for number, row in enumerate(rows, 1)]
    for error in errors:
        line = error.location["line"]
        number = read[line - 1][1] if line <= len(read) else len(rows) + 1
        if number not in told and not (told and isinstance(error, UnexpectedEOFException)):
            told.add(number)
            yield left(number, rows, file)


def left(number: int, rows: Sequence[str], file: str) -> Problem:
    """Return the problem behind one error of the parser: with the line itself, or the last that says something."""
    at = next((at for at in range(min(number, len(rows)), 0, -1) if rows[at - 1].strip()), 1)
    row = rows[at - 1]
    remedy = "Vergelijk het met een bestand dat wel klopt, of haal het weg."
    return Problem("tekst-past-niet", f"{quoted(row.strip())} past hier niet", remedy, place_of(row, at, file))


def too_long(rows: Sequence[str], file: str) -> tuple[Problem, ...]:
    """Return a problem when more text stands in one place than a step, a title or a row of a table ever needs."""
    number = next((number for number, row in enumerate(rows, 1) if len(row) > MAX_LINE), None)
    what = "hier staan meer dan 2.000 tekens achter elkaar"
    return (Problem("te-lang", what, "Verdeel de tekst met enters.", Place(file, number)),) if number else ()


def too_many_rows(file: str) -> Problem:
    """Say that a file is longer than anybody writes."""
    what = "in dit bestand staan meer dan 200.000 enters"
    return Problem("te-lang", what, "Haal lege stukken weg, of verdeel het bestand.", Place(file))


def empty_feature(file: str) -> Problem:
    """Say that a feature file holds nothing."""
    what = f"in {quoted_path(file)} staat geen Functionaliteit"
    return Problem("leeg-bestand", what, "Begin met: Functionaliteit: naam", Place(file))


def other_language(rows: Sequence[str], file: str) -> Problem:
    """Say that a file with rules is in another language than Dutch."""
    number = next((number for number, row in enumerate(rows, 1) if "language" in row), None)
    place = place_of(rows[number - 1], number, file) if number else Place(file)
    return Problem("andere-taal", "dit bestand is niet in het Nederlands", "Schrijf bovenaan: # language: nl", place)
