"""What goes with the advice and what pulls against it: second course and tensions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.model.wheel import Wheel

NEAR_PERCENT = 85
"""A second course has at least this share of the highest balance."""


class Pull(StrEnum):
    """Why there is a tension."""

    OPPOSITE = "overstaand"
    EXCLUDED = "aangewezen en uitgesloten"


@dataclass(frozen=True, slots=True)
class Tension:
    """A tension between the advice and another strategy, or a rule that excludes the advice itself."""

    kind: Pull
    strategy: str
    rules: tuple[int, ...] = ()


def strong(pick: Pick, slug: str) -> bool:
    """Tell whether a strategy is open and close to the highest balance."""
    best = pick.balances[pick.ranking[0]] if pick.ranking else 0
    balance = pick.balances.get(slug, 0)
    return slug in pick.ranking and balance > 0 and 100 * balance >= NEAR_PERCENT * best


def second_course(wheel: Wheel, pick: Pick) -> str | None:
    """Return the best neighbour that is strong, None when there is none."""
    if pick.strategy is None:
        return None
    neighbours = wheel.neighbours[pick.strategy]
    return next((slug for slug in pick.ranking if slug in neighbours and strong(pick, slug)), None)


def tensions(wheel: Wheel, pick: Pick) -> tuple[Tension, ...]:
    """Return the tensions that the advice brings."""
    if pick.strategy is None:
        return ()
    found = []
    if pick.strategy in pick.excluded:
        found.append(Tension(Pull.EXCLUDED, pick.strategy, pick.excluded[pick.strategy]))
    opposite = wheel.by_slug[pick.strategy].overstaand
    if opposite and strong(pick, opposite):
        found.append(Tension(Pull.OPPOSITE, opposite))
    return tuple(found)
