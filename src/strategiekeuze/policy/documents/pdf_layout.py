"""How a PDF looks as a whole: the size of its plain text, the distance between lines, and the sizes of its headings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from strategiekeuze.policy.documents.pieces import DEEPEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.policy.documents.pdf_lines import Line

LARGE, SMALL = 1.12, 0.87
"""How letters of a heading and of a footnote compare with those of plain text."""

USUAL_DISTANCE = 1.2
"""Distance between lines for the size of the letters, where a document has too few lines to see it."""

FARTHEST = 3
"""Lines farther apart, in sizes of letters, say nothing about the usual distance."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document looks.

    Attributes:
        size: of plain text, in tenths of points.
        distance: between two lines of a paragraph, in points.
        width: of a full line of plain text, in characters.
        sizes: those of headings, the largest first.
    """

    size: int
    distance: float
    width: int
    sizes: tuple[int, ...]

    def level(self, line: Line) -> int:
        """Return the level of a heading that looks like this line; 0 when it looks like plain text."""
        if line.size in self.sizes:
            return min(self.sizes.index(line.size) + 1, DEEPEST)
        return min(len(self.sizes) + 1, DEEPEST) if line.bold and line.size >= self.size else 0


def layout_of(pages: Sequence[Sequence[Line]]) -> Layout:
    """Return how the pages look."""
    lines = [line for page in pages for line in page]
    letters: Counter[int] = Counter()
    for line in lines:
        letters[line.size] += len(line.text)
    # Of equal numbers the smaller size: a title page has large letters.
    size = min(letters, key=lambda each: (-letters[each], each), default=0)
    plain = sorted(len(line.text) for line in lines if line.size == size) or [0]
    sizes = sorted({line.size for line in lines if line.size >= size * LARGE}, reverse=True)
    return Layout(size, distance_of(pages, size), plain[len(plain) * 9 // 10], tuple(sizes))


def distance_of(pages: Sequence[Sequence[Line]], size: int) -> float:
    """Return the usual distance between two lines of plain text."""
    usual = size / 10 * USUAL_DISTANCE
    gaps = [
        round(first.height - second.height, 1)
        for lines in pages
        for first, second in pairwise(lines)
        if first.size == second.size == size
    ]
    counts = Counter(gap for gap in gaps if 0 < gap < size / 10 * FARTHEST)
    return min(counts, key=lambda gap: (-counts[gap], gap), default=usual)
