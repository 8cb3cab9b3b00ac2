"""The values that S-FEEL writes: numbers, texts, dates, true and false."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from strategiekeuze.model.decision_table import Point, ValueKind

NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)")
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
DATE = re.compile(r'(?:date\(\s*"([^"]*)"\s*\)|@"([^"]*)")')
ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TRUTHS = {"true": True, "false": False}
ESCAPED = re.compile(r"\\(.)")

LONGEST_NUMBER = 40
"""Number of signs of a number that is read: more is no figure that anyone decides on."""


def read_value(text: str) -> Point | None:
    """Return the value that a text writes, None when it is no literal."""
    text = text.strip()
    if text in TRUTHS:
        return TRUTHS[text]
    if NUMBER.fullmatch(text) and len(text) <= LONGEST_NUMBER:
        return Decimal(text)
    quoted_text = TEXT.fullmatch(text)
    if quoted_text:
        return ESCAPED.sub(r"\1", quoted_text[1])
    written = DATE.fullmatch(text)
    return day(written[1] or written[2] or "") if written else None


def day(text: str) -> date | None:
    """Return the date that a text writes, None when there is no such day."""
    try:
        return date.fromisoformat(text) if ISO_DATE.fullmatch(text) else None
    except ValueError:
        return None


def kind_of(value: Point) -> ValueKind:
    """Return the kind of a value; a number may have decimals."""
    match value:
        case bool():
            return ValueKind.YES_NO
        case Decimal():
            return ValueKind.NUMBER
        case date():
            return ValueKind.DATE
    return ValueKind.TEXT


def fits(value: Point, kind: ValueKind) -> bool:
    """Tell whether a value can be compared with those of a column; 2.5 is a good limit between whole numbers."""
    found = kind_of(value)
    return found is kind or (found is ValueKind.NUMBER and kind is ValueKind.WHOLE)


def feel(value: Point) -> str:
    """Return a value as S-FEEL writes it, equal values in the same way."""
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return plain_number(value)
        case date():
            return f'date("{value.isoformat()}")'
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def plain_number(value: Decimal) -> str:
    """Return a number without an exponent and without needless zeros."""
    text = f"{value:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def outcome_text(text: str) -> str:
    """Return an outcome in a fixed spelling; what is no literal stays as it is written."""
    value = read_value(text)
    return text.strip() if value is None else feel(value)


def before(left: Point, right: Point) -> bool:
    """Tell whether one value comes before another; only numbers and dates have an order."""
    match left, right:
        case Decimal(), Decimal():
            return left < right
        case date(), date():
            return left < right
    return False
