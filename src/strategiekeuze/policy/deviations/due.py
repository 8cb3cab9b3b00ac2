"""Which deviations on record ask for attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.registry import LookupFailedError, find
from strategiekeuze.registry.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.deviation import Deviation

SAME = ("gemeente", "beleid", "domein", "oordeel", "gekozen", "regels")
"""What makes two deviations the same, their reasons apart."""


def due(entries: Iterable[Deviation], municipality: str, day: str) -> tuple[Deviation, ...]:
    """Return the open deviations of a municipality whose day of review is there, the earliest first."""
    here = code_of(municipality)
    found = [each for each in entries if each.open and each.herzien_op <= day and code_of(each.gemeente) == here]
    return tuple(sorted(found, key=lambda each: (each.herzien_op, each.nummer)))


def code_of(name: str) -> str:
    """Return what tells municipalities apart: the code of the register, else the name in small letters."""
    try:
        return find(name).gemeente.code
    except LookupFailedError:
        return name_key(name)


def already(entries: Iterable[Deviation], deviation: Deviation) -> Deviation | None:
    """Return the open deviation that says the same for the same reason; None when there is none."""
    return next((each for each in entries if each.open and says(each) == says(deviation)), None)


def says(deviation: Deviation) -> tuple[object, ...]:
    """Return what a deviation says; how a reason is spaced makes no other reason of it."""
    return (" ".join(deviation.reden.split()).casefold(), *(getattr(deviation, name) for name in SAME))
