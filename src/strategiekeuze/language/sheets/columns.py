"""Find the columns of a sheet by their headings, in whatever order they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import LONGEST_WORD, quoted
from strategiekeuze.language.sheets.form import READ
from strategiekeuze.suggestion import nearest, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.errors import Place
    from strategiekeuze.language.sheets.grid import Cell, Grid


def columns_of(grid: Grid, problems: list[Problem]) -> Mapping[str, int]:
    """Return where the columns stand that are read, counted from 0; what is missing or doubled is a problem."""
    if not grid.filled:
        remedy = "Maak een nieuw blad met: strategiekeuze nulmeting naar-blad"
        problems.append(Problem("leeg-blad", "dit blad is leeg", remedy, grid.place))
        return {}
    found: dict[str, int] = {}
    heading = grid.filled[0]
    for index, cell in enumerate(heading):
        name = heading_name(cell)
        if name in found:
            problems.append(twice(name, heading[found[name]].place, cell.place))
        elif name:
            found[name] = index
    problems += [missing(name, heading, grid.place) for name in READ if name not in found]
    return found


def heading_name(cell: Cell) -> str:
    """Return the name of the column below a heading; empty when it is none that is read."""
    word = plain(str(cell.content)) if isinstance(cell.content, str) else ""
    return word if word in READ else ""


def headed(grid: Grid) -> int:
    """Return how many columns that are read stand in a sheet."""
    return len({heading_name(cell) for cell in grid.filled[0]} - {""}) if grid.filled else 0


def twice(name: str, first: Place, place: Place) -> Problem:
    """Say that a column stands there twice."""
    what = f'de kolom "{name}" staat er twee keer, ook in {place_in_sheet(first)}'
    return Problem("kolom-dubbel", what, "Haal een van de twee kolommen weg.", place)


def place_in_sheet(place: Place) -> str:
    """Return a place for a reader who looks at the same sheet."""
    return str(place).rpartition(", ")[2]


def missing(name: str, heading: Sequence[Cell], place: Place) -> Problem:
    """Say that a column is missing, and which heading was perhaps meant to be it."""
    others = [str(cell.content) for cell in heading if isinstance(cell.content, str) and not heading_name(cell)]
    near = nearest(name, [other for other in others if len(other) <= LONGEST_WORD], limit=1)
    renamed = f"Heet die nu {quoted(near[0])}? " if near else ""
    remedy = f'{renamed}Zet in de bovenste rij weer "{name}" boven die kolom.'
    return Problem("kolom-ontbreekt", f'de kolom "{name}" ontbreekt', remedy, place)
