"""Which known names a user may have meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.registry.names import name_key
from strategiekeuze.suggestion import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.registry.index import Register

LONGEST_NAME = 60
"""Text longer than this is never near: the longest name has 30 signs, and 0.75 alike needs 50 at most."""

OFFERED = 3
"""Most names in one suggestion."""


def near_names(text: str, register: Register) -> tuple[str, ...]:
    """Return at most three names like the text, best first, and one name per municipality."""
    if len(text) > LONGEST_NAME:
        return ()
    names = _names(register)
    near = nearest(text, names, limit=4 * OFFERED)
    first_of: dict[str, str] = {}
    for name in near:
        first_of.setdefault(names[name], name)
    return tuple(first_of.values())[:OFFERED]


def _names(register: Register) -> dict[str, str]:
    """Return the code by each name worth offering; a mere spelling of an earlier name is left out."""
    offered: dict[str, tuple[str, str]] = {}
    for name, code in _candidates(register):
        offered.setdefault(name_key(name), (name, code))
    return dict(offered.values())


def _candidates(register: Register) -> Iterator[tuple[str, str]]:
    """Yield every known name with its code or codes, official names first."""
    yield from ((one.naam, one.code) for one in register.municipalities.values())
    yield from ((rows[0].oude_naam, code) for code, rows in register.mergers.items())
    yield from ((rows[0].alias, "|".join(row.code for row in rows)) for rows in register.others.values())
    yield from ((row.alias, row.code) for row in register.places.values())
