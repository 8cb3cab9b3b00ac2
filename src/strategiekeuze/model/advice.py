"""The advice: a strategy, how sure it is, and everything that supports or opposes it."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from strategiekeuze.model.base import Frozen


class Certainty(StrEnum):
    """How sure the advice is."""

    FIRM = "vast"
    FIRM_IF = "vast, mits"
    PROVISIONAL = "voorlopig"
    INSUFFICIENT = "onvoldoende gegevens"


Truth = Literal["waar", "onwaar", "onbeslist"]


class ConditionFound(Frozen):
    """One condition with the value found.

    Attributes:
        zin: the condition as the rule writes it.
        waarde: the value found, as users read it.
    """

    zin: str
    waarde: str
    uitslag: Truth


class RuleFound(Frozen):
    """A rule that holds or is undecided, with its reason in words.

    Attributes:
        regel: id of the rule.
        punten: 1 or 2 for, -1 or -2 against, 0 when it is no argument.
        bronnen: titles of the sources; empty means own work.
    """

    regel: str
    titel: str
    groep: str
    uitslag: Truth
    punten: int
    reden: str
    voorwaarden: tuple[ConditionFound, ...]
    bronnen: tuple[str, ...]


class StrategyFound(Frozen):
    """What the rules say of one strategy.

    Attributes:
        saldo: points for minus points against; undecided rules count for nothing.
        onbeslist: ids of rules about this strategy that lack a fact.
    """

    strategie: str
    naam: str
    saldo: int
    voor: tuple[RuleFound, ...]
    tegen: tuple[RuleFound, ...]
    uitgesloten_door: tuple[RuleFound, ...]
    onbeslist: tuple[str, ...]


class NotChosen(Frozen):
    """Why a strategy is not the advice.

    Attributes:
        verschil: balance of the advice minus this strategy's; 0 when points did not decide.
        criterium: id of the rule with the largest share in the difference, empty when there is none.
        doorslaggevend: whether changing that rule alone turns the ranking.
        samen: ids of the smallest set of rules that turns it, empty when no set does.
    """

    strategie: str
    naam: str
    reden: str
    verschil: int
    criterium: str
    doorslaggevend: bool
    samen: tuple[str, ...]


class FindingFound(Frozen):
    """An intermediate finding and the rules that gave it."""

    bevinding: str
    uitslag: Truth
    regels: tuple[str, ...]


class TensionFound(Frozen):
    """A tension that comes with the advice."""

    soort: str
    strategie: str
    naam: str
    tekst: str
    regels: tuple[str, ...]


class FactFound(Frozen):
    """A fact as it was used.

    Attributes:
        herkomst: profiel, register, afgeleid, geschat, aangenomen or onbekend.
    """

    feit: str
    naam: str
    waarde: str
    herkomst: str


class Question(Frozen):
    """The question that separates the possible strategies best."""

    feit: str
    naam: str
    vraag: str


class MunicipalityFound(Frozen):
    """The municipality the advice is for; code and province are empty when it is not in the register."""

    naam: str
    code: str = ""
    provincie: str = ""


class Execution(Frozen):
    """What differs between runs, kept apart from the canonical content."""

    tijd: str
    versie: str
    motoren: tuple[str, ...]


class Receipt(Frozen):
    """What is needed to repeat the advice.

    Attributes:
        regelset_sha256, profiel_sha256: over the files of the rule set, and over the facts as read.
    """

    regelset: str
    regelset_versie: str
    regelset_sha256: str
    profiel_sha256: str
    uitvoering: Execution


class Advice(Frozen):
    """A justified recommendation.

    Attributes:
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
        motivering: the justification, in Markdown.
    """

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
    feiten: tuple[FactFound, ...]
    meldingen: tuple[str, ...]
    bronnen: tuple[str, ...]
    voorbehoud: str
    motivering: str
    ontvangstbewijs: Receipt
