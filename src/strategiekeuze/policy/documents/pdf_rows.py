"""Lines of a PDF that stand at the same height: the cells of a row, or an item of a list with its mark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.model.document import BETWEEN_CELLS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.policy.documents.pdf_lines import Line

SAME_HEIGHT = 0.3
"""Part of the size of a letter that two cells of a row may differ in height."""

MARK_HEIGHT = 0.6
"""A mark has a size of its own, and may stand somewhat higher or lower than its item."""

LONGEST = 2_000
"""A longer line is no row of cells, and taking in more would cost time."""

MARK_SIGNS = 3
"""Most signs of a mark that stands apart: `•`, `1.`, `10.`."""


def with_rows(lines: Iterable[Line]) -> list[Line]:
    """Return lines in which those at the same height are one, also when the document draws them apart."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last and is_mark(last) and close(last, line, MARK_HEIGHT):
            found[-1] = replace(line, text=f"{mark_of(last)} {line.text}")
        elif last and close(last, line, SAME_HEIGHT) and len(last.text) < LONGEST:
            found[-1] = replace(last, text=f"{last.text}{BETWEEN_CELLS}{line.text}", row=True)
        else:
            found.append(line)
    return [line for line in found if not is_mark(line) or line.text[0].isdigit()]


def close(first: Line, second: Line, part: float) -> bool:
    """Tell whether two lines stand at the same height, give or take this part of the size of a letter."""
    return abs(first.height - second.height) <= part * max(first.size, second.size) / 10


def is_mark(line: Line) -> bool:
    """Tell whether a line is no more than the mark of an item: one sign, or a number with a stop."""
    text = line.text.strip()
    if len(text) == 1:
        return not text.isalnum() or text == "o"
    return len(text) <= MARK_SIGNS and text[:-1].isdigit() and text[-1] in ".)"


def mark_of(line: Line) -> str:
    """Return a mark; a sign that only its own font knows is a bullet."""
    return line.text if len(line.text) > 1 else "•"
