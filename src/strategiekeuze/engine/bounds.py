"""Which strategies are still possible, decided on bounds per pair of strategies.

Sound: a strategy that some completion of the profile gives is always among the possible ones. To stay close to
what can really happen, rules that rest on one variable only move together, and rules with the same open
conditions do too. Everything else counts as independent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.swing import Swing, swings
from strategiekeuze.engine.truth import FALSE, TRUE, UNDECIDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.scheme import Scheme


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
    certain: dict[str, int]
    swings: tuple[Swing, ...]
    maybe_out: frozenset[str]
    out: frozenset[str]

    def most(self, slug: str) -> int:
        return self.certain[slug] + sum([swing.most(slug) for swing in self.swings])

    def least(self, slug: str) -> int:
        return self.certain[slug] + sum([swing.least(slug) for swing in self.swings])

    def lead(self, slug: str, other: str) -> int:
        """Return the largest lead that `slug` can have over `other`."""
        sure = self.certain[slug] - self.certain[other]
        return sure + sum([swing.lead(slug, other) for swing in self.swings])


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


def possible(program: Program, scheme: Scheme, outcome: Outcome, bottlenecks: Iterable[int | None]) -> Possible:
    """Return every outcome that some completion of the profile may give."""
    return ways(program, scheme, outcome, bottlenecks).possible(scheme)


def ways(program: Program, scheme: Scheme, outcome: Outcome, bottlenecks: Iterable[int | None]) -> Ways:
    """Return every outcome that some completion of the profile may give, by how it comes about."""
    on_ladder, closed = ladder_outcomes(scheme, outcome.verdicts)
    found = set() if closed else argument_outcomes(race_of(program, scheme, outcome), tuple(bottlenecks))
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


def race_of(program: Program, scheme: Scheme, outcome: Outcome) -> _Race:
    """Return the state of the arguments on intervals."""
    verdicts = outcome.verdicts
    certain = {
        slug: sum([points for rule, points in scheme.arguments[slug] if verdicts[rule] == TRUE])
        for slug in scheme.candidates
    }
    undecided = {
        rule: (slug, points)
        for slug in scheme.candidates
        for rule, points in scheme.arguments[slug]
        if verdicts[rule] == UNDECIDED
    }
    worst = {
        slug: max([verdicts[rule] for rule in scheme.exclusions[slug]], default=FALSE) for slug in scheme.candidates
    }
    return _Race(
        scheme,
        certain,
        swings(program, outcome, undecided),
        maybe_out=frozenset(slug for slug, verdict in worst.items() if verdict != FALSE),
        out=frozenset(slug for slug, verdict in worst.items() if verdict == TRUE),
    )


def argument_outcomes(race: _Race, bottlenecks: tuple[int | None, ...]) -> set[str | None]:
    """Return the strategies that can win on arguments; None when none may be preferred."""
    runners = [slug for slug in race.scheme.candidates if slug not in race.out]
    found: set[str | None] = {slug for slug in runners if race.most(slug) > 0 and can_win(race, slug, bottlenecks)}
    if all(slug in race.maybe_out or race.least(slug) <= 0 for slug in runners):
        found.add(None)
    return found


def can_win(race: _Race, slug: str, bottlenecks: tuple[int | None, ...]) -> bool:
    """Tell whether a strategy can end above all that surely take part, under some bottleneck."""
    rivals = [other for other in race.scheme.candidates if other != slug and other not in race.maybe_out]
    leads = {other: race.lead(slug, other) for other in rivals}
    if any(lead < 0 for lead in leads.values()):
        return False
    level = [other for other, lead in leads.items() if lead == 0]
    tie_key = race.scheme.tie_key
    return any(all(tie_key(slug, each) < tie_key(other, each) for other in level) for each in bottlenecks)
