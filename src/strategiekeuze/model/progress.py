"""What changed between measurements of one municipality, and what that did to the advice."""

from __future__ import annotations

from enum import StrEnum

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen


class Move(StrEnum):
    """What happened to a fact."""

    UP = "omhoog"
    DOWN = "omlaag"
    OTHER = "anders"
    SAME = "gelijk"
    NEW = "nu bekend"
    LOST = "niet meer bekend"
    UNKNOWN = "onbekend"


class FactChange(Frozen):
    """One fact at two measurements.

    Attributes:
        dimensie: name of the dimension that the fact is or belongs to, empty when there is none.
        van, naar: the values as users read them, "onbekend" when there is none.
        afgeleid: whether the fact follows from others at both measurements.
    """

    feit: str
    naam: str
    dimensie: str
    verandering: Move
    van: str
    naar: str
    afgeleid: bool


class Measurement(Frozen):
    """The advice at one measurement.

    Attributes:
        naam: how the measurement is called: its day, its file, or its number.
        peildatum: ISO 8601 day, empty when the profile does not say.
        strategie: slug of the advice, or of the strategy that leads when not enough is known; None for no preference.
        advies: what came out, in words.
        trede: rung of the ladder that decided, 0 when the arguments did.
        voorsprong: points ahead of the runner-up; None when the points did not decide.
    """

    naam: str
    peildatum: str
    uitkomst: str
    strategie: str | None
    advies: str
    zekerheid: Certainty
    trede: int
    nummer_twee: str
    voorsprong: int | None


class ReasonChange(Frozen):
    """A rule about a strategy that came to hold, or that holds no longer.

    Attributes:
        erbij: whether it came; otherwise it went.
        rol: "voor", "tegen", "sluit uit" or "wijst aan".
        punten: 1 or 2 for, -1 or -2 against, 0 when it is no argument.
    """

    regel: str
    titel: str
    erbij: bool
    rol: str
    punten: int


class StrategyChange(Frozen):
    """What changed for one strategy.

    Attributes:
        saldo_van, saldo_naar: points for minus points against; None when the strategy has no arguments.
    """

    strategie: str
    naam: str
    saldo_van: int | None
    saldo_naar: int | None
    redenen: tuple[ReasonChange, ...]


class Step(Frozen):
    """From one measurement to the next.

    Attributes:
        feiten: every fact that a rule can read, sorted by dimension.
        zelfde_advies: whether the advice stayed.
        strategieen: the old and the new advice, with the reasons that came and went.
    """

    van: Measurement
    naar: Measurement
    feiten: tuple[FactChange, ...]
    zelfde_advies: bool
    strategieen: tuple[StrategyChange, ...]


class Progress(Frozen):
    """The way from the first measurement to the last.

    Attributes:
        meldingen: Dutch sentences the reader must know, such as that the order was changed.
        tekst: all of it in words, in Markdown.
    """

    gemeente: str
    stappen: tuple[Step, ...]
    meldingen: tuple[str, ...]
    voorbehoud: str
    tekst: str
