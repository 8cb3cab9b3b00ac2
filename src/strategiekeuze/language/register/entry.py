"""Read one entry of a register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.profile.values import is_day, no_day
from strategiekeuze.language.quoting import choices, quoted
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.model.deviation import Deviation, State
from strategiekeuze.model.facts import Kind

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.language.yaml.node import Node

SUBJECT = "een afwijking"
MAY_BE_EMPTY = frozenset({"gemeente", "beleid", "domein", "advies", "afgedaan_op", "afgedaan_door"})
LISTS = frozenset({"gekozen", "regels"})
DAYS = ("datum", "herzien_op", "afgedaan_op")
CLOSED = ("afgedaan_op", "afgedaan_door")
NAMES = {name: name.replace("_", " ") for name in Deviation.model_fields}
"""The name in the file of each field, in the order in which the file is written."""


def read_entry(node: Node, problems: list[Problem]) -> Deviation | None:
    """Return an entry; None, with problems, when it is not whole."""
    before = len(problems)
    fields = Fields(node, problems, SUBJECT)
    said: dict[str, object] = {name: value_in(fields, name) for name in NAMES}
    fields.close()
    if len(problems) == before:
        check_values(fields)
    number = read_number(fields.text("nummer", ""), Kind.COUNT)
    return Deviation.model_validate({**said, "nummer": number}) if len(problems) == before else None


def value_in(fields: Fields, name: str) -> str | tuple[str, ...]:
    """Return the value of a field as it stands in the file."""
    key = NAMES[name]
    if name in LISTS:
        return fields.texts(key)
    return fields.text(key, "" if name in MAY_BE_EMPTY else None)


def check_values(fields: Fields) -> None:
    """Report numbers, days and states that are none, and a deviation that is closed by halves."""
    number = fields.text("nummer")
    if read_number(number, Kind.COUNT) is None:
        fields.reject("nummer", f"{quoted(number)} is geen nummer van een afwijking", "Schrijf een geheel getal.")
    for name in DAYS:
        check_day(fields, NAMES[name])
    check_order(fields)
    state = fields.text("status")
    if state not in set(State):
        fields.reject("status", f"{quoted(state)} is geen status", f"Kies uit: {choices(State)}.")
    else:
        check_closing(fields, closed=state == State.DONE)


def check_day(fields: Fields, key: str) -> None:
    """Report a day that does not exist."""
    text = fields.text(key, "")
    if text and not is_day(text):
        fields.problems.append(no_day(text, key).at(fields.place_of(key)))


def check_order(fields: Fields) -> None:
    """Report a deviation that was closed before it was recorded."""
    recorded, closed = fields.text("datum"), fields.text(NAMES["afgedaan_op"], "")
    if closed and is_day(recorded) and is_day(closed) and closed < recorded:
        what = f"{quoted(closed)} ligt voor de dag van vastleggen"
        fields.reject(NAMES["afgedaan_op"], what, f"Kies {recorded}, of een dag daarna.")


def check_closing(fields: Fields, *, closed: bool) -> None:
    """Report who or when that is missing from a closed deviation, or that stands by one that is open."""
    for name in CLOSED:
        key, there = NAMES[name], bool(fields.text(NAMES[name], ""))
        if there and not closed:
            remedy = f'Maak er "status: {State.DONE}" van, of laat dit leeg.'
            fields.reject(key, f"{quoted(key)} is ingevuld, en de afwijking is nog open", remedy)
        if closed and not there:
            fields.reject(key, f"de afwijking is afgedaan, en {quoted(key)} is leeg", "Vul in wanneer, en door wie.")
