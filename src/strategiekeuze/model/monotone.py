"""What more of a fact never does: the promises of a wheel, each proved or refuted."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from strategiekeuze.model.base import Frozen


class Never(StrEnum):
    """What more never does to a strategy."""

    EXCLUDE = "sluit niet uit"
    DESIGNATE = "wijst niet aan"
    COST = "kost geen punten"


class Against(Frozen):
    """Two complete profiles that break a promise; they differ in one fact that a profile states.

    Attributes:
        feit: key of that fact.
        van, naar: its value in the first profile and in the second, as readers see it.
        profiel: per fact its name and its value in the first profile, in the order of `feiten.yaml`.
    """

    feit: str
    naam: str
    van: str
    naar: str
    profiel: tuple[tuple[str, str], ...]


class MonotoneFinding(Frozen):
    """One promise about one strategy.

    Attributes:
        bij_meer: groups and keys of the facts of which there is more.
        uitkomst: "bewezen" for every complete profile; "weerlegd" with two profiles; "niet bewezen" when neither was
            found, so that nothing is known.
        tegenvoorbeeld: two profiles; None unless the promise is refuted.
    """

    bij_meer: tuple[str, ...]
    belofte: Never
    strategie: str
    naam: str
    uitkomst: Literal["bewezen", "weerlegd", "niet bewezen"]
    tegenvoorbeeld: Against | None = None
