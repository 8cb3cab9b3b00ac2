"""How an item of a list begins, in text that has no other marks for it."""

from __future__ import annotations

import re

BULLETS = "•‣▪▫■□●○◦·➢➤✓✔\uf0b7\uf0a7\uf0d8\uf0fc"
"""Signs that only begin an item; the last ones are of the fonts that Word uses for bullets."""

BULLET = re.compile(rf"\s*[{BULLETS}]\s*(?=\S)")

MARK = re.compile(
    rf"\s*(?:[{BULLETS}]\s*|[-*+\u2013\u2014o]\s+|(?:\d{{1,2}}|[a-z])[.)]\s+|\([a-z\d]{{1,2}}\)\s+)(?=\S)"
)
"""A bullet or dash, or a number or letter of one level: `3.`, `b)`, `(2)`; not `3.1`, which begins a heading."""

ENDED = (".", ":", ";", ",", "!", "?", " en", " of")
"""How a line ends that a new item may follow."""


def without_mark(line: str) -> str | None:
    """Return what stands behind the mark of an item; None when the line begins no item."""
    found = MARK.match(line)
    return line[found.end() :] if found else None


def begins_item(line: str, above: str, *, in_list: bool) -> bool:
    """Tell whether a line begins an item; a dash or a number may also stand first in a line by chance."""
    if BULLET.match(line):
        return True
    return bool(MARK.match(line)) and (not above or in_list or above.rstrip().endswith(ENDED))
