"""Repeat a user's text in a message, and look for what was meant, at a cost that no text can drive up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.registry.names import shown
from strategiekeuze.suggestion import did_you_mean, listing, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sized

LONGEST_WORD = 60
"""Longer text is near no name, and comparing it costs time."""

LONGEST_PATH = 200
"""Number of characters of a file's name that a message repeats."""

MOST_HINTS = 100
"""After so many problems a suggestion helps nobody any more, and finding it costs time."""


def quoted(text: str) -> str:
    """Return text between quotes, on one line, without invisible signs and no longer than a message bears."""
    return f'"{shown(text)}"'


def one_line(text: str) -> str:
    """Return a text with every run of white space made one space."""
    return " ".join(text.split())


def quoted_path(path: object) -> str:
    """Return the name of a file between quotes."""
    return f'"{shown(str(path), LONGEST_PATH)}"'


def choices(names: Iterable[str], conjunction: str = "of") -> str:
    """Return names between quotes, joined the Dutch way."""
    return listing([quoted(name) for name in names], conjunction)


def meant(word: str, known: Iterable[str], *, limit: int = 3) -> str:
    """Return the question which known name was meant, empty when none is near."""
    return did_you_mean(nearest(word, known, limit=limit)) if len(word) <= LONGEST_WORD else ""


def meant_or_all(word: str, known: Iterable[str], problems: Sized = ()) -> str:
    """Return the question which name was meant, or all names to choose from; `problems` are those found so far."""
    names = tuple(known)
    near = meant(word, names) if len(problems) < MOST_HINTS else ""
    return near or (f"Kies uit: {choices(names)}." if names else "Controleer de naam.")
