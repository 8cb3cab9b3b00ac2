"""Spread a long value in YAML over lines, so that people can read it and it is still the same value."""

from __future__ import annotations

import re

WIDTH = 120
"""Longest line in signs, when the text has a space to end it at."""

LONE_SPACE = re.compile(r"(?<=[^\s\\]) (?=\S)(?![<>]{7})")
"""A space at which a text between double quotes may go on in the next line: YAML makes one space of the line end. No
line starts with what version control leaves behind when two versions clash."""


def folded(value: str, start: int, indent: int) -> str:
    """Return a value between double quotes over more lines when it is too long; any other value stays one line.

    Args:
        value: as it stands in the file, on one line.
        start: number of signs before it in its first line.
        indent: number of spaces before it in the next lines.
    """
    if not value.startswith('"') or start + len(value) <= WIDTH:
        return value
    lines = [" " * start]
    for word in LONE_SPACE.split(value):
        if lines[-1].strip() and len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(" " * indent)
        lines[-1] += f" {word}" if lines[-1].strip() else word
    return "\n".join(lines)[start:]
