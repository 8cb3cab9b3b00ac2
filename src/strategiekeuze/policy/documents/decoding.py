"""The bytes of a text as text: UTF-8, or else what Windows used before it."""

from __future__ import annotations

import codecs
import re

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""What a file may begin with, and its character set."""

STRANGE = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]")
"""Signs that a text does not have. A sound PDF, picture or program is full of them."""

MOST_STRANGE = 100
"""A file in which one of so many signs is strange is no text."""


SHORT = 500
"""In a shorter text a few strange signs say nothing."""


def decoded(content: bytes) -> str | None:
    """Return bytes as text with plain line ends; None when they are no text."""
    text = in_its_set(content)
    if sum(1 for _ in STRANGE.finditer(text)) * MOST_STRANGE > max(len(text), SHORT):
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")


def in_its_set(content: bytes) -> str:
    """Return bytes in the character set that they have."""
    for mark, name in MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
