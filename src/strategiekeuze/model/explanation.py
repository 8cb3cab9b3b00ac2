"""Why one strategy is the advice, and why another is not."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.change import Change, Stability
from strategiekeuze.model.found import MunicipalityFound, RuleFound


class RuleNamed(Frozen):
    """A rule by its id and title.

    Attributes:
        punten: 1 or 2 for, -1 or -2 against, 0 when it is no argument.
    """

    regel: str
    titel: str
    punten: int


class Missed(Frozen):
    """The one condition that keeps a rule from holding, missed by one step at most.

    Attributes:
        regel: id of the rule that holds the condition; another rule when a finding stands between.
        voorwaarde: the condition as that rule writes it.
        weg: whether the condition holds and should not.
        waarde: the value found, as users read it.
        grens: the value in the condition that is nearest to it.
        afstand: the distance between them: "0,5", "0" on the limit itself, or empty where the values are words.
    """

    regel: str
    feit: str
    naam: str
    voorwaarde: str
    weg: bool
    waarde: str
    grens: str
    afstand: str


class NearlyHeld(Frozen):
    """An argument that a strategy nearly had: each of these conditions alone is enough."""

    regel: RuleNamed
    gemist: tuple[Missed, ...]


class CriterionFound(Frozen):
    """A rule that puts the advice above a strategy.

    Attributes:
        soort: what the rule says of that strategy, such as "pleit hiertegen" or "geldt hier niet".
    """

    regel: RuleNamed
    soort: str


class Difference(Frozen):
    """What keeps a strategy below the advice.

    Attributes:
        reden: what decided: the ladder, an exclusion, or the balance.
        verschil: balance of the advice minus this one's; 0 when points did not decide.
        criterium: the rule with the largest share in the difference, None when there is none.
        doorslaggevend: whether changing that rule alone turns the ranking: this strategy then comes above the advice.
        samen: the smallest set of rules that turns the ranking, empty when no set does.
        wordt_advies: whether changing `samen` makes this strategy the advice; a third one may still be higher.
        even_zwaar: how many other rules have the same share as the largest.
        zin: all of this in one Dutch sentence.
    """

    reden: str
    verschil: int
    criterium: CriterionFound | None
    doorslaggevend: bool
    samen: tuple[CriterionFound, ...]
    wordt_advies: bool
    even_zwaar: int
    zin: str


class ExplainedStrategy(Frozen):
    """One strategy: what the rules say of it, and what keeps it from being the advice.

    Attributes:
        rol: whether this is the advice, what leads as long as too little is known, or another strategy.
        plaats: place by points among the strategies that are not excluded, from 1; None when it has none.
        saldo: points for minus points against; None when the rules have no arguments about it.
        aangewezen_door: rules of the ladder that point to this strategy and hold.
        onbeslist: rules about this strategy that lack a fact.
        bijna: arguments that it nearly had.
        verschil: None for the advice itself.
    """

    strategie: str
    naam: str
    rol: Literal["advies", "leidend", "ander"]
    plaats: int | None
    saldo: int | None
    voor: tuple[RuleFound, ...]
    tegen: tuple[RuleFound, ...]
    uitgesloten_door: tuple[RuleFound, ...]
    aangewezen_door: tuple[RuleFound, ...]
    onbeslist: tuple[RuleNamed, ...]
    bijna: tuple[NearlyHeld, ...]
    verschil: Difference | None


class WhatWouldChange(Frozen):
    """What would change the advice, by proof.

    Attributes:
        beschikbaar: whether this was worked out; without the extra that proves the rest is empty.
        anders: the smallest change to any other advice; None when another strategy than the advice was asked for.
        hiernaar: the smallest change to the strategy that was asked for; None when that is the advice.
        stabiliteit: how much the advice survives; None when another strategy than the advice was asked for, and when
            too little is known for an advice.
    """

    beschikbaar: bool
    anders: Change | None = None
    hiernaar: Change | None = None
    stabiliteit: Stability | None = None


class Explanation(Frozen):
    """Why and why not.

    Attributes:
        uitkomst: whether there is an advice, no preference, or not enough known.
        strategie: slug of the advice; None when there is none.
        leidend: slug of the strategy that leads when not enough is known.
        trede: rung of the ladder that decided, 0 when the arguments did.
        mogelijk: names of the outcomes still possible.
        gelijke_stand: names of the strategies that share the highest balance.
        geplaatst: how many strategies have a place by points.
        gevraagd: slug of the strategy that was asked for; None when all are told in short.
        strategieen: the strategy asked for and then the advice; or all, the advice first and the others best first.
        verandering: what would change the advice; None when that was not asked.
        tekst: all of it in words, in Markdown.
    """

    gemeente: MunicipalityFound
    uitkomst: Literal["advies", "geen voorkeur", "onvoldoende gegevens"]
    strategie: str | None
    naam: str
    leidend: str | None
    zekerheid: Certainty
    trede: int
    mogelijk: tuple[str, ...]
    gelijke_stand: tuple[str, ...]
    geplaatst: int
    gevraagd: str | None
    strategieen: tuple[ExplainedStrategy, ...]
    verandering: WhatWouldChange | None
    meldingen: tuple[str, ...]
    voorbehoud: str
    tekst: str
