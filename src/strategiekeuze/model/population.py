"""A population of made-up municipalities: how the value of every fact is drawn.

Numbers that hang together are held in hundredths and drawn with integers only, so that a seed gives the same profiles
everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from strategiekeuze.model.base import Frozen


class Bell(Frozen):
    """Draw around a middle; most values lie near it.

    Attributes:
        midden, spreiding: middle and standard deviation, in hundredths. For a choice in order, and for a row of
            values, the number drawn is a place, counted from 0.
        mee_met: per earlier name its weight, in hundredths: how far this one follows a deviation from that middle.
        stap: values are rounded to a multiple of this, in the fact's own integers.
        rij: the values to choose from, in the fact's own integers; empty when the number is the value itself.
    """

    soort: Literal["rond een midden"] = "rond een midden"
    midden: int
    spreiding: int
    mee_met: Mapping[str, int] = {}
    stap: int = 1
    rij: tuple[int, ...] = ()


class Steps(Frozen):
    """Follow the size class of a number that is known already: the number of limits that it reaches.

    Attributes:
        van: the fact.
        grenzen: in the fact's own integers.
        midden: in hundredths; what follows this one follows the deviation from it.
    """

    soort: Literal["klasse"] = "klasse"
    van: str
    grenzen: tuple[int, ...]
    midden: int


class Chance(Frozen):
    """Draw ja, or each option of a list, with a chance in hundredths of a percent."""

    soort: Literal["kans"] = "kans"
    kans: int


class Weights(Frozen):
    """Draw one of the values, each with its own weight."""

    soort: Literal["gewichten"] = "gewichten"
    gewichten: Mapping[int, int]


class Even(Frozen):
    """Draw every step between two bounds equally often, in the fact's own integers."""

    soort: Literal["gelijk"] = "gelijk"
    van: int
    tot: int
    stap: int = 1


Draw = Bell | Chance | Weights | Even
HiddenDraw = Bell | Steps


class Drawn(Frozen):
    """One name with how it is drawn, and why so."""

    naam: str
    trekking: Draw | Steps
    waarom: str = ""


class Population(Frozen):
    """A whole population.

    Attributes:
        zaad, aantal: the seed, and the number of profiles.
        verborgen: what no fact says but facts follow, in order.
        feiten: per fact by its key, in order; the register fills the rest.
        bestand: name of the file that declares it, empty when none does.
    """

    naam: str
    toelichting: str
    zaad: int
    aantal: int
    verborgen: tuple[Drawn, ...] = ()
    feiten: tuple[Drawn, ...] = ()
    bestand: str = ""
