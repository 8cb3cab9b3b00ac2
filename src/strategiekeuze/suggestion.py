"""Find the known word that a user probably meant."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

QUOTED = re.compile(r'"[^"]*"')
"""A name in quotes: what stands in it cannot be read as more than one."""

NO_SIGN = re.compile(r"[a-z0-9]+|\s+|(?<=[a-z0-9])[-_\u2010-\u2015]+(?=[a-z0-9])|(?<=\s)[-\u2010-\u2015](?=\s)")
"""What a name is made of: letters, digits, spaces, and hyphens or dashes between words."""

NEAR = 0.75
"""Lowest likeness (0 to 1, after difflib) at which a word is offered; below it a suggestion misleads."""


@lru_cache(maxsize=4_096)
def plain(text: str) -> str:
    """Reduce a name to small letters and digits with single underscores, without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "_", letters).strip("_")


@lru_cache(maxsize=4_096)
def dropped(text: str) -> frozenset[str]:
    """Return the signs of a name that `plain` leaves out and that can change what it says: of "-6" the minus."""
    other_digits = {sign for sign in text if sign.isnumeric() and not sign.isascii()}
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    # An accent belongs to its letter, and a sign that only steers the layout is not seen by who wrote the name.
    seen = (sign for sign in decomposed if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf")
    return frozenset(NO_SIGN.sub("", "".join(seen).strip())) | other_digits


def nearest(word: str, known: Iterable[str], *, limit: int = 3, near: float = NEAR) -> tuple[str, ...]:
    """Return the known words most like `word`, best first; empty when none is near enough."""
    wanted = plain(word)
    scored = [(likeness(wanted, plain(option)), option) for option in known]
    good = [pair for pair in scored if pair[0] >= near]
    return tuple(option for _, option in sorted(good, key=lambda pair: (-pair[0], pair[1]))[:limit])


def likeness(left: str, right: str) -> float:
    """Return how alike two texts are, 0 to 1."""
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def did_you_mean(options: Iterable[str]) -> str:
    """Return the Dutch question that offers the options, or an empty text."""
    found = [f'"{option}"' for option in options]
    if not found:
        return ""
    return f"Bedoelde u {listing(found, 'of')}?"


def listing(words: Iterable[str], conjunction: str = "en") -> str:
    """Join words the Dutch way: "a, b en c"."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


def in_list(name: str) -> str:
    """Return a name as part of a list: in quotes when it could read as two."""
    return f'"{name}"' if reads_as_two(name) else name


def named(names: Iterable[str]) -> list[str]:
    """Return names as parts of a list; a single one stands as it is."""
    found = list(names)
    return [in_list(name) for name in found] if len(found) > 1 else found


def reads_as_two(text: str) -> bool:
    """Tell whether a text could be read as two parts of a list; what stands in quotes cannot."""
    bare = QUOTED.sub("", text)
    return ", " in bare or " en " in bare


def clear_listing(words: Iterable[str], conjunction: str = "en") -> str:
    """Join words the Dutch way, with semicolons when one of them could read as two: "a; b en c; en d"."""
    items = list(words)
    if len(items) < 2 or not any(map(reads_as_two, items)):
        return listing(items, conjunction)
    return f"{'; '.join(items[:-1])}; {conjunction} {items[-1]}"
