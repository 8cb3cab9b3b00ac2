"""The advice for the organisation beside that for each domain, and why they differ."""

from __future__ import annotations

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.progress import ReasonChange


class DomainAdvice(Frozen):
    """The advice for one domain.

    Attributes:
        strategie: slug of the advice, or of the strategy that leads when not enough is known; None for no preference.
        advies: what came out, in words.
        trede: rung of the ladder that decided, 0 when the arguments did.
        punten: balance of the strategy; None when the points did not decide.
        nummer_twee: name of the runner-up, empty when there is none.
        voorsprong: points ahead of the runner-up; None when the points did not decide.
    """

    domein: str
    uitkomst: str
    strategie: str | None
    advies: str
    zekerheid: Certainty
    nipt: bool
    trede: int
    punten: int | None
    nummer_twee: str
    voorsprong: int | None


class FactOfDomain(Frozen):
    """A fact that follows from the domain, with its value for the organisation and for the domain."""

    feit: str
    naam: str
    organisatie: str
    domein: str


class DomainReason(ReasonChange):
    """A rule that came to hold by the domain, or that holds no longer.

    Attributes:
        door: names of the facts through which the domain decides it.
    """

    door: tuple[str, ...]


class DomainStrategy(Frozen):
    """What the domain changes for one strategy.

    Attributes:
        saldo_organisatie, saldo_domein: points for minus points against; None when the strategy has no arguments.
    """

    strategie: str
    naam: str
    saldo_organisatie: int | None
    saldo_domein: int | None
    redenen: tuple[DomainReason, ...]


class AlikeDomains(Frozen):
    """Domains that get one advice for the same reasons.

    Attributes:
        feiten: what follows from the domain and decides one of the reasons; the domain itself is left out.
        strategieen: the advice of the organisation and that of these domains, with the reasons that came and went.
    """

    domeinen: tuple[str, ...]
    feiten: tuple[FactOfDomain, ...]
    strategieen: tuple[DomainStrategy, ...]


class DomainGroup(Frozen):
    """Domains that get the same advice.

    Attributes:
        domeinen: all of them, in the order of the wheel.
        zelfde_advies: whether the organisation gets it too.
        delen: the same domains by the reasons for the advice.
    """

    domeinen: tuple[str, ...]
    advies: str
    uitkomst: str
    strategie: str | None
    zelfde_advies: bool
    delen: tuple[AlikeDomains, ...]


class DomainComparison(Frozen):
    """The advice for every domain of the wheel; the first stands for the organisation as a whole.

    Attributes:
        eigen_domein: the domain that the profile itself names, empty when it names none.
        eigen_feiten: facts that the profile states and that elsewhere follow from the domain; they count for the
            profile's own domain only, or for the organisation when it names none.
        volgt_uit_domein: names of the facts that follow from the domain.
        groepen: the domains by advice, in the order of the wheel; the organisation itself is left out.
        tekst: all of it in words, in Markdown.
    """

    gemeente: str
    adviezen: tuple[DomainAdvice, ...]
    groepen: tuple[DomainGroup, ...]
    eigen_domein: str
    eigen_feiten: tuple[str, ...]
    volgt_uit_domein: tuple[str, ...]
    meldingen: tuple[str, ...]
    voorbehoud: str
    tekst: str
