"""Numbers as Dutch people write them, to integers without a float in between."""

from __future__ import annotations

import re

from strategiekeuze.model.facts import HUNDREDTHS, Kind

# [0-9] and not \d, which also takes the digits of every other script.
COUNT = re.compile(r"0|[1-9][0-9]*|[1-9][0-9]{0,2}(\.[0-9]{3})+")
DECIMAL = re.compile(r"(0|[1-9][0-9]*)(?:[.,]([0-9]{1,2}))?")
MAX_SIGNS = 15
"""Longer numbers are no municipal figure."""


def read_number(text: str, kind: Kind) -> int | None:
    """Return the number in the kind's own integers, None when the text is no such number.

    A count may have points between thousands: `50.000` is fifty thousand. A decimal or score may have a comma or a
    point and at most two decimals: `2,5` and `2.5` are both 250. So `1.000` is no score.
    """
    text = text.strip()
    if len(text) > MAX_SIGNS:
        return None
    if kind not in HUNDREDTHS:
        return int(text.replace(".", "")) if COUNT.fullmatch(text) else None
    match = DECIMAL.fullmatch(text)
    if match is None:
        return None
    whole, decimals = match.groups(default="")
    return int(whole) * 100 + int(decimals.ljust(2, "0"))


def show_number(value: int, kind: Kind) -> str:
    """Return a number the Dutch way: 50.000, 2,5; a score has at least one decimal.

    Only a count gets points between thousands: in other numbers a point is read as the decimal sign.
    """
    if kind not in HUNDREDTHS:
        return f"{value:,}".replace(",", ".")
    whole, rest = divmod(value, 100)
    decimals = f"{rest:02}".rstrip("0")
    if kind is Kind.SCORE:
        decimals = decimals or "0"
    return f"{whole},{decimals}" if decimals else str(whole)
