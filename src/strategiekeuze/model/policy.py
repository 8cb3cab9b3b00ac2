"""A policy as data: what a municipality decided, each statement with its quote and its place.

Source: the parts that VNG and the wheel of strategies ask of a data policy; the form itself is work of our own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.errors import Place


class Status(StrEnum):
    """Whether a person confirmed a statement; a proposal of the program is no more than that."""

    PROPOSED = "voorstel"
    CONFIRMED = "bevestigd"


class ClaimKind(StrEnum):
    """What a statement is about, by the Dutch word that files use."""

    STRATEGY = "strategie"
    THEME = "thema"
    GOAL = "doel"
    MEASURE = "maatregel"
    INDICATOR = "kpi"
    ROLE = "rol"
    SAFEGUARD = "waarborg"
    EVALUATION = "evaluatie"


@dataclass(frozen=True, slots=True)
class Grounds:
    """Where a statement rests on.

    Attributes:
        citaat: literal text of the document, spaces apart; empty when a person wrote the statement without a quote.
        plek: page or heading in Dutch ("bladzijde 3"); empty when unknown.
        status: voorstel or bevestigd.
        sterkte: how clearly the text says it, 1 (zwak) to 3 (sterk); 0 when a person wrote it.
        place: where it stands in the file, for messages.
    """

    citaat: str = ""
    plek: str = ""
    status: Status = Status.CONFIRMED
    sterkte: int = 0
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ChosenStrategy:
    """A strategy that the policy chooses, by slug."""

    keuze: str
    grond: Grounds


@dataclass(frozen=True, slots=True)
class PolicyTheme:
    """A theme that the policy speaks of, by key."""

    thema: str
    grond: Grounds


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal; `eigenaar` and `thema` (key) are empty when the policy names none."""

    naam: str
    grond: Grounds
    eigenaar: str = ""
    thema: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure.

    Attributes:
        thema: key of the theme that it works on, empty when the policy names none.
        kpi: name of the indicator that follows it, empty when there is none.
        strategie: slug of the strategy that it belongs to, empty when unknown.
    """

    naam: str
    grond: Grounds
    eigenaar: str = ""
    thema: str = ""
    kpi: str = ""
    strategie: str = ""


@dataclass(frozen=True, slots=True)
class PolicyIndicator:
    """A KPI, with the value at the start and the value that is wanted; empty when the policy names none."""

    naam: str
    grond: Grounds
    nulmeting: str = ""
    streefwaarde: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody with a task in the policy."""

    naam: str
    grond: Grounds
    taak: str = ""


@dataclass(frozen=True, slots=True)
class Safeguard:
    """Something that protects people or their data: a DPIA, a register, a supervisor."""

    naam: str
    grond: Grounds


@dataclass(frozen=True, slots=True)
class Evaluation:
    """When or how the policy is looked at again."""

    naam: str
    grond: Grounds
    wanneer: str = ""


Statement = ChosenStrategy | PolicyTheme | Goal | Measure | PolicyIndicator | Role | Safeguard | Evaluation
"""Anything that a policy states with its grounds."""


@dataclass(frozen=True, slots=True)
class Policy:
    """A whole policy.

    Attributes:
        gemeente: name as written, empty when unknown.
        vastgesteld_door: who adopted it (an option of the fact on the mandate), empty when unknown.
        vastgesteld_op: ISO 8601 day, empty when unknown.
        looptijd_tot: last year of the policy, None when unknown.
        domein: name of a domain of the wheel, empty when unknown.
        strategieen: none when the policy states no strategy.
        bron: name of the document, empty when a person wrote the file.
        sha256: of the file in YAML that was read, empty when there was none; it says nothing about what was decided.
    """

    titel: str
    gemeente: str = ""
    vastgesteld_door: str = ""
    vastgesteld_op: str = ""
    looptijd_tot: int | None = None
    domein: str = ""
    bron: str = ""
    strategieen: tuple[ChosenStrategy, ...] = ()
    themas: tuple[PolicyTheme, ...] = ()
    doelen: tuple[Goal, ...] = ()
    maatregelen: tuple[Measure, ...] = ()
    kpis: tuple[PolicyIndicator, ...] = ()
    rollen: tuple[Role, ...] = ()
    waarborgen: tuple[Safeguard, ...] = ()
    evaluaties: tuple[Evaluation, ...] = ()
    sha256: str = field(default="", compare=False)
