"""Divide a text with a little Markdown into sentences, and a sentence into words."""

from __future__ import annotations

import re

ANY_VALUE = "…"
"""Stands for a value that is filled in later."""

MARKS = re.compile(r"^[ \t]*(?:#+|-|\d+\.) +|\*\*", re.MULTILINE)
"""The signs of Markdown: a heading, an item of a list, bold."""

END = re.compile(r"(?<=[.!?])[)\"'\u201d\u2019]*\s+(?=\S)|\n")
"""Where a sentence ends: a stop and a space, or the end of a line, for a heading has no stop."""

WORD = re.compile(rf"{ANY_VALUE}|\w+(?:[.,'\u2019/&-]\w+)*")


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences that hold a word."""
    parts = (part.strip() for part in END.split(MARKS.sub("", text)))
    return tuple(part for part in parts if WORD.search(part))
