"""The lines of one page of a PDF, each with where it stands and how large its letters are."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from strategiekeuze.model.document import BETWEEN_CELLS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RAISED = 0.8
"""A number in letters smaller than this part of the rest of its line refers to a note."""

NOTE_NUMBER = re.compile(r"\s*\d{1,3}\s*")

LETTER = 0.5
"""Usual width of a letter for its size; a PDF does not say how wide a text is."""

CELL_GAP, UNSURE = 2.0, 0.25
"""White space between two cells of a row, in sizes of a letter; and how far our guess of a width may be off."""

FEWEST_LETTERS = 3
"""Shorter text at the begin of a line is the number of what follows, and no cell."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text.

    Attributes:
        height: where it stands above the bottom of the page, in points.
        size: of most of its letters, in tenths of points.
        bold: whether all letters are.
        row: whether it is a row of a table, with a bar between its cells.
    """

    text: str
    height: float
    size: int
    bold: bool
    row: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one font."""

    text: str
    height: float
    left: float
    size: int
    bold: bool


class Lines:
    """Put the pieces that come in one by one together into lines."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._runs: list[Run] = []

    def add(self, text: str, matrix: Sequence[float], of_text: Sequence[float], *, bold: bool, size: float) -> None:
        """Take in a piece; it may end one line and begin another."""
        height, left, scale = standing(product(of_text, matrix))
        for number, part in enumerate(text.split("\n")):
            if number:
                self._finish()
            if part:
                self._runs.append(Run(part, height, left, round(abs(size) * scale * 10), bold))

    def finished(self) -> tuple[Line, ...]:
        """Return the lines."""
        self._finish()
        return tuple(self._lines)

    def _finish(self) -> None:
        if any(run.text.strip() for run in self._runs):
            self._lines.append(line_of(self._runs))
        self._runs = []


def line_of(runs: Sequence[Run]) -> Line:
    """Return pieces as one line."""
    filled = [run for run in runs if run.text.strip()]
    sizes: Counter[int] = Counter()
    for run in filled:
        sizes[run.size] += len(run.text)
    size = sizes.most_common(1)[0][0]
    main = next(run for run in filled if run.size == size)
    text = "".join(spaced([run for run in runs if not refers(run, size)])).strip()
    return Line(text, main.height, size, all(run.bold for run in filled), row=BETWEEN_CELLS in text)


def spaced(runs: Sequence[Run]) -> Iterator[str]:
    """Yield the texts of a line, with a bar where so much white space is that another cell begins."""
    yield from (run.text for run in runs[:1])
    letters = 0
    for first, second in pairwise(runs):
        letters += sum(map(str.isalpha, first.text))
        width = len(first.text.strip()) * first.size / 10 * LETTER
        gap = second.left - first.left - width
        if gap > CELL_GAP * first.size / 10 + UNSURE * width and letters >= FEWEST_LETTERS:
            yield BETWEEN_CELLS
        yield second.text


def refers(run: Run, size: int) -> bool:
    """Tell whether a piece is the small number of a note, in a line with letters of this size."""
    return run.size < size * RAISED and bool(NOTE_NUMBER.fullmatch(run.text))


def product(left: Sequence[float], right: Sequence[float]) -> tuple[float, ...]:
    """Return two transformations as one, each six numbers as PDF writes them."""
    a, b, c, d, e, f = left[:6]
    g, h, i, j, k, m = right[:6]
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def standing(matrix: Sequence[float]) -> tuple[float, float, float]:
    """Return how high and how far from the left text stands for who reads it upright, and how much it is enlarged."""
    _along, up, across, upright, right, height = matrix
    scale = (across**2 + upright**2) ** 0.5
    if abs(upright) >= abs(up) and abs(upright) >= abs(across):
        return (height, right, scale) if upright >= 0 else (-height, -right, scale)
    return (-right, height, scale) if up > 0 else (right, -height, scale)
