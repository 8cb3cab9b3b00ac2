"""Write a text so that YAML, and our own reader of it, gives back exactly that text."""

from __future__ import annotations

import json
import re

INSIDE = re.compile(r"[^\W\d_][\w()/.'-]*(?: [\w()/.'-]+)*|[0-9]{1,9}")
"""Texts that need no quotes anywhere: words with single spaces, and small whole numbers."""

OUTSIDE = re.compile(
    r"[^\W\d_][\w()/.,'-]*(?: [\w()/.,'-]+)*|[0-9]+[.,][0-9]+(?:\.[0-9]{3})*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,9}"
)
"""Texts that need none outside brackets, such as 2,5 and a date. Inside brackets a comma ends a value."""

WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
"""Words that other readers of YAML take for something else than a text."""

LONGEST_CODE = 0xFFFF
"""Highest code of a sign that four digits can write."""


def scalar(text: str, *, inside: bool = False) -> str:
    """Return a text as a value or a name in YAML; `inside` brackets a comma has a meaning of its own."""
    bare = (INSIDE if inside else OUTSIDE).fullmatch(text)
    return text if bare and text.isprintable() and text.casefold() not in WORDS else between_quotes(text)


def between_quotes(text: str) -> str:
    """Return a text between double quotes, on one line; half a sign of two parts, which no file can hold, is a �."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(sign if sign.isprintable() else escaped(sign) for sign in quoted)


def escaped(sign: str) -> str:
    """Return the code of a sign that cannot stand in a file as it is."""
    code = ord(sign)
    if "\ud800" <= sign <= "\udfff":
        return "\N{REPLACEMENT CHARACTER}"
    return f"\\u{code:04X}" if code <= LONGEST_CODE else f"\\U{code:08X}"


def remark(text: str) -> str:
    """Return a text as a comment of one line, empty when there is none."""
    line = "".join(sign for sign in " ".join(text.splitlines()) if sign.isprintable()).rstrip()
    return f"# {line}" if line else ""
