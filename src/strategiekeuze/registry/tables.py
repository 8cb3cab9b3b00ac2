"""Read the tables of facts in `data/`. Every table is read once, when it is first needed."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

from strategiekeuze.registry.municipality import NETWORKS, Municipality


@dataclass(frozen=True, slots=True)
class Alias:
    """Hold one row of `aliassen.csv`: another name for a municipality, or a place in it."""

    alias: str
    code: str
    soort: str
    eenduidig: str


@dataclass(frozen=True, slots=True)
class Merger:
    """Hold one row of `herindelingen.csv`: a dissolved municipality and one successor."""

    oude_code: str
    oude_naam: str
    nieuwe_code: str
    nieuwe_naam: str
    datum: str
    soort: str


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Return the 342 municipalities of 1 January 2026, in order of code. Source: CBS, see `source`."""
    members = _members()
    return tuple(_municipality(row, members) for row in _rows("gemeenten.csv"))


@cache
def aliases() -> tuple[Alias, ...]:
    """Return all other names, in the order of the table."""
    return tuple(Alias(**row) for row in _rows("aliassen.csv"))


@cache
def mergers() -> tuple[Merger, ...]:
    """Return all dissolved municipalities since 2019, one row per successor."""
    return tuple(Merger(**row) for row in _rows("herindelingen.csv"))


@cache
def source() -> str:
    """Return the Dutch source line that the licence of the CBS asks for, as `BRONNEN.md` gives it."""
    _, _, rest = _text("BRONNEN.md").partition('Bronvermelding: "')
    return " ".join(rest.partition('"')[0].split())


def _municipality(row: dict[str, str], members: frozenset[tuple[str, str]]) -> Municipality:
    """Make a municipality of one row of `gemeenten.csv`."""
    return Municipality(
        code=row["code"],
        naam=row["naam"],
        provincie=row["provincie"],
        inwoners=int(row["inwoners"]),
        stedelijkheid=int(row["stedelijkheid"]),
        oppervlakte_land_ha=int(row["oppervlakte_land_ha"]),
        netwerken=tuple(network for network in NETWORKS if (network, row["code"]) in members),
    )


def _members() -> frozenset[tuple[str, str]]:
    """Return every pair of network and code that `netwerken.csv` names."""
    return frozenset((row["netwerk"], row["code"]) for row in _rows("netwerken.csv"))


def _rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table, each under the names of its columns."""
    return list(csv.DictReader(_text(name).splitlines()))


def _text(name: str) -> str:
    """Return the text of a file in `data/`."""
    from importlib.resources import files  # slow to import, and not needed before the first look-up

    return files("strategiekeuze.registry").joinpath("data", name).read_text(encoding="utf-8")
