"""Read the test in a cell: S-FEEL's unary tests, and nothing that only the whole of FEEL knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.dmn.dutch_number import dutch_number
from strategiekeuze.language.dmn.literals import NUMBER, before, fits, read_value
from strategiekeuze.language.dmn.refusal import Refusal
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.decision_table import ORDERED_KINDS, Span, ValueKind

if TYPE_CHECKING:
    from strategiekeuze.model.decision_table import Point

LITERAL = rf'(?:date\(\s*"[^"]*"\s*\)|@"[^"]*"|"(?:[^"\\]|\\.)*"|{NUMBER.pattern}|true\b|false\b)'
RANGE = re.compile(rf"([\[\](])\s*({LITERAL})\s*\.\.\s*({LITERAL})\s*([\])\[])")
COMPARISON = re.compile(rf"(<=|>=|<|>)?\s*({LITERAL})")
NEGATION = re.compile(r"not\s*\((.*)\)", re.DOTALL)
COMMA = re.compile(r"\s*,\s*")
WORDS = re.compile(r"[^\W\d][\w .'/-]*")
NULL = re.compile(r"\bnull\b")
TIME = re.compile(r'\b(?:date and time|time|duration)\s*\(|@"(?:-?P|[0-9:-]*[0-9]T|[0-9]{2}:)')
WRITTEN = {
    ValueKind.NUMBER: "een getal",
    ValueKind.WHOLE: "een getal",
    ValueKind.TEXT: "een tekst tussen dubbele aanhalingstekens",
    ValueKind.YES_NO: "true of false",
    ValueKind.DATE: 'een datum zoals date("2024-12-31")',
}
"""How a value of each kind is written."""

LONGEST = 4_000
"""Number of signs of a cell that is read."""

ALLOWED = (
    'U kunt schrijven: 5, < 5, >= 5, [1..5], "tekst", true, date("2024-12-31"), een rij met komma\'s, not(...) of -.'
)


@dataclass(frozen=True, slots=True)
class CellTests:
    """What a cell says: these values, or with `negated` every other value."""

    spans: tuple[Span, ...]
    negated: bool


def read_tests(text: str, kind: ValueKind) -> CellTests | Refusal:
    """Return what a cell says about a column of this kind; an empty cell is a dash, as dmn-js writes it."""
    text = text.strip()
    if text in ("", "-"):
        return CellTests((), negated=True)
    inner = NEGATION.fullmatch(text)
    spans = read_list(inner[1] if inner else text, kind)
    return spans if isinstance(spans, Refusal) else CellTests(spans, negated=inner is not None)


def read_list(text: str, kind: ValueKind) -> tuple[Span, ...] | Refusal:
    """Return the values of a list with commas."""
    text = text.strip()
    if len(text) > LONGEST:
        return not_s_feel(text)
    dutch = dutch_number(text, kind)
    if dutch:
        return dutch
    found: list[Span] = []
    place = 0
    while True:
        match = RANGE.match(text, place) or COMPARISON.match(text, place)
        if match is None:
            return not_s_feel(text[place:] or text)
        span = one_span(match, kind)
        if isinstance(span, Refusal):
            return span
        found.append(span)
        comma = COMMA.match(text, match.end())
        if comma is None:
            rest = text[match.end() :].strip()
            return not_s_feel(text) if rest else tuple(found)
        place = comma.end()


def one_span(match: re.Match[str], kind: ValueKind) -> Span | Refusal:
    """Return the values of one part of a list."""
    if match.re is COMPARISON:
        return compared(match[1] or "", match[2], kind)
    low, high = read_value(match[2]), read_value(match[3])
    wrong = refused(low, match[2], kind) or refused(high, match[3], kind) or unordered(match[0], kind)
    if wrong or low is None or high is None:
        return wrong or not_s_feel(match[0])
    if before(high, low):
        return Refusal(f"loopt {quoted(match[0])} van hoog naar laag", "Zet de laagste grens voorop.")
    return Span(low, high, match[1] == "[", match[4] == "]")


def compared(sign: str, written: str, kind: ValueKind) -> Span | Refusal:
    """Return the values of a comparison with one value."""
    value = read_value(written)
    wrong = refused(value, written, kind) or (unordered(sign + written, kind) if sign else None)
    if wrong or value is None:
        return wrong or not_s_feel(written)
    match sign:
        case "<" | "<=":
            return Span(None, value, tot_mee=sign == "<=")
        case ">" | ">=":
            return Span(value, None, van_mee=sign == ">=")
    return Span(value, value)


def refused(value: Point | None, written: str, kind: ValueKind) -> Refusal | None:
    """Return why a value does not belong in a column of this kind."""
    if value is None:
        return not_s_feel(written)
    if fits(value, kind):
        return None
    return Refusal(f"past {said(written)} niet bij het type {kind}", f"Schrijf {WRITTEN[kind]}, of verander het type.")


def said(text: str) -> str:
    """Return a literal between quotes; a text that has quotes gets no second pair."""
    return quoted(text[1:-1] if text.startswith('"') else text)


def unordered(written: str, kind: ValueKind) -> Refusal | None:
    """Refuse an order between values that have none."""
    if kind in ORDERED_KINDS:
        return None
    return Refusal(
        f"vergelijkt {quoted(written)} waarden zonder volgorde", "Noem de waarden zelf, met komma's ertussen."
    )


def not_s_feel(text: str) -> Refusal:
    """Say that a text is no test that S-FEEL knows, or none that is read."""
    if NULL.search(text):
        remedy = 'Geef een lege waarde een eigen naam, zoals "onbekend".'
        return Refusal(f"staat {quoted(text)}, en een lege waarde wordt niet nagegaan", remedy)
    if TIME.search(text):
        remedy = "Maak er een getal van, zoals een aantal uren of dagen."
        return Refusal(f"staat {quoted(text)}, en een tijd of duur wordt niet nagegaan", remedy)
    remedy = "Zet tekst tussen dubbele aanhalingstekens. " if WORDS.fullmatch(text.strip()) else ""
    return Refusal(f"is {quoted(text)} geen toets in S-FEEL", f"{remedy}{ALLOWED}")
