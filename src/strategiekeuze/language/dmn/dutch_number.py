"""Refuse numbers as the Dutch write them: in S-FEEL a point is what a comma is here, and a comma parts two values."""

from __future__ import annotations

import re

from strategiekeuze.language.dmn.literals import feel, read_value
from strategiekeuze.language.dmn.refusal import Refusal
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.decision_table import ValueKind

WITH_COMMA = re.compile(r"((?:[<>]=?|\.\.|(?<!\w)[\[\](])\s*|^)(-?[0-9]+),([0-9]+)(?![0-9]|,\S)")
"""A number that may have a decimal comma, with the sign or the bracket in front of it."""

ROUND_THOUSANDS = re.compile(r"(?<!\w)(?<!\d\.)-?[1-9][0-9]{0,2}(?:\.000)+(?!\.?\d)")
"""A number that nobody writes with decimals: these are all zero."""

THOUSANDS = re.compile(r"(?<!\w)(?<!\d\.)-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?!\.?\d)")
"""A number with its figures in groups of three."""

WITH_POINTS = {ValueKind.NUMBER: ROUND_THOUSANDS, ValueKind.WHOLE: THOUSANDS}
"""Per kind of column the numbers that may have points between thousands; 0.125 has none."""


def dutch_number(text: str, kind: ValueKind) -> Refusal | None:
    """Return why a number in a cell is not what a Dutch reader takes it for, None when nothing is to be misread."""
    if kind not in WITH_POINTS:
        return None
    return with_points(text, kind) or with_comma(text)


def with_points(text: str, kind: ValueKind) -> Refusal | None:
    """Refuse points between thousands: `< 1.000` would be read as below 1."""
    match = WITH_POINTS[kind].search(text)
    if match is None:
        return None
    meant, value = quoted(match[0].replace(".", "")), read_value(match[0])
    if value is None:
        return Refusal(f"staat {quoted(match[0])} met punten", f"Schrijf {meant}.")
    read = feel(value)
    why = f"staat {quoted(match[0])}, en dat is in DMN het getal {read}"
    return Refusal(why, f"Schrijf {meant} zonder punt. Bedoelt u toch {read}, schrijf dan {quoted(read)}.")


def with_comma(text: str) -> Refusal | None:
    """Refuse a decimal comma. In S-FEEL a comma parts two values, so `> 0,5` would be read as above 0, or 5.

    A bare `1,5` is left alone: many programs write the list of 1 and 5 like that, but nobody writes `1,05` for a list.
    """
    match = WITH_COMMA.search(text)
    if match is None or not (match[1] or re.match("0[0-9]", match[3])):
        return None
    point = f"Schrijf {quoted(f'{match[2]}.{match[3]}')}."
    both = "" if ".." in text else " Bedoelt u twee waarden, zet dan een spatie achter de komma."
    return Refusal(f"staat {quoted(f'{match[2]},{match[3]}')} met een komma", f"{point}{both}")
