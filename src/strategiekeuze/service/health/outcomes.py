"""Measure what comes out: which advice, what decides, how close it is, and how each strategy fares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.courses import second_course, strong
from strategiekeuze.model.health import LeadShare, OutcomeShare, RungShare, StrategyHealth
from strategiekeuze.service.health.tally import ONCE, Tally, tenths

if TYPE_CHECKING:
    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.health import Share
    from strategiekeuze.model.wheel import Wheel
    from strategiekeuze.service.health.trial import Case

WIDE = 3
"""A lead of this many points or more is wide."""

LEADS = {0: "gelijke stand", 1: "1 punt", 2: "2 punten", WIDE: "3 punten of meer"}

BOTTLENECK, ORDER = "knelpunt", "volgorde"


class Outcomes:
    """Add up cases."""

    def __init__(self, wheel: Wheel, scheme: Scheme) -> None:
        self._wheel = wheel
        self._scheme = scheme
        self._count = 0
        self._advice: Tally[str | None] = Tally()
        self._rungs: Tally[int] = Tally()
        self._leads: Tally[int] = Tally()
        self._ties: Tally[str] = Tally()
        self._neighbours: Tally[str] = Tally()
        self._second: Tally[str] = Tally()
        self._excluded: Tally[str] = Tally()
        self._near: Tally[str] = Tally()
        self._points = dict.fromkeys(scheme.candidates, 0)

    def add(self, number: int, case: Case) -> None:
        """Add one profile by its number."""
        pick = case.pick
        self._count += 1
        self._advice.add(pick.strategy, number)
        self._rungs.add(pick.rung, number)
        for slug in self._scheme.candidates:
            self._points[slug] += pick.balances[slug]
        for slug in pick.excluded:
            self._excluded.add(slug, number)
        if pick.strategy is not None and second_course(self._wheel, pick):
            self._second.add(ONCE, number)
        if pick.strategy is not None and not pick.rung:
            self._add_on_points(number, pick, case.bottleneck)

    def _add_on_points(self, number: int, pick: Pick, bottleneck: int | None) -> None:
        for slug in pick.ranking:
            if strong(pick, slug):
                self._near.add(slug, number)
        best = pick.balances[pick.ranking[0]]
        near = {slug for slug in pick.ranking[1:] if pick.balances[slug] >= best - 1}
        if near & set(self._wheel.neighbours[pick.ranking[0]]):
            self._neighbours.add(ONCE, number)
        # Who is the only one that is not excluded has no second to fear: that lead is wide.
        lead = best - pick.balances[pick.ranking[1]] if len(pick.ranking) > 1 else WIDE
        self._leads.add(min(lead, WIDE), number)
        if lead == 0:
            self._ties.add(decided_by(self._scheme, pick, bottleneck), number)

    @property
    def on_points(self) -> int:
        """The number of profiles that the arguments decided."""
        return self._leads.total

    def outcomes(self) -> tuple[OutcomeShare, ...]:
        """Return how often each outcome is given."""
        order = [*self._wheel.by_slug, None]
        return tuple(
            OutcomeShare(strategie=slug, naam=self._wheel.name_of(slug), hoe_vaak=self._advice.share(slug, self._count))
            for slug in order
        )

    def ladder(self) -> tuple[RungShare, ...]:
        """Return how often each rung decides."""
        numbers = [rung.number for rung in self._scheme.ladder]
        return tuple(RungShare(trede=number, hoe_vaak=self._rungs.share(number, self._count)) for number in numbers)

    def undesignated(self) -> Share:
        """Return how often no rung decides."""
        return self._rungs.share(0, self._count)

    def leads(self) -> tuple[LeadShare, ...]:
        """Return how far the first leads the second."""
        return tuple(
            LeadShare(voorsprong=lead, naam=name, hoe_vaak=self._leads.share(lead, self.on_points))
            for lead, name in LEADS.items()
        )

    def ties(self, decided: str) -> Share:
        """Return how often this decides a tie."""
        return self._ties.share(decided, self._ties.total)

    def neighbours(self) -> Share:
        """Return how often a neighbour on the wheel is within one point."""
        return self._neighbours.share(ONCE, self.on_points)

    def second(self) -> Share:
        """Return how often an advice has a second course."""
        return self._second.share(ONCE, self._count - self._advice.counts.get(None, 0))

    def strategies(self) -> tuple[StrategyHealth, ...]:
        """Return how each strategy fares that arguments can give."""
        return tuple(
            StrategyHealth(
                strategie=slug,
                naam=self._wheel.name_of(slug),
                gemiddeld_saldo=tenths(self._points[slug], self._count),
                uitgesloten=self._excluded.share(slug, self._count),
                dichtbij=self._near.share(slug, self.on_points),
            )
            for slug in self._scheme.candidates
        )


def decided_by(scheme: Scheme, pick: Pick, bottleneck: int | None) -> str:
    """Return what decided between equals: what suits the bottleneck, or the order of the wheel."""
    first, second = (scheme.tie_key(slug, bottleneck)[0] for slug in pick.ranking[:2])
    return BOTTLENECK if first != second else ORDER
