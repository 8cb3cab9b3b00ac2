"""Read the numbers of a draw: a middle, a spread, a step, and the values in a row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.model.facts import HUNDREDTHS, Fact, Kind

if TYPE_CHECKING:
    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.fields import Fields

NEGATIVE = re.compile(r"-(?=[0-9])")


def step(fields: Fields, fact: Fact) -> int:
    """Return the step to which a value is rounded: one unit of the fact when none is given."""
    text = fields.text("stap", "")
    value = read_number(text, Kind.DECIMAL if fact.soort in HUNDREDTHS else Kind.COUNT) if text else 1
    if not value:
        fields.reject("stap", f"{quoted(text)} is geen stap", "Schrijf een getal groter dan 0.")
    return value or 1


def values(fields: Fields, key: str, fact: Fact, *, required: bool = False) -> tuple[int, ...]:
    """Return a list of values of a fact; what is none is a problem, and so is a list without any."""
    items = fields.items(key, required=required)
    if fields.has(key) and not fields.misformed(key) and not items:
        rest = "" if required else " Of haal het veld weg."
        fields.reject(key, f"{quoted(key)} is leeg", f"Noem minstens één waarde.{rest}")
    read = [(read_value(fact, node.text), node) for node in items]
    fields.problems += [value.at(node.place) for value, node in read if isinstance(value, Problem)]
    return tuple(value for value, _ in read if isinstance(value, int))


def spread_of(fields: Fields) -> int:
    """Return a spread in hundredths; one below zero is a problem."""
    spread = number(fields, "spreiding")
    if spread < 0:
        what = f"{quoted(fields.text('spreiding'))} is geen spreiding"
        fields.reject("spreiding", what, "Schrijf een getal van 0 of meer.")
    return spread


def number(fields: Fields, key: str) -> int:
    """Return a number in hundredths, below zero too; what is none is a problem."""
    text = fields.text(key)
    value = signed(text)
    if value is None and text:
        fields.problems.append(no_number(text, fields.place_of(key)))
    return value or 0


def signed(text: str) -> int | None:
    """Return a number in hundredths, below zero too; None when the text is none."""
    negative = bool(NEGATIVE.match(text.strip()))
    value = read_number(text.strip().removeprefix("-") if negative else text, Kind.DECIMAL)
    return -value if value is not None and negative else value


def no_number(text: str, place: Place) -> Problem:
    """Say that a text is no number."""
    remedy = "Schrijf een getal met hoogstens twee decimalen."
    return Problem("ongeldige-waarde", f"{quoted(text)} is geen getal", remedy, place)
