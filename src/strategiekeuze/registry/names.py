"""How names are compared, and how they are shown."""

from __future__ import annotations

import re

from strategiekeuze.suggestion import plain

LONGEST_SHOWN = 60
"""Number of characters of the user's text that a message repeats."""

PREFIX = re.compile(r"\s*gemeente\s+(?=\S)", re.IGNORECASE)

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def name_key(text: str) -> str:
    """Reduce a name or code to small letters and digits: accents, hyphens and spaces do not count."""
    return plain(text).replace("_", "")


def without_prefix(text: str) -> str:
    """Return a name without the word "gemeente" in front of it."""
    return PREFIX.sub("", text)


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Return text on one line, without signs that cannot be printed and no longer than a message bears."""
    line = "".join(sign for sign in " ".join(text.split()) if sign.isprintable()).strip()
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def dutch_date(iso: str) -> str:
    """Return an ISO 8601 day the Dutch way: `1 januari 2023`."""
    year, month, day = (int(part) for part in iso.split("-"))
    return f"{day} {MONTHS[month - 1]} {year}"
