"""What to tell a user whose municipality is not found. The caller adds the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.registry.index import successors
from strategiekeuze.registry.names import dutch_date, name_key, shown
from strategiekeuze.registry.nearby import near_names
from strategiekeuze.suggestion import did_you_mean, listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.registry.index import Register
    from strategiekeuze.registry.municipality import Municipality
    from strategiekeuze.registry.tables import Alias

HOW_TO_WRITE = "Schrijf de naam zoals het CBS die schrijft, of de code, bijvoorbeeld GM0770."


def empty() -> Problem:
    """Say that there is no text."""
    return Problem("lege-gemeente", "de naam van de gemeente is leeg", HOW_TO_WRITE)


def unknown(text: str, register: Register) -> Problem:
    """Say that no municipality has this name, and offer names like it."""
    return Problem("onbekende-gemeente", f'de gemeente "{shown(text)}" ken ik niet', _offer(text, register))


def unknown_code(text: str, register: Register) -> Problem:
    """Say that no municipality has this code, and offer the code with four digits if there is one."""
    code = f"GM{name_key(text).removeprefix('gm').zfill(4)}"
    known = code in register.municipalities or code in register.mergers
    return Problem(
        "onbekende-gemeentecode",
        f'de gemeentecode "{shown(text)}" ken ik niet',
        did_you_mean([code]) if known else HOW_TO_WRITE,
        cause=f"Ik ken de gemeenten van nu, en gemeenten die sinds {_first_year(register)} zijn opgeheven.",
    )


def ambiguous(text: str, options: Iterable[Municipality]) -> Problem:
    """Say that a name can mean several municipalities, and name them."""
    named = listing((f'"{one.naam}" in {one.provincie} ({one.code})' for one in options), "of")
    return Problem(
        "meer-gemeenten",
        f'"{shown(text)}" kan meer dan een gemeente zijn',
        f"Schrijf de naam of de code van de gemeente die u bedoelt: {named}.",
    )


def split(old_code: str, register: Register) -> Problem:
    """Say that a dissolved municipality has several successors, and name them."""
    row = register.mergers[old_code][0]
    ends = (str(register.municipalities[code]) for code in successors(old_code, register.mergers))
    return Problem(
        "gesplitste-gemeente",
        f'de gemeente "{row.oude_naam}" ({row.oude_code}) is op {dutch_date(row.datum)} gesplitst',
        f"Kies een opvolger en schrijf die naam of code: {listing(ends, 'of')}.",
    )


def _offer(text: str, register: Register) -> str:
    """Return the question or advice that helps most with an unknown name."""
    place = register.places.get(name_key(text))
    near = (place.alias,) if place else near_names(text, register)
    places = [register.places.get(name_key(name)) for name in near]
    if places and places[0]:
        return _offer_place(places[0], register)
    return did_you_mean(name for name, place in zip(near, places, strict=True) if not place) or HOW_TO_WRITE


def _offer_place(place: Alias, register: Register) -> str:
    """Return the question whether the municipality of a place is meant."""
    name = register.municipalities[place.code].naam
    return f'Bedoelde u de gemeente "{name}"? "{place.alias}" is daar een plaats in.'


def _first_year(register: Register) -> str:
    """Return the year of the earliest merger in the register."""
    return min(row.datum for rows in register.mergers.values() for row in rows)[:4]
