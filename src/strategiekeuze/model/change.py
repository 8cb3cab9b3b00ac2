"""What would change an advice: the smallest change of a profile, and how much the advice survives."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen

Found = Literal["gevonden", "is al zo", "kan niet", "tijd op"]
"""How a search ended: with a change, with nothing to change, with the proof that no change does it, or too late."""


class ChangedFact(Frozen):
    """One fact that gets another value.

    Attributes:
        feit: key of the fact.
        van, naar: the values as users read them.
        stappen: half points of a score, half fte, one of a count, one option of a choice; a part of a step counts as a
            whole one; in a `Stability` levels.
        geschat: whether `van` was estimated from another fact, so that the profile does not state it yet.
    """

    feit: str
    naam: str
    van: str
    naar: str
    stappen: int
    geschat: bool = False


class Course(Frozen):
    """An outcome of the rules.

    Attributes:
        strategie: slug of the strategy that leads on points; None for no preference.
        naam: its name, in words also for no preference.
        zekerheid: how sure the advice would be; with too little known, `strategie` is only what leads.
    """

    strategie: str | None
    naam: str
    zekerheid: Certainty


class Change(Frozen):
    """The smallest change of a profile that gives another advice, or the strategy that was asked for.

    Attributes:
        uitkomst: how the search ended; only "gevonden" comes with changes.
        doel, doel_naam: the strategy that was asked for; None and empty when any other advice will do.
        nu: the advice as it is.
        advies: the advice after the changes; None when there are none.
        wijzigingen: in the order of `feiten.yaml`.
        stappen: all steps together.
        bewezen: whether the outcome is proved; only false when time was up.
        minstens: proved: with fewer steps than this nothing gives it; None when it is proved that nothing does at all.
        vast: names of the facts that were held fixed and that the profile knows, in the order of `feiten.yaml`.
        seconden: the time limit.
    """

    uitkomst: Found
    gemeente: str
    doel: str | None
    doel_naam: str
    nu: Course
    advies: Course | None
    wijzigingen: tuple[ChangedFact, ...]
    stappen: int
    bewezen: bool
    minstens: int | None
    vast: tuple[str, ...]
    seconden: float
    voorbehoud: str


class Flip(Frozen):
    """Answers that, each one level off, give another advice together."""

    advies: Course
    wijzigingen: tuple[ChangedFact, ...]


class Stability(Frozen):
    """How many answers may be one level off before another strategy leads, and what may become less certain.

    A level is one point of a score, one fte, one of a count, one option of a choice, or yes for no. An answer moves to
    the end of its range when that is nearer. Facts that are fixed do not move, and neither does what is not answered.

    Attributes:
        nu: the advice as it is.
        overleeft: what leads on points survives any so many answers being one level off; proved.
        alles: proved: it survives all answers being one level off, so that `overleeft` is no limit.
        te_weinig: names of all answers that leave too little known for an advice when one of them alone is one level
            off, in the order of `feiten.yaml`; tried with the engine itself, and empty when time was up.
        zekerheid_blijft: whether nothing is unknown or estimated, so that the advice stays as certain as it is.
        hoogste: no more than so many answers were tried.
        omslagen: for each other advice that one answer more can give, the first answers that do, in the order of
            the wheel; empty when the advice survives the most that was tried, or when time was up.
        feiten: names of all answers that can take part in such a flip, in the order of `feiten.yaml`.
        bewezen: whether all of this is proved; when not, time was up, and only `overleeft` is sure.
        vast: names of the facts that were held fixed and that the profile knows, in the order of `feiten.yaml`.
        seconden: the time limit.
    """

    gemeente: str
    nu: Course
    overleeft: int
    hoogste: int
    omslagen: tuple[Flip, ...]
    feiten: tuple[str, ...]
    bewezen: bool
    seconden: float
    voorbehoud: str
    vast: tuple[str, ...] = ()
    alles: bool = False
    te_weinig: tuple[str, ...] = ()
    zekerheid_blijft: bool = False
