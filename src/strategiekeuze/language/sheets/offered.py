"""What a sheet says about the answers that a fact takes, and the values that its list offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.values import YES_NO, bounds, show_short
from strategiekeuze.model.facts import NUMBERS, Fact, Kind
from strategiekeuze.model.responses import DO_NOT_KNOW
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator

HALF_POINT = 50
"""The step of the scores on the list, in hundredths."""

COMMA = ", "

WORDS = {
    Kind.YES_NO: "ja of nee",
    Kind.NAME: "naam",
    Kind.DATE: "dag-maand-jaar, bijvoorbeeld 31-1-2026",
}


def allowed(fact: Fact) -> str:
    """Return in Dutch which answers a fact takes, with the unit."""
    if fact.soort in WORDS:
        return WORDS[fact.soort]
    if fact.soort is Kind.SCORE:
        return f"score {bounds(fact)}, halve punten mogen"
    if fact.soort in NUMBERS:
        number = "geheel getal" if fact.soort is Kind.COUNT else "getal"
        return f"{number} {bounds(fact)}{f' ({fact.eenheid})' if fact.eenheid else ''}"
    names = [option.naam for option in fact.opties]
    if fact.soort is Kind.LIST:
        return f"geen, of een of meer van: {separator(fact).join(names)}"
    return listing(names, "of") if separator(fact) == COMMA else f"kies uit: {separator(fact).join(names)}"


def offered(fact: Fact) -> tuple[str, ...]:
    """Return the values of the list beside a cell; none when the answer is typed."""
    values = tuple(values_of(fact))
    return (*values, DO_NOT_KNOW) if values else ()


def values_of(fact: Fact) -> Iterator[str]:
    """Yield the values that a list can offer."""
    if fact.soort is Kind.SCORE:
        yield from (show_short(fact, value) for value in range(fact.van, fact.tot + 1, HALF_POINT))
    elif fact.soort is Kind.YES_NO:
        yield from YES_NO
    elif fact.soort is not Kind.LIST:
        yield from (option.naam for option in fact.opties)


def number_in(fact: Fact, text: str) -> float | None:
    """Return the number in an answer that is written as we write it; None for any other, which stays a text."""
    value = read_number(text, fact.soort) if fact.soort in NUMBERS else None
    if value is None or show_short(fact, value) != text:
        return None
    return value if fact.soort is Kind.COUNT else value / 100


def list_text(fact: Fact, value: int) -> str:
    """Return the options of a list that hold, as one text."""
    names = [option.naam for option in fact.held(value)]
    return separator(fact).join(names) or "geen"


def separator(fact: Fact) -> str:
    """Return what stands between the options of a list: a comma, unless one stands inside a name."""
    return "; " if any("," in option.naam for option in fact.opties) else COMMA
