"""The page about one strategy: what it is and how to start, as the rule set says it and as readers see it."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.model.base import Frozen


class Guard(Frozen):
    """Something that a strategy guards against (a name that the wheel gives), and how it does that."""

    gevolg: str
    hoe: str


class FirstStep(Frozen):
    """A first step: what is done, by whom, and within how many weeks after the decision."""

    stap: str
    wie: str
    weken: int


class Indicator(Frozen):
    """A performance indicator.

    Attributes:
        definitie: how to count it.
        eenheid: unit of the figure.
        goed: which way is good.
    """

    naam: str
    definitie: str
    eenheid: str
    goed: Literal["hoger", "lager"]


class Stakeholder(Frozen):
    """Somebody who belongs to a strategy, with what they bring or need."""

    wie: str
    inbreng: str


class Stakeholders(Frozen):
    """Who belongs to a strategy, inside and outside the organisation."""

    binnen: tuple[Stakeholder, ...]
    buiten: tuple[Stakeholder, ...]


class Risk(Frozen):
    """What can go wrong, and what to do about it."""

    risico: str
    aanpak: str


class Review(Frozen):
    """When to look at the choice again: a time, and signals that come earlier."""

    wanneer: str
    signalen: tuple[str, ...]


class StrategyPage(Frozen):
    """What a rule set tells about one strategy.

    Attributes:
        strategie: slug.
        eerste_stappen: four, in order.
        kpis: four or five.
        bronnen: keys of `bronnen.yaml`.
    """

    strategie: str
    wat: str
    voor_wie: str
    niet_voor_wie: str
    waakt_voor: tuple[Guard, ...]
    eerste_stappen: tuple[FirstStep, ...]
    kpis: tuple[Indicator, ...]
    betrokkenen: Stakeholders
    risicos: tuple[Risk, ...]
    herijken: Review
    bronnen: tuple[str, ...]


class Neighbour(Frozen):
    """Another strategy, by slug and name."""

    strategie: str
    naam: str


class WheelPlace(Frozen):
    """Where a strategy stands on the wheel.

    Attributes:
        plek: a clock time ("3.00"), or the word for the hub.
        buren: what it goes well with; none for the hub.
        overstaand: what it pulls against, None when nothing lies opposite.
        spanning: why that pulls, empty when the wheel does not say.
    """

    strategie: str
    naam: str
    plek: str
    kern: str
    buren: tuple[Neighbour, ...]
    overstaand: Neighbour | None
    spanning: str


class ShownStrategy(Frozen):
    """A strategy as a reader sees it: its page, with what follows from the wheel.

    Attributes:
        bronnen: the sources of the page in full; none when it is work of our own.
        voorbehoud: what every reader of this wheel must know.
    """

    plaats: WheelPlace
    bladzijde: StrategyPage
    bronnen: tuple[str, ...]
    voorbehoud: str
