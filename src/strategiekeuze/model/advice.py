"""The advice: a strategy, how sure it is, and everything that supports or opposes it."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from strategiekeuze.model.base import Frozen
from strategiekeuze.model.found import (
    FactFound,
    FindingFound,
    MunicipalityFound,
    NotChosen,
    Question,
    RuleFound,
    StrategyFound,
    TensionFound,
)
from strategiekeuze.model.judgement import JudgementFound
from strategiekeuze.model.receipt import FORMAT, Input, Receipt
from strategiekeuze.model.strategy_page import FirstStep, Indicator


class Certainty(StrEnum):
    """How sure the advice is."""

    FIRM = "vast"
    FIRM_IF = "vast, mits"
    PROVISIONAL = "voorlopig"
    INSUFFICIENT = "onvoldoende gegevens"


class Advice(Frozen):
    """A justified recommendation.

    Attributes:
        formaat: version of the form as JSON.
        uitkomst: whether there is an advice, no preference, or not enough known.
        strategie: slug of the advice; None when there is no preference or not enough is known.
        leidend: slug of the strategy that leads when not enough is known.
        trede: rung of the ladder that decided, 0 when the arguments did.
        aannames: what "vast, mits" rests on, in words.
        mogelijk: slugs of the strategies still possible; None stands for no preference.
        vraag: what to ask next, None when nothing can change the advice.
        nipt: whether the runner-up is within one point.
        gelijke_stand: strategies that shared the highest balance.
        zonder_omvang: what the advice would be without rules on size; None when it is the same.
        eerste_stappen, kpis: how to start and what to watch, from the page about the advised strategy, if it has one.
        afwegingen: what people weigh differently; no other part but the justification, which shows it, depends on it.
        motivering: the justification, in Markdown.
    """

    formaat: Literal[1] = FORMAT
    uitkomst: Literal["advies", "geen voorkeur", "onvoldoende gegevens"]
    strategie: str | None
    naam: str
    leidend: str | None
    gemeente: MunicipalityFound
    zekerheid: Certainty
    aannames: tuple[str, ...]
    mogelijk: tuple[str | None, ...]
    vraag: Question | None
    trede: int
    aangewezen_door: tuple[RuleFound, ...]
    strategieen: tuple[StrategyFound, ...]
    bevindingen: tuple[FindingFound, ...]
    niet_gekozen: tuple[NotChosen, ...]
    nummer_twee: str | None
    nipt: bool
    gelijke_stand: tuple[str, ...]
    tweede_koers: str | None
    spanningen: tuple[TensionFound, ...]
    zonder_omvang: str | None
    eerste_stappen: tuple[FirstStep, ...] = ()
    kpis: tuple[Indicator, ...] = ()
    feiten: tuple[FactFound, ...]
    meldingen: tuple[str, ...]
    bronnen: tuple[str, ...]
    voorbehoud: str
    motivering: str
    afwegingen: tuple[JudgementFound, ...] = ()
    invoer: Input
    ontvangstbewijs: Receipt
