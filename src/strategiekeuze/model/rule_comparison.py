"""What differs between two rule sets, and what version the new one must have."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.model.base import Frozen
from strategiekeuze.model.health import Share
from strategiekeuze.model.verification import ProofExample

Difference = Literal[
    "advies anders", "alleen zekerheid of punten anders", "alleen teksten anders", "niets anders", "niet bewezen"
]
"""The most that a municipality can notice; "niet bewezen" when it is not clear in time whether an advice changes."""

Kind = Literal["nieuw", "weg", "veranderd"]
Step = Literal["groot", "klein", "herstel"]


class ComparedRules(Frozen):
    """One of the two rule sets.

    Attributes:
        map: where it was read, as the user named it; empty when it was given as it is.
    """

    naam: str
    versie: str
    sha256: str
    regels: int
    map: str = ""


class RuleDifference(Frozen):
    """A rule that is new, gone or changed.

    Attributes:
        wat: what changed: "voorwaarden", "besluit", "titel", "tekst" or "bron"; empty when it is new or gone.
    """

    regel: str
    titel: str
    soort: Kind
    wat: tuple[str, ...] = ()


class FactDifference(Frozen):
    """A fact that is new, gone or changed, with what that means for a profile.

    Attributes:
        weigert: whether a profile that the old rules took is refused by the new ones for it.
    """

    feit: str
    naam: str
    soort: Kind
    betekent: str
    weigert: bool


class StrategyDifference(Frozen):
    """A strategy that is new or gone."""

    strategie: str
    naam: str
    soort: Kind


class OutcomeDifference(Frozen):
    """Profiles that get another advice: from what to what, with an example.

    Attributes:
        van, naar: slug of the strategy, "tegenspraak", or None for no preference.
        hoe_vaak: among the made-up profiles; None when the rule set declares none.
        voorbeeld: the most usual profile of this kind that was found, checked by the engine.
    """

    van: str | None
    naar: str | None
    van_naam: str
    naar_naam: str
    hoe_vaak: Share | None
    voorbeeld: ProofExample


class RuleComparison(Frozen):
    """What differs between two rule sets.

    Attributes:
        bewezen: whether it is proved for every complete profile that both take that there are no other pairs.
        paren: the most frequent first. `voorbeeld` of the first one is the most realistic profile that differs.
        verzonnen: made-up profiles that get another advice.
        punten: made-up profiles with the same advice and other points; None when the rule set declares none.
        onvolledig: made-up profiles with unknown facts that get another advice or another certainty.
        onvolledig_anders: whether an incomplete profile was found that gets another advice.
        teksten: what else people read that differs, in words.
        duur: how long it took, of at most `seconden` for the proof.
    """

    formaat: Literal[1] = 1
    oud: ComparedRules
    nieuw: ComparedRules
    verschil: Difference
    bewezen: bool
    paren: tuple[OutcomeDifference, ...]
    verzonnen: Share | None
    punten: Share | None
    onvolledig: Share | None
    onvolledig_anders: bool
    feiten: tuple[FactDifference, ...]
    strategieen: tuple[StrategyDifference, ...]
    regels: tuple[RuleDifference, ...]
    teksten: tuple[str, ...]
    seconden: float
    duur: float
    voorbehoud: str


class RuleVersion(Frozen):
    """The version that a rule set must have, and what a municipality notices.

    Attributes:
        stap: what kind of change it is: "groot" when an advice may change, "klein" when only texts or certainty do,
            "herstel" when nobody sees anything.
        nu: the version that the new rule set has now.
        voorstel: what it should be; the same when it is that already, or higher.
        aantekening: the entry for the list of changes, in Markdown.
    """

    vergelijking: RuleComparison
    stap: Step
    oud: str
    nu: str
    voorstel: str
    aantekening: str
