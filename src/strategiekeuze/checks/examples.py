"""Which words the steps of an example name: between quotes, or alone in a cell of a table.

The text is searched by lines and not parsed: many examples cost little, and a slip in one of them is not ours to tell.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FENCES = ('"""', "```")
ASIDE = ("#", "@")
QUOTED = re.compile(r'"([^"]*)"')


def named_in(text: str) -> Iterator[str]:
    """Yield the words that the steps and tables in a feature file name."""
    for line in outside_texts(text):
        if line.startswith("|"):
            yield from (cell.strip() for cell in line.split("|"))
        elif not line.startswith(ASIDE):
            yield from QUOTED.findall(line)


def outside_texts(text: str) -> Iterator[str]:
    """Yield the lines that do not stand in a text between triple quotes."""
    fence = ""
    for line in map(str.strip, text.split("\n")):
        if fence:
            fence = "" if line == fence else fence
        elif line.startswith(FENCES):
            fence = line[:3]
        else:
            yield line
