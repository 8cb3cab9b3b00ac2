r"""Align the rows of a table; what stands in a cell stays as it was written, `\|`, `\\` and `\n` too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category, east_asian_width, normalize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CELL = re.compile(r"((?:\\.|[^\\|])*)\|")
WIDE = frozenset("WF")
"""East Asian widths of signs that take two places."""

INVISIBLE = frozenset({"Mn", "Me", "Cf"})
"""Kinds of signs that take no place: accents on another sign, and marks that only steer."""

MOST_SIGNS = 1_000_000
"""Largest table whose columns are aligned, in signs: one long cell in a long table would make a file far too large."""

BLANKS_BEFORE_BREAK = re.compile(r"\s+(?=\\n$)")


def aligned(rows: Sequence[str]) -> list[str]:
    """Return the rows of one table with their columns below each other; every row has the same number of cells."""
    cells, rests = zip(*(split(row) for row in rows), strict=True)
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    if len(rows) * sum(widths) > MOST_SIGNS:
        widths = [0] * len(widths)
    return [f"{bars(row, widths)} {rest}".rstrip() for row, rest in zip(cells, rests, strict=True)]


def bars(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return one row."""
    padded = (f" {cell}{' ' * (wide - width(cell))} |" for cell, wide in zip(cells, widths, strict=True))
    return f"|{''.join(padded)}"


def split(row: str) -> tuple[list[str], str]:
    """Return the cells of a row as written, and what stands behind the last bar: the parser does not look at that."""
    end = 1
    cells = []
    for match in matches(row):
        cells.append(cell(match[1]))
        end = match.end()
    return cells, row[end:].strip()


def matches(row: str) -> Iterator[re.Match[str]]:
    """Yield each cell with the bar behind it."""
    match = CELL.match(row, 1)
    while match:
        yield match
        match = CELL.match(row, match.end())


def cell(written: str) -> str:
    """Return a cell without the blanks around it.

    The parser also drops blanks in front of a line break at the very end of a cell, but not when blanks follow it. We
    write blanks behind every cell, so those in front must go here.
    """
    return BLANKS_BEFORE_BREAK.sub("", written).strip()


def width(text: str) -> int:
    """Return how many places a text takes on a screen."""
    return sum(places(sign) for sign in normalize("NFC", text))


def places(sign: str) -> int:
    """Return how many places one sign takes."""
    if category(sign) in INVISIBLE:
        return 0
    return 2 if east_asian_width(sign) in WIDE else 1
