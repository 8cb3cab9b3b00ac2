"""How far a profile is from one in which two choices differ, in points: what the search goes down along."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.scheme import Scheme

EXCLUSION = 100
"""A rule that excludes a strategy is further away than any step of points."""

LADDER = 1_000
"""A rule on a rung goes before all arguments."""

NOWHERE = 100_000
"""The two choices do not differ at all."""


def distance(scheme: Scheme, one: Pick | None, other: Pick | None, bottleneck: int | None) -> int:
    """Return how much must move in one of two choices before they differ; a choice that clashes is None."""
    if one is None or other is None:
        return 0 if one is not other else NOWHERE
    if one.strategy != other.strategy:
        return 0
    above = LADDER * min(len(one.because), len(other.because))
    if above and one.because != other.because:
        return above
    first, second = (leads_over(scheme, each, bottleneck) for each in (one, other))
    if bool(one.rung) is not bool(other.rung):
        return min((second if one.rung else first).values(), default=NOWHERE)
    changed = [min(lead, second[rival]) for rival, lead in first.items() if lead != second.get(rival, lead)]
    return above + min(changed, default=NOWHERE)


def leads_over(scheme: Scheme, pick: Pick, bottleneck: int | None) -> dict[str | None, int]:
    """Return how far each rival is from the place of what the arguments choose; None stands for nobody."""
    first = pick.ranking[0] if pick.ranking else None
    chosen = first if first and pick.balances[first] > 0 else None
    most = pick.balances[chosen] if chosen else 0
    found: dict[str | None, int] = {None: most} if chosen else {}
    place = scheme.tie_key(chosen, bottleneck) if chosen else ()
    for rival in scheme.candidates:
        if rival != chosen:
            level = place < scheme.tie_key(rival, bottleneck)
            shut = EXCLUSION * len(pick.excluded.get(rival, ()))
            found[rival] = shut + max(most - pick.balances[rival] + level, 0)
    return found
