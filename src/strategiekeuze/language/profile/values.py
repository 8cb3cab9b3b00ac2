"""Read the answer to one fact from what a user wrote behind it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.facts import Fact, Kind

if TYPE_CHECKING:
    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.node import Node

UNKNOWN = frozenset({"", "~", "null", "onbekend"})
"""What a user writes for a fact that is not known."""

MISFIT = {"lijst": "past geen lijst", "kaart": "passen geen velden"}

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAY_FORM = "Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31."


def is_unknown(text: str) -> bool:
    """Tell whether a text says that the fact is not known."""
    return text.strip().casefold() in UNKNOWN


def answer_in(fact: Fact, node: Node) -> Answer | list[Problem] | None:
    """Return the answer in a value; None when the fact is unknown."""
    if node.kind == "tekst" and is_unknown(node.text):
        return None
    return list_answer(fact, node) if fact.soort is Kind.LIST else single_answer(fact, node)


def single_answer(fact: Fact, node: Node) -> Answer | list[Problem]:
    """Return the answer in a text."""
    if node.kind != "tekst":
        what = f'bij "{fact.naam}" {MISFIT[node.kind]}'
        return [Problem("verkeerde-vorm", what, "Schrijf één waarde achter de dubbele punt.", node.place)]
    text = node.text.strip()
    value = read_text_value(fact, text)
    return [value.at(node.place)] if isinstance(value, Problem) else Answer(value, text, place=node.place)


def read_text_value(fact: Fact, text: str) -> int | Problem:
    """Return the value of a text; a descriptive fact has none and counts as 0."""
    if fact.soort is Kind.NAME:
        return 0
    return read_date(fact, text) if fact.soort is Kind.DATE else read_value(fact, text)


def read_date(fact: Fact, text: str) -> int | Problem:
    """Return 0 for a date that exists, as in 2026-01-31."""
    return 0 if is_day(text) else no_day(text, fact.naam)


def no_day(text: str, name: str) -> Problem:
    """Say that a text is no day."""
    return Problem("geen-datum", f'{quoted(text)} is geen datum voor "{name}"', DAY_FORM)


def is_day(text: str) -> bool:
    """Tell whether a text is a day that exists, as in 2026-01-31."""
    try:
        return bool(DAY.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def list_answer(fact: Fact, node: Node) -> Answer | list[Problem]:
    """Return the options in a list; one text counts as a list of one."""
    items = node.items if node.kind == "lijst" else (node,)
    wrong = next((item for item in items if item.kind != "tekst" or (item is node and "," in item.text)), None)
    if wrong:
        return [no_list(fact, wrong.place)]
    read = [(read_value(fact, item.text), item) for item in items]
    problems = [value.at(item.place) for value, item in read if isinstance(value, Problem)]
    found = [value for value, _ in read if isinstance(value, int)]
    # In the order of the fact: in which order a profile names them never matters.
    text = ", ".join(fact.opties[value].naam for value in sorted(found)) or "geen"
    problems += [twice(item, fact) for index, (value, item) in enumerate(read) if value in found[:index]]
    everything = fact.everything
    return problems or Answer(sum(1 << value for value in found), text, place=node.place, known=everything)


def no_list(fact: Fact, place: Place) -> Problem:
    """Say how a list is written."""
    example = ", ".join(option.naam for option in fact.opties[:2])
    remedy = f"Schrijf bijvoorbeeld: [{example}], of [] als er geen is."
    return Problem("verkeerde-vorm", f'"{fact.naam}" is een lijst van namen', remedy, place)


def twice(item: Node, fact: Fact) -> Problem:
    """Say that a list names an option twice."""
    what = f'{quoted(item.text)} staat er twee keer bij "{fact.naam}"'
    return Problem("dubbele-waarde", what, "Laat een van de twee staan.", item.place)
