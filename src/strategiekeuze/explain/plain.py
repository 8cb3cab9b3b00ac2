"""From Markdown to plain text, for a pipe or a mail; and text of others into Markdown, so that it does not steer it."""

from __future__ import annotations

import re

STEERING = re.compile(r"([\\`*_\[\]<>|])")
"""Signs that Markdown reads as more than themselves, anywhere in a line."""

ESCAPED = re.compile(r"\\([\\`*_\[\]<>|])")


def plain_text(markdown: str) -> str:
    """Return the text without the signs of Markdown; headings and lists keep their own line."""
    text = re.sub(r"^#+ +", "", markdown, flags=re.MULTILINE)
    return ESCAPED.sub(r"\1", re.sub(r"\*\*(.+?)\*\*", r"\1", text))


def escaped(text: str) -> str:
    """Return a text of somebody else as Markdown that shows it as it is."""
    return STEERING.sub(r"\\\1", text)
