"""What the register knows about one municipality."""

from __future__ import annotations

from dataclasses import dataclass

NETWORKS = ("G4", "G40", "M50")
"""The networks about which the register decides; the member lists of others are not fully known."""

INHABITANTS_DATE = "2026-01-01"
"""The day, ISO 8601, on which the CBS counted the inhabitants."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """Describe one Dutch municipality that exists on 1 January 2026. Source: CBS, see `source`.

    Attributes:
        code: CBS code, `GM` and four digits.
        naam: name as the CBS writes it.
        provincie: one of the twelve provinces, as the CBS writes it.
        inwoners: number of inhabitants, 1 or more.
        stedelijkheid: 1 (2,500 or more addresses per km2) to 5 (fewer than 500), on 1 January 2024.
        oppervlakte_land_ha: land in whole hectares, 1 or more, on 1 January 2024.
        netwerken: the networks of `netwerken_bekend` to which it belongs, in that order.
        inwoners_peildatum: the day of `inwoners`, ISO 8601.
        netwerken_bekend: the networks about which the register decides.
    """

    code: str
    naam: str
    provincie: str
    inwoners: int
    stedelijkheid: int
    oppervlakte_land_ha: int
    netwerken: tuple[str, ...]
    inwoners_peildatum: str = INHABITANTS_DATE
    netwerken_bekend: tuple[str, ...] = NETWORKS

    def __str__(self) -> str:
        """Return name and code: `Eersel (GM0770)`."""
        return f"{self.naam} ({self.code})"
