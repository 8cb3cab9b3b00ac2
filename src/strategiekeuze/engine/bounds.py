"""Which strategies are still possible, decided on bounds per pair of strategies.

Sound: a strategy that some completion of the profile gives is always among the possible ones. To stay close to
what can really happen, rules that rest on one variable only move together, and rules with the same open
conditions do too. Everything else counts as independent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import FALSE, TRUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.engine.swing import Points, Swing, Swings


@dataclass(frozen=True, slots=True)
class Possible:
    """The outcomes that undecided rules leave open, in the order of the wheel.

    Attributes:
        strategies: slugs; None stands for "no preference" and comes last.
    """

    strategies: tuple[str | None, ...]

    def including(self, strategy: str | None) -> Possible:
        """Return these outcomes and one more.

        The choice on points leaves undecided rules out. That is no completion of the profile, so bounds that know
        which rules go together may rule its outcome out. It stays among the outcomes: then it is never called firm.
        """
        return self if strategy in self.strategies else Possible((strategy, *self.strategies))

    @property
    def single(self) -> bool:
        """Whether one outcome is left."""
        return len(self.strategies) == 1


@dataclass(frozen=True, slots=True)
class _Race:
    """The arguments of one run on intervals: certain points and what can still swing."""

    scheme: Scheme
    certain: Mapping[str, int]
    swings: Sequence[Swing]
    maybe_out: frozenset[str]
    out: frozenset[str]

    def most(self) -> dict[str, int]:
        """Return the most points that each candidate can get."""
        return self._added([swing.most for swing in self.swings])

    def least(self) -> dict[str, int]:
        """Return the fewest points that each candidate can get."""
        return self._added([swing.least for swing in self.swings])

    def leads(self, slug: str) -> dict[str, int]:
        """Return the largest lead that a candidate can have over each candidate."""
        place, own = self.scheme.candidates.index(slug), self.certain[slug]
        swung = sums([swing.leads[place] for swing in self.swings], len(self.scheme.candidates))
        return {
            other: own - self.certain[other] + more for other, more in zip(self.scheme.candidates, swung, strict=True)
        }

    def _added(self, points: Sequence[Points]) -> dict[str, int]:
        swung = sums(points, len(self.scheme.candidates))
        return {slug: self.certain[slug] + more for slug, more in zip(self.scheme.candidates, swung, strict=True)}


@dataclass(frozen=True, slots=True)
class Ways:
    """The outcomes that undecided rules leave open, by how they come about.

    Attributes:
        by_ladder: the strategies that the ladder may give.
        by_points: what the arguments may give; empty when the ladder surely decides. None stands for no preference.
    """

    by_ladder: frozenset[str]
    by_points: frozenset[str | None]

    def possible(self, scheme: Scheme) -> Possible:
        """Return all outcomes, in the order of the wheel."""
        return Possible(
            tuple(slug for slug in (*scheme.order, None) if slug in self.by_ladder or slug in self.by_points)
        )


def possible(swings: Swings, scheme: Scheme, outcome: Outcome, bottlenecks: Iterable[int | None]) -> Possible:
    """Return every outcome that some completion of the profile may give."""
    return ways(swings, scheme, outcome, bottlenecks).possible(scheme)


def ways(swings: Swings, scheme: Scheme, outcome: Outcome, bottlenecks: Iterable[int | None]) -> Ways:
    """Return every outcome that some completion of the profile may give, by how it comes about."""
    on_ladder, closed = ladder_outcomes(scheme, outcome.verdicts)
    found = set() if closed else argument_outcomes(race_of(swings, scheme, outcome), tuple(bottlenecks))
    return Ways(frozenset(on_ladder), frozenset(found))


def ladder_outcomes(scheme: Scheme, verdicts: Sequence[int]) -> tuple[set[str], bool]:
    """Return the strategies that the ladder may give, and whether it surely gives one."""
    found: set[str] = set()
    for rung in scheme.ladder:
        best = {slug: max([verdicts[rule] for rule in rules]) for slug, rules in rung.rules.items()}
        found.update(slug for slug, verdict in best.items() if verdict != FALSE)
        if TRUE in best.values():
            return found, True
    return found, False


def race_of(swings: Swings, scheme: Scheme, outcome: Outcome) -> _Race:
    """Return the state of the arguments on intervals."""
    verdicts = outcome.verdicts
    certain = {
        slug: sum([points for rule, points in scheme.arguments[slug] if verdicts[rule] == TRUE])
        for slug in scheme.candidates
    }
    worst = {
        slug: max([verdicts[rule] for rule in scheme.exclusions[slug]], default=FALSE) for slug in scheme.candidates
    }
    return _Race(
        scheme,
        certain,
        swings.of(outcome),
        maybe_out=frozenset(slug for slug, verdict in worst.items() if verdict != FALSE),
        out=frozenset(slug for slug, verdict in worst.items() if verdict == TRUE),
    )


def argument_outcomes(race: _Race, bottlenecks: tuple[int | None, ...]) -> set[str | None]:
    """Return the strategies that can win on arguments; None when none may be preferred."""
    runners = [slug for slug in race.scheme.candidates if slug not in race.out]
    most, least = race.most(), race.least()
    found: set[str | None] = {slug for slug in runners if most[slug] > 0 and can_win(race, slug, bottlenecks)}
    if all(slug in race.maybe_out or least[slug] <= 0 for slug in runners):
        found.add(None)
    return found


def can_win(race: _Race, slug: str, bottlenecks: tuple[int | None, ...]) -> bool:
    """Tell whether a strategy can end above all that surely take part, under some bottleneck."""
    rivals = [other for other in race.scheme.candidates if other != slug and other not in race.maybe_out]
    leads = race.leads(slug)
    if any(leads[other] < 0 for other in rivals):
        return False
    level = [other for other in rivals if leads[other] == 0]
    tie_key = race.scheme.tie_key
    return any(all(tie_key(slug, each) < tie_key(other, each) for other in level) for each in bottlenecks)


def sums(rows: Sequence[Points], width: int) -> list[int]:
    """Return the sum of each column of rows that are so wide; zeros when there are none."""
    return [sum(column) for column in zip(*rows, strict=True)] if rows else [0] * width
