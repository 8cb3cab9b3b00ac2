"""The rows of a sheet, each with the fact that it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.language.sheets.cell_text import text_in
from strategiekeuze.language.sheets.form import ANSWER, KEY, NOTE, NUMBER, PROOF, READ, ROLE
from strategiekeuze.suggestion import listing, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.errors import Place
    from strategiekeuze.language.sheets.grid import Cell, Grid
    from strategiekeuze.model.facts import Fact, Facts

NUMBERED = re.compile(r"([0-9]{1,4})[^0-9]+([0-9]{1,4})[^0-9]*")
"""The number of a question and how many there are; the words may have been translated."""

MOST_NAMED = 10
"""Number of missing rows that is named; who misses more has another problem."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row about a fact.

    Attributes:
        cells: by the name of their column.
    """

    fact: Fact
    cells: Mapping[str, Cell]

    @property
    def place(self) -> Place:
        """Where the answer stands."""
        return self.cells[ANSWER].place

    @property
    def remarks(self) -> tuple[str, str]:
        """The note and the proof."""
        return text_in(self.cells[NOTE]), text_in(self.cells[PROOF])

    @property
    def role(self) -> str:
        """Who answers; empty when this is the value that counts."""
        return text_in(self.cells[ROLE])

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is read: rows with the same texts say the same."""
        return tuple(text_in(self.cells[name]) for name in READ)


def rows_in(grid: Grid, columns: Mapping[str, int], facts: Facts, problems: list[Problem]) -> list[SheetRow]:
    """Return the rows about a fact; a row about anything else, or that must not be read, is a problem."""
    rows = [{name: row[index] for name, index in columns.items() if index < len(row)} for row in grid.filled[1:]]
    # A row too short was reported when the file was read; one with nothing to read is a remark below the table.
    whole = [cells for cells in rows if len(cells) == len(READ) and not all(cell.blank for cell in cells.values())]
    problems += number_problems([cells[NUMBER] for cells in whole], grid.place)
    found = []
    for cells in whole:
        unread = [cell.problem for cell in cells.values() if cell.problem]
        problems += unread
        fact = None if unread else fact_of(cells[KEY], facts, problems)
        found += [SheetRow(fact, cells)] if fact else []
    return found


def fact_of(cell: Cell, facts: Facts, problems: list[Problem]) -> Fact | None:
    """Return the fact that a row is about; None, with a problem, when there is none that a profile states."""
    text = text_in(cell)
    fact = facts.by_name.get(plain(text))
    if fact and fact.op_te_geven:
        return fact
    if fact:
        what, remedy = f"{quoted(text)} volgt uit andere feiten", "Haal deze rij weg."
        problems.append(Problem("afgeleid-veld", what, remedy, cell.place))
    elif not text:
        remedy = "Die kolom is verborgen. Maak de kolom zichtbaar en zet de sleutel terug, of haal de rij weg."
        problems.append(Problem("sleutel-ontbreekt", "deze rij heeft geen sleutel", remedy, cell.place))
    else:
        names = [each.sleutel for each in facts.feiten if each.op_te_geven]
        what = f"de sleutel {quoted(text)} ken ik niet"
        problems.append(Problem("onbekende-rij", what, meant_or_all(text, names, problems), cell.place))
    return None


def number_problems(cells: Sequence[Cell], place: Place) -> Iterator[Problem]:
    """Yield what the numbers of the questions tell: ones that cannot be read, or rows that are gone."""
    if not cells:
        remedy = "Maak een nieuw blad met: strategiekeuze nulmeting naar-blad"
        yield Problem("leeg-blad", "dit blad heeft geen rijen met vragen", remedy, place)
    readable = [cell for cell in cells if cell.problem is None]
    found = [(cell, NUMBERED.fullmatch(text_in(cell))) for cell in readable]
    unread = [cell for cell, match in found if match is None]
    yield from map(unnumbered, unread)
    if not unread and len(readable) == len(cells):
        pairs = [(int(match[1]), int(match[2])) for _, match in found if match]
        seen, total = {number for number, _ in pairs}, max((total for _, total in pairs), default=0)
        gone = [number for number in range(1, total + 1) if number not in seen]
        yield from [rows_missing(gone, place)] if gone else []


def unnumbered(cell: Cell) -> Problem:
    """Say that a row has no number that can be read."""
    what = f"{quoted(text_in(cell))} is geen nummer van een vraag"
    return Problem(
        "nummer-onleesbaar", what, "Schrijf het zoals in de andere rijen, bijvoorbeeld: 03 van 30", cell.place
    )


def rows_missing(gone: Sequence[int], place: Place) -> Problem:
    """Say which rows are gone, by their numbers."""
    named = [str(number) for number in gone[:MOST_NAMED]]
    more = [f"nog {len(gone) - MOST_NAMED} andere"] if len(gone) > MOST_NAMED else []
    what = f"de vraag met dit nummer ontbreekt: {listing([*named, *more])}"
    remedy = "Zet de rij terug, met hetzelfde nummer en dezelfde sleutel. Een antwoord mag leeg zijn."
    return Problem("rij-ontbreekt", what, remedy, place)
