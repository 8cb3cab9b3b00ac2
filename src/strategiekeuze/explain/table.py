"""A table in Markdown, of which the cells of a column are equally wide, so that it reads as plain text too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def in_columns(cells: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """Return the rows with the line below the first, which is the heading; every row has the same columns."""
    widths = {name: max(len(line[name]) for line in cells) for name in cells[0]}
    padded = [{name: text.ljust(widths[name]) for name, text in line.items()} for line in cells]
    return [padded[0], {name: "-" * width for name, width in widths.items()}, *padded[1:]]
