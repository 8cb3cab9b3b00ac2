"""From Markdown to plain text, for a pipe or a mail."""

from __future__ import annotations

import re


def plain_text(markdown: str) -> str:
    """Return the text without the signs of Markdown; headings and lists keep their own line."""
    text = re.sub(r"^#+ +", "", markdown, flags=re.MULTILINE)
    return re.sub(r"\*\*(.+?)\*\*", r"\1", text)
