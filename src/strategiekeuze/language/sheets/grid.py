"""A sheet as it was read: rows of cells, each with its place, whatever program wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from strategiekeuze.language.sheets.signs import decoded

if TYPE_CHECKING:
    from strategiekeuze.errors import Place, Problem

Content: TypeAlias = str | int | float | bool | date | None
"""What a cell may hold; a date includes one with a time."""


def content_of(value: object) -> Content:
    """Return a value from a workbook as the readers of sheets know it; one that they do not know as a text."""
    if isinstance(value, str):
        return decoded(value)
    return value if value is None or isinstance(value, int | float | date) else str(value)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        problem: why its content must not be read, such as a formula; None when it may.
    """

    place: Place
    content: Content = None
    problem: Problem | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return self.problem is None and (self.content is None or not str(self.content).strip())


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet.

    Attributes:
        place: the file, and the sheet when it has a name.
        rows: from the top; a short row has no cells at its end.
        problem: why the whole sheet must not be read; None when it may.
    """

    place: Place
    rows: tuple[tuple[Cell, ...], ...]
    problem: Problem | None = None

    @property
    def filled(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows in which something stands; the first is the heading."""
        return tuple(row for row in self.rows if not all(cell.blank for cell in row))
