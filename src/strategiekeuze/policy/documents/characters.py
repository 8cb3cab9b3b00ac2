"""The characters of a document: what no reader sees is dropped, so that a quote is plain text."""

from __future__ import annotations

import unicodedata

JOINED = {
    "ĳ": "ij",
    "Ĳ": "IJ",
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
}
"""Signs that stand for several letters; a PDF is full of them, and a word with one in it would not be recognised."""

INVISIBLE = frozenset({"Cf", "Cs", "Co"})
"""Categories of Unicode that are dropped: marks without a shape, halves of a character, and signs of one font only."""

LAST_OF_PLANES = {plane * 0x10000 + end for plane in range(17) for end in (0xFFFE, 0xFFFF)}
NO_CHARACTERS = frozenset(range(0xFDD0, 0xFDF0)) | LAST_OF_PLANES
"""Numbers that Unicode keeps free for ever."""


def cleaned(text: str) -> str:
    """Return text as a reader sees it: one space for every run of white space, without invisible signs."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    # First what may split a letter from its accent, then the accents.
    whole = unicodedata.normalize("NFC", "".join(map(visible, text)))
    return " ".join(whole.split())


def visible(sign: str) -> str:
    """Return what a reader sees of one character."""
    if sign.isprintable():
        return JOINED.get(sign, sign)
    category = unicodedata.category(sign)
    if category in INVISIBLE or ord(sign) in NO_CHARACTERS:
        return ""
    return " " if category in ("Cc", "Zs", "Zl", "Zp") else sign
