"""The health of a wheel: what its rules do with a whole population of made-up profiles."""

from __future__ import annotations

from strategiekeuze.model.base import Frozen


class Share(Frozen):
    """How often something happens.

    Attributes:
        aantal, van: how often, and out of how many.
        aandeel: percentage, rounded half up to one decimal; 0 when there is nothing to count.
        voorbeeld: number of the first profile in which it happens, None when it never does.
    """

    aantal: int
    van: int
    aandeel: float
    voorbeeld: int | None = None


class OutcomeShare(Frozen):
    """How often an outcome of the wheel is given; `strategie` is None for no preference."""

    strategie: str | None
    naam: str
    hoe_vaak: Share


class RungShare(Frozen):
    """How often a rung of the ladder decides."""

    trede: int
    hoe_vaak: Share


class LeadShare(Frozen):
    """How often the first leads the second by so many points; the last one stands for that many or more."""

    voorsprong: int
    naam: str
    hoe_vaak: Share


class Change(Frozen):
    """One fact of a profile that changes, and what that does to the advice."""

    profiel: int
    feit: str
    naam: str
    van: str
    naar: str


class PairShare(Frozen):
    """How often the advice goes from one outcome to another, with an example."""

    van: str
    naar: str
    hoe_vaak: Share
    voorbeeld: Change


class SizeFlips(Frozen):
    """What another size alone does: profiles that get another advice, and from which to which."""

    hoe_vaak: Share
    paren: tuple[PairShare, ...]


class FactMoves(Frozen):
    """Of one fact: how often more of it makes the advice lighter, and cannot be explained."""

    feit: str
    naam: str
    hoe_vaak: Share


class Moves(Frozen):
    """More of a fact that should never make the advice lighter.

    Attributes:
        geteld: names of the facts, as the wheel declares them.
        begrijpelijk: lighter, because a lack was met on which the old advice rested.
        alleen_knelpunt: lighter with the same points, because another bottleneck decided a tie.
        vreemd: lighter, and nothing explains it.
        profielen: profiles with at least one such move.
    """

    geteld: tuple[str, ...]
    begrijpelijk: Share
    alleen_knelpunt: Share
    vreemd: Share
    profielen: Share
    per_feit: tuple[FactMoves, ...]
    per_paar: tuple[PairShare, ...]


class StrategyHealth(Frozen):
    """Of one strategy over all profiles.

    Attributes:
        gemiddeld_saldo: mean balance, one decimal.
        uitgesloten: profiles that exclude it.
        dichtbij: profiles decided on points in which it reaches 85% of the highest balance or more.
    """

    strategie: str
    naam: str
    gemiddeld_saldo: float
    uitgesloten: Share
    dichtbij: Share


class PopulationUsed(Frozen):
    """Which population ran; `bestand` is empty when the rule set declares none."""

    naam: str
    toelichting: str
    bestand: str
    zaad: int
    aantal: int


class Health(Frozen):
    """The health of a rule set.

    Attributes:
        uitkomsten: every outcome in the order of the wheel, no preference last.
        nooit: names of the strategies that are never the advice.
        ladder: per rung; `op_punten` is the rest.
        voorsprong: of what is decided on points.
        door_knelpunt, door_volgorde: what decided a tie.
        buur_dichtbij: decided on points, with a neighbour on the wheel within one point.
        tweede_koers: advices that come with a second course.
        meer: more of what should never make the advice lighter; None when the wheel declares no such fact.
    """

    regelset: str
    regelset_versie: str
    regelset_sha256: str
    bevolking: PopulationUsed
    uitkomsten: tuple[OutcomeShare, ...]
    nooit: tuple[str, ...]
    ladder: tuple[RungShare, ...]
    op_punten: Share
    voorsprong: tuple[LeadShare, ...]
    door_knelpunt: Share
    door_volgorde: Share
    buur_dichtbij: Share
    tweede_koers: Share
    omvang: SizeFlips | None
    meer: Moves | None
    strategieen: tuple[StrategyHealth, ...]
    voorbehoud: str


class HealthComparison(Frozen):
    """The health of two rule sets under the same profiles.

    Attributes:
        andere_bevolking: whether the second declares a population of its own that differs; it is not used.
    """

    een: Health
    ander: Health
    andere_bevolking: bool = False
