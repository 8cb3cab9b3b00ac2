"""Aligned columns, and figures as Dutch people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


GAP = "  "


def table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return rows with columns aligned: the first to the left, the others to the right by their first word."""
    widths = [max(len(head(cell)) for cell in column) for column in zip(*rows, strict=True)]
    return [GAP.join(aligned(row, widths)).rstrip() for row in rows]


def head(cell: str) -> str:
    """Return what is aligned: a cell without the note behind it; a first column is indented and stays whole."""
    return cell if cell.startswith(" ") else cell.partition(GAP)[0]


def aligned(row: tuple[str, ...], widths: Sequence[int]) -> list[str]:
    """Return the cells of one row at their width."""
    first, *others = zip(row, widths, strict=True)
    return [first[0].ljust(first[1]), *(right(*pair) for pair in others)]


def right(cell: str, width: int) -> str:
    """Return a cell aligned to the right, with its note behind it."""
    return head(cell).rjust(width) + cell.removeprefix(head(cell))
