"""Say how the proof of one property ended, and how long it took."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.model.verification import ProvedProperty

if TYPE_CHECKING:
    from collections.abc import Sequence

DIGITS = 3
"""A time is told in thousandths of a second."""


@dataclass(frozen=True, slots=True)
class Clock:
    """When the work on a property started."""

    start: float

    @staticmethod
    def started() -> Clock:
        """Return a clock that starts now."""
        return Clock(monotonic())

    def judged(self, key: str, name: str, *, holds: bool, unsettled: Sequence[str] = ()) -> ProvedProperty:
        """Return a property that holds or not, or that is not settled where something is left open."""
        proved = "tijd op" if unsettled else "bewezen"
        return ProvedProperty(
            eigenschap=key,
            naam=name,
            uitslag=proved if holds else "weerlegd",
            seconden=round(monotonic() - self.start, DIGITS),
            open=tuple(unsettled),
        )
