"""A deviation on record: a municipality chose otherwise; why, who answers for it, and when to look again."""

from __future__ import annotations

from enum import StrEnum

from strategiekeuze.model.base import Frozen


class State(StrEnum):
    """Whether a deviation still stands."""

    OPEN = "open"
    DONE = "afgedaan"


class Deviation(Frozen):
    """One entry of a register. Days are ISO 8601; every hash is a sha256 in hexadecimal digits.

    Attributes:
        nummer: 1 for the first of the register, and one more for each next.
        datum: day on which it was recorded.
        beleid: title of the policy.
        domein: empty when the policy names none.
        oordeel: name of the verdict.
        advies: name of the advised strategy, or in words that there was none.
        gekozen: names of the strategies that the policy chooses.
        regels: ids of the rules behind the verdict and the findings, in order.
        herzien_op: day to look at it again, later than `datum`.
        regelset_versie, toetsregels_versie: versions of the rules of the wheel and of those that judge.
        zegel: over all of the above and over the seal of the entry before it; the state may change, the rest never.
        afgedaan_op, afgedaan_door: when and by whom it was closed; empty while it stands.
    """

    nummer: int
    datum: str
    gemeente: str
    beleid: str
    domein: str
    oordeel: str
    advies: str
    gekozen: tuple[str, ...]
    regels: tuple[str, ...]
    reden: str
    eigenaar: str
    herzien_op: str
    regelset_versie: str
    regelset_sha256: str
    toetsregels_versie: str
    toetsregels_sha256: str
    profiel_sha256: str
    beleid_sha256: str
    zegel: str = ""
    status: State = State.OPEN
    afgedaan_op: str = ""
    afgedaan_door: str = ""

    @property
    def open(self) -> bool:
        """Whether it still stands."""
        return self.status is State.OPEN
