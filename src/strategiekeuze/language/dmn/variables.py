"""Make one column of all columns that read the same variable: whatever they test, it has one value in each case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.decision_table import ValueKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.model.decision_table import Cell, InputColumn, TableRow

NUMBERS = frozenset({ValueKind.NUMBER, ValueKind.WHOLE})


def alike(names: Iterable[str]) -> list[list[int]]:
    """Return the places of equal names together, in the order of the first of each; no name equals no other."""
    places: dict[str | int, list[int]] = {}
    for place, name in enumerate(names):
        places.setdefault(" ".join(name.split()) or place, []).append(place)
    return list(places.values())


def per_variable(
    columns: Sequence[InputColumn], rows: Sequence[TableRow], problems: list[Problem]
) -> tuple[tuple[InputColumn, ...], tuple[TableRow, ...]]:
    """Return a column per variable, and rows with a test for each; columns that contradict become problems."""
    groups = alike(column.uitdrukking or column.naam for column in columns)
    joined = tuple(one_column([columns[place] for place in group], problems) for group in groups)
    return joined, tuple(replace(row, tests=tuple(one_test(row, group) for group in groups)) for row in rows)


def one_column(twins: Sequence[InputColumn], problems: list[Problem]) -> InputColumn:
    """Return one column for those that read the same."""
    first, *others = twins
    allowed = next((each.toegestaan for each in twins if each.toegestaan), ())
    for other in others:
        if other.soort is not first.soort and not {first.soort, other.soort} <= NUMBERS:
            problems.append(differ(first, other, "hun type verschilt", "Geef ze hetzelfde type."))
        elif other.toegestaan and other.toegestaan != allowed:
            remedy = "Geef ze dezelfde toegestane waarden."
            problems.append(differ(first, other, "hun toegestane waarden verschillen", remedy))
    kind = ValueKind.WHOLE if any(each.soort is ValueKind.WHOLE for each in twins) else first.soort
    name = first.naam if len({each.naam for each in twins}) == 1 else first.uitdrukking
    return replace(first, naam=name, soort=kind, toegestaan=allowed)


def differ(first: InputColumn, other: InputColumn, how: str, remedy: str) -> Problem:
    """Say that two columns read the same variable and do not agree on it."""
    both = f"kolom {quoted(first.naam)} en kolom {quoted(other.naam)}"
    read = quoted(first.uitdrukking or first.naam)
    return Problem("dmn-kolommen", f"{both} lezen allebei {read}, maar {how}", remedy, other.plaats)


def one_test(row: TableRow, group: Sequence[int]) -> Cell:
    """Return one test for those of a row on the same variable."""
    cells = [row.tests[place] for place in group]
    first, *others = [cell for cell in cells if cell.delen or not cell.niet] or cells[:1]
    text = " en ".join(cell.tekst for cell in (first, *others))
    return replace(first, tekst=text, ook=tuple(others))
