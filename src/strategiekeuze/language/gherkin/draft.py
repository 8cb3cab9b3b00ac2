"""A file with changes: every line in its place, so that a place in the new text leads back to the old."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Draft:
    """The lines of a file, each with what stands in its place. Lines are numbered from 1."""

    def __init__(self, rows: Sequence[str]) -> None:
        self._own: list[tuple[str, ...]] = [(row,) for row in rows]
        self._above: dict[int, tuple[str, ...]] = {}

    def now(self, number: int) -> str:
        """Return what a line says now; empty when it is gone."""
        own = self._own[number - 1]
        return own[0] if own else ""

    def put(self, number: int, *rows: str) -> None:
        """Let a line be these lines."""
        self._own[number - 1] = rows

    def above(self, number: int, *rows: str) -> None:
        """Set lines above a line, below what was set there before; one past the last line is the end."""
        self._above[number] = (*self._above.get(number, ()), *rows)

    def rows(self) -> list[tuple[str, int]]:
        """Return every line with the number of the line that it comes from."""
        placed = [(row, number) for number in range(1, len(self._own) + 2) for row in self._at(number)]
        return placed or [("", 1)]

    @property
    def text(self) -> str:
        """The whole text."""
        return "\n".join(row for row, _ in self.rows())

    def _at(self, number: int) -> tuple[str, ...]:
        own = self._own[number - 1] if number <= len(self._own) else ()
        return (*self._above.get(number, ()), *own)
