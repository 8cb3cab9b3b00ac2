"""The content of a cell as a text that the readers of facts know."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import show_number
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.model.facts import NUMBERS, Fact, Kind

if TYPE_CHECKING:
    from strategiekeuze.language.sheets.grid import Cell

MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")

DUTCH_DATE = re.compile(rf"([0-9]{{1,2}})-([0-9]{{1,2}}|{'|'.join(MONTHS)})(?:-([0-9]{{2}}|[0-9]{{4}}))?")
"""A date as Excel shows it: 2-mei, 02-05-2026."""

TRUTHS = {True: "WAAR", False: "ONWAAR"}


def text_in(cell: Cell) -> str:
    """Return the content of a cell as a text."""
    content = cell.content
    if isinstance(content, bool):
        return TRUTHS[content]
    if isinstance(content, date):
        return f"{content.day}-{content.month}-{content.year}"
    if isinstance(content, int | float):
        return number_text(content)
    return (content or "").strip()


def answer_in(fact: Fact, cell: Cell) -> str | Problem:
    """Return the answer in a cell as a profile would say it, or the problem with it."""
    content = cell.content
    if isinstance(content, bool) and fact.soort is Kind.YES_NO:
        return "ja" if content else "nee"
    if isinstance(content, int | float) and not isinstance(content, bool):
        return number_text(content, fact.soort)
    if fact.soort is Kind.DATE:
        return day_in(cell)
    text = text_in(cell)
    found = DUTCH_DATE.fullmatch(text.casefold()) if fact.soort in NUMBERS or isinstance(content, date) else None
    return became_date(fact, text, found).at(cell.place) if found else text


def number_text(number: float, kind: Kind | None = None) -> str:
    """Return a number the Dutch way, with every decimal that the cell has.

    Only a count gets points between thousands. A decimal part always has a comma, also in a count, where it is refused:
    with a point 1.234 would read as a thousand.
    """
    whole = int(number) if isinstance(number, int) or number.is_integer() else None
    if whole is None:
        return repr(number).replace(".", ",")
    return show_number(whole, Kind.COUNT) if kind is Kind.COUNT else str(whole)


def day_in(cell: Cell) -> str:
    """Return a day as year, month and day; a text that is no Dutch date stays as it is."""
    if isinstance(cell.content, date):
        return cell.content.isoformat()[:10]
    text = text_in(cell)
    found = DUTCH_DATE.fullmatch(text.casefold())
    if not found or len(found[3] or "") < len("2026"):
        return text
    return f"{found[3]}-{month_of(found):02}-{int(found[1]):02}"


def month_of(found: re.Match[str]) -> int:
    """Return the number of the month in a date."""
    return MONTHS.index(found[2]) + 1 if found[2] in MONTHS else int(found[2])


def became_date(fact: Fact, text: str, found: re.Match[str]) -> Problem:
    """Say that a spreadsheet made a date of an answer, and which number was probably typed."""
    day, month = int(found[1]), month_of(found)
    guesses = [guess for guess in (f"{day},{month}", f"{month},{day}") if isinstance(read_value(fact, guess), int)]
    meant = f"Bedoelde u {guesses[0]}? " if guesses else ""
    what = f'{quoted(text)} is een datum, en geen waarde voor "{fact.naam}"'
    cause = "Excel maakt van 2-5 of 2.5 soms een datum: 2 mei."
    remedy = f"{meant}Kies voor deze cel de notatie Getal. Typ het antwoord daarna opnieuw, met een komma."
    return Problem("cel-is-datum", what, remedy, cause=cause)
