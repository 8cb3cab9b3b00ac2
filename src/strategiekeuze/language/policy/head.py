"""Read what a policy says of itself as a whole: for whom it is, who adopted it and when, and until which year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.policy.names import ADOPTED_BY
from strategiekeuze.language.profile.values import is_day, no_day
from strategiekeuze.language.quoting import one_line, quoted
from strategiekeuze.registry import LookupFailedError, find

if TYPE_CHECKING:
    from strategiekeuze.language.policy.names import Names
    from strategiekeuze.language.yaml.fields import Fields

ADOPTED_ON, UNTIL = "vastgesteld op", "looptijd tot"

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Between these years a policy on data can be; another year is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a policy says of itself; empty where it says nothing."""

    titel: str
    gemeente: str
    vastgesteld_door: str
    vastgesteld_op: str
    looptijd_tot: int | None
    domein: str
    bron: str


def read_head(fields: Fields, adopters: Names, domains: Names, today: date) -> Head:
    """Return what a policy says of itself; what is wrong is added to the problems of the fields."""
    title, municipality = one_line(fields.text("titel")), municipality_in(fields)
    adopted = named(ADOPTED_BY, adopters, fields)
    day, year = day_in(fields, today), year_in(fields)
    if day and year and year < int(day[:4]):
        what = "de looptijd is voorbij voordat het beleid is vastgesteld"
        remedy = f'Controleer "{ADOPTED_ON}" en "{UNTIL}".'
        fields.problems.append(Problem("looptijd-te-kort", what, remedy, fields.place_of(UNTIL)))
    domain, source = named("domein", domains, fields), one_line(fields.text("bron", ""))
    return Head(title, municipality, adopted, day, year, domain, source)


def municipality_in(fields: Fields) -> str:
    """Return the municipality as written, when the register knows it."""
    text = one_line(fields.text("gemeente", ""))
    if text:
        try:
            find(text)
        except LookupFailedError as error:
            fields.problems += [problem.at(fields.place_of("gemeente")) for problem in error.problems]
    return text


def named(key: str, names: Names, fields: Fields) -> str:
    """Return what the word in a field stands for; empty when it is absent or wrong."""
    text = one_line(fields.text(key, ""))
    found = names.find(text, fields.problems) if text else ""
    if isinstance(found, Problem):
        fields.problems.append(found.at(fields.place_of(key)))
        return ""
    return found


def day_in(fields: Fields, today: date) -> str:
    """Return the day on which the policy was adopted; empty when it is absent or cannot be."""
    text = fields.text(ADOPTED_ON, "")
    problem = problem_with_day(text, today) if text else None
    if problem:
        fields.problems.append(problem.at(fields.place_of(ADOPTED_ON)))
    return "" if problem else text


def problem_with_day(text: str, today: date) -> Problem | None:
    """Return what is wrong with a day of adoption, None when nothing is."""
    if not is_day(text):
        return no_day(text, ADOPTED_ON)
    day = date.fromisoformat(text)
    if day > today:
        remedy = f'Is het beleid nog niet vastgesteld? Laat "{ADOPTED_ON}" dan leeg.'
        return Problem("datum-in-toekomst", f"{quoted(text)} ligt in de toekomst", remedy)
    if day.year < FIRST_YEAR:
        what = f'{quoted(text)} is te lang geleden voor "{ADOPTED_ON}"'
        return Problem("buiten-bereik", what, "Controleer het jaar.")
    return None


def year_in(fields: Fields) -> int | None:
    """Return the last year of the policy; None when it is absent or cannot be."""
    text = fields.text(UNTIL, "")
    if not text:
        return None
    if text.isascii() and text.isdigit() and FIRST_YEAR <= int(text[:5]) <= LAST_YEAR:
        return int(text[:5])
    remedy = f"Schrijf alleen een jaar, van {FIRST_YEAR} tot en met {LAST_YEAR}."
    problem = Problem("geen-jaar", f'{quoted(text)} is geen jaar voor "{UNTIL}"', remedy)
    fields.problems.append(problem.at(fields.place_of(UNTIL)))
    return None
