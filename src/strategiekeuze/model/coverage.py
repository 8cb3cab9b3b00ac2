"""What the examples of a rule set exercise: rules, findings, thresholds and outcomes."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.errors import Place
from strategiekeuze.model.base import Frozen

OutcomeKind = Literal["strategie", "trede", "zekerheid", "bijzonder"]
"""What an outcome is: a strategy, a rung, a certainty, or one of: no preference, a tie, a narrow advice."""


class CoveredRule(Frozen):
    """A rule.

    Attributes:
        geldt: in how many examples it holds.
        net_niet: in how many examples all its conditions hold but one.
    """

    regel: str
    titel: str
    plaats: Place
    geldt: int
    net_niet: int


class CoveredFinding(Frozen):
    """A finding, with how many examples in which it holds, and in which it does not."""

    bevinding: str
    plaats: Place
    geldt: int
    geldt_niet: int


class CoveredThreshold(Frozen):
    """A threshold of a fact.

    Attributes:
        regels: the rules that have it.
        waarde_wel, waarde_niet: the last value for which the condition holds, and the first for which it does not.
        net_wel, net_niet: in how many examples the fact has exactly that value.
    """

    feit: str
    naam: str
    regels: tuple[str, ...]
    plaats: Place
    waarde_wel: str
    waarde_niet: str
    net_wel: int
    net_niet: int


class CoveredOutcome(Frozen):
    """An outcome, with how many of the examples that say something of the advice have it."""

    soort: OutcomeKind
    naam: str
    hoe_vaak: int


class Lacking(Frozen):
    """Something that no example exercises, and what to add.

    Attributes:
        kan: whether it is sure that an example can show it; None when that is not known.
    """

    wat: str
    doen: str
    plaats: Place | None = None
    kan: bool | None = None


class Coverage(Frozen):
    """What the examples exercise.

    Attributes:
        voorbeelden, rood: how many examples there are, and how many of them fail.
        met_advies: how many say something of the advice.
        ontbreekt: what no example shows, and some example could, as far as is known.
        onmogelijk: what no example shows and, as is proved, no complete profile can show; in words.
    """

    formaat: Literal[1] = 1
    regelset: str
    versie: str
    sha256: str
    voorbeelden: int
    rood: int
    met_advies: int
    regels: tuple[CoveredRule, ...]
    bevindingen: tuple[CoveredFinding, ...]
    grenzen: tuple[CoveredThreshold, ...]
    uitkomsten: tuple[CoveredOutcome, ...]
    ontbreekt: tuple[Lacking, ...]
    onmogelijk: tuple[str, ...] = ()
    voorbehoud: str
