"""The register: the tables, arranged so that a name or code is found at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from strategiekeuze.registry.names import name_key
from strategiekeuze.registry.tables import Alias, Merger, aliases, mergers, municipalities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from strategiekeuze.registry.municipality import Municipality

Row = TypeVar("Row")

PLACE = "hoofdplaats/bestuurscentrum"
"""The kind of alias that is a place in a municipality: only ever a suggestion."""


@dataclass(frozen=True, slots=True)
class Register:
    """Arrange what is known by the keys of `name_key`.

    Attributes:
        municipalities: every municipality, by its code.
        current: code, by the key of an official name or a code.
        mergers: the rows of a dissolved municipality, by its old code.
        dissolved: old code, by the key of a dissolved municipality's name or code.
        others: the aliases that mean a municipality, by key; more than one where the alias is ambiguous.
        places: the places in a municipality, by key.
    """

    municipalities: Mapping[str, Municipality]
    current: Mapping[str, str]
    mergers: Mapping[str, tuple[Merger, ...]]
    dissolved: Mapping[str, str]
    others: Mapping[str, tuple[Alias, ...]]
    places: Mapping[str, Alias]


@cache
def register() -> Register:
    """Return the register of the tables in `data/`."""
    return build(municipalities(), aliases(), mergers())


def build(known: Iterable[Municipality], other: Iterable[Alias], gone: Iterable[Merger]) -> Register:
    """Arrange the rows of three tables as a register."""
    known, other, gone = tuple(known), tuple(other), tuple(gone)
    return Register(
        municipalities={one.code: one for one in known},
        current=_codes((text, one.code) for one in known for text in (one.naam, one.code)),
        mergers=_grouped(gone, lambda row: row.oude_code),
        dissolved=_codes((text, row.oude_code) for row in gone for text in (row.oude_naam, row.oude_code)),
        others=_grouped((row for row in other if row.soort != PLACE), lambda row: name_key(row.alias)),
        places={name_key(row.alias): row for row in other if row.soort == PLACE},
    )


def successors(code: str, gone: Mapping[str, tuple[Merger, ...]]) -> tuple[str, ...]:
    """Return the codes in which a code lives on, through every later merger.

    INVARIANT: no municipality is its own successor, directly or later; a test holds the table to it.
    """
    if code not in gone:
        return (code,)
    ends = (end for row in gone[code] for end in successors(row.nieuwe_code, gone))
    return tuple(dict.fromkeys(ends))


def _codes(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the code by the key of each text."""
    return {name_key(text): code for text, code in pairs}


def _grouped(rows: Iterable[Row], key: Callable[[Row], str]) -> dict[str, tuple[Row, ...]]:
    """Gather rows with the same key, in their own order."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return {name: tuple(group) for name, group in groups.items()}
