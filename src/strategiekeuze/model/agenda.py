"""What respondents must talk about: where they differ, and what that does to the advice."""

from __future__ import annotations

from typing import Literal, TypeAlias

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen

OutcomeKind: TypeAlias = Literal["advies", "geen voorkeur", "onvoldoende gegevens"]
"""Whether there is an advice, no preference, or not enough known."""


class ShortAdvice(Frozen):
    """An advice without its reasons.

    Attributes:
        strategie: slug of the advice; None when there is no preference, or when too little is known.
        advies: what comes out, in words.
        nipt: whether the runner-up is within one point.
    """

    uitkomst: OutcomeKind
    strategie: str | None
    advies: str
    zekerheid: Certainty
    nipt: bool


class Side(ShortAdvice):
    """One answer to a question, with the advice if that answer held and all else stayed as the profile says.

    Attributes:
        antwoord: as users read it; "weet ik niet" for who does not know.
        weet_niet: whether this is the side of who does not know; the fact is then unknown.
        rollen: who gave it.
        anders: whether the advice is another than that of the profile.
    """

    antwoord: str
    weet_niet: bool
    rollen: tuple[str, ...]
    anders: bool


class Topic(Frozen):
    """A fact on which respondents differ.

    Attributes:
        in_profiel: the value that the profile holds, empty when it leaves the fact open.
        kanten: each answer, from low to high; "weet ik niet" comes last.
    """

    feit: str
    naam: str
    vraag: str
    in_profiel: str
    kanten: tuple[Side, ...]


class OwnAdvice(ShortAdvice):
    """The advice by the answers of one respondent; what this one did not answer is as the profile says.

    Attributes:
        antwoorden: the number of facts that this respondent answered.
        anders: whether the advice is another than that of the profile.
    """

    rol: str
    antwoorden: int
    anders: bool


class OwnContradiction(Frozen):
    """Different answers to one question under one role.

    Attributes:
        antwoorden: each as users read it, from low to high.
    """

    rol: str
    feit: str
    naam: str
    antwoorden: tuple[str, ...]


class Decided(Frozen):
    """A fact about which respondents decided together.

    Attributes:
        besluiten: what was decided, as users read it; more than one when the profile holds decisions that differ.
        in_profiel: the value that the profile holds, empty when it leaves the fact open.
        klopt: whether the profile holds what was decided. The advice reckons with the profile.
    """

    feit: str
    naam: str
    besluiten: tuple[str, ...]
    in_profiel: str
    klopt: bool


class Agenda(Frozen):
    """What respondents must talk about.

    Attributes:
        advies: the advice of the profile as it is.
        rollen: everyone who answered; roles that differ only in capitals or spaces are one.
        tegenspraak: roles under which one question has different answers.
        besloten: facts about which they decided together, so that there is nothing to talk about.
        onderwerpen: differences that change the advice by themselves, the largest effect first.
        alleen_samen: names of facts on which they differ, and that may change the advice only together with others.
        zonder_effect: names of facts on which they differ, and that change nothing, also not together with others.
        niet_iedereen_weet: names of facts that some answered, all alike, and of which others do not know.
        mogelijk: slugs of every strategy that these answers allow, mixed at will; None stands for no preference.
        eigen: the advice by the answers of each respondent.
        tekst: all of it in words, in Markdown.
    """

    gemeente: str
    advies: ShortAdvice
    rollen: tuple[str, ...]
    tegenspraak: tuple[OwnContradiction, ...]
    besloten: tuple[Decided, ...]
    onderwerpen: tuple[Topic, ...]
    alleen_samen: tuple[str, ...]
    zonder_effect: tuple[str, ...]
    niet_iedereen_weet: tuple[str, ...]
    mogelijk: tuple[str | None, ...]
    eigen: tuple[OwnAdvice, ...]
    meldingen: tuple[str, ...]
    voorbehoud: str
    tekst: str
