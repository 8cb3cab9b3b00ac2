"""Put lines together into running text; a word that was broken off at the end of a line becomes whole again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BROKEN = re.compile(r"[^\W\d_][a-zà-öø-ÿ]-")
"""How a line ends within a word: two letters and a hyphen. `AI-` and `2-` keep theirs."""

REST = re.compile(r"(?!(?:en|of|naar|tot)\b)[a-zà-öø-ÿ]")
"""How the next line begins when it holds the rest of the word; in `data- en informatie` the hyphen belongs there."""

STAYING = re.compile(r"[^\W_]-")
"""A hyphen that stays, and that the next line follows without a space: `AI-` before `toepassing`."""

SOFT = "\u00ad"
"""The hyphen that only says where a word may break."""


def joined(lines: Iterable[str]) -> str:
    """Return lines as one text."""
    parts: list[str] = []
    for line in filter(None, map(str.strip, lines)):
        if parts:
            parts[-1] = ending(parts[-1], line)
        parts.append(line)
    return "".join(parts)


def ending(line: str, following: str) -> str:
    """Return a line as it stands before another: without its hyphen, with it, or with a space."""
    if line.endswith(SOFT):
        return line[:-1]
    if not REST.match(following):
        return f"{line} "
    if BROKEN.fullmatch(line[-3:]):
        return line[:-1]
    return line if STAYING.fullmatch(line[-2:]) else f"{line} "
