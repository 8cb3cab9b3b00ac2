"""Why another strategy was not chosen: the criteria that made the difference."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.truth import FALSE, TRUE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.rule import Rule


class Reason(StrEnum):
    """Why a strategy is not the advice."""

    LADDER = "de ladder wijst een andere strategie aan"
    EXCLUDED = "uitgesloten"
    FEWER_POINTS = "lager saldo"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The chosen strategy beside one that was not chosen.

    Attributes:
        strategy: slug of the strategy that was not chosen.
        difference: balance of the chosen strategy minus this one's; 0 when a balance is no measure.
        largest: the rule with the largest share in the difference, None when no rule made it.
        decisive: whether changing that rule alone turns the ranking.
        together: the smallest set of rules that turns it; one rule when decisive, empty when no set does.
        equals: how many other rules have the same share as the largest.
    """

    strategy: str
    reason: Reason
    difference: int
    largest: int | None
    decisive: bool
    together: tuple[int, ...]
    equals: int = 0


def compare_all(
    scheme: Scheme, verdicts: Sequence[int], bottleneck: int | None, rules: Sequence[Rule], pick: Pick
) -> tuple[Comparison, ...]:
    """Compare the choice with every other candidate, best first, excluded ones last."""
    others = [slug for slug in (*pick.ranking, *pick.excluded) if slug != pick.strategy and slug in scheme.candidates]
    if pick.rung:
        fallback = without(scheme, verdicts, bottleneck, rules, pick.because).strategy
        return tuple(by_ladder(pick, slug, turns=slug == fallback) for slug in others)
    if pick.strategy is None:
        return tuple(excluded_only(pick, slug) for slug in others if slug in pick.excluded)
    return tuple(
        by_exclusion(scheme, verdicts, bottleneck, rules, pick, slug)
        if slug in pick.excluded
        else by_points(scheme, verdicts, bottleneck, pick, slug)
        for slug in others
    )


def without(
    scheme: Scheme,
    verdicts: Sequence[int],
    bottleneck: int | None,
    rules: Sequence[Rule],
    dropped: Sequence[int],
) -> Pick:
    """Choose again as if these rules did not hold."""
    changed = list(verdicts)
    for rule in dropped:
        changed[rule] = FALSE
    return choose(scheme, changed, bottleneck, rules)


def by_ladder(pick: Pick, slug: str, *, turns: bool) -> Comparison:
    """Compare with a strategy that lost to the ladder."""
    alone = turns and len(pick.because) == 1
    return Comparison(slug, Reason.LADDER, 0, pick.because[0], alone, pick.because if turns else ())


def by_exclusion(
    scheme: Scheme,
    verdicts: Sequence[int],
    bottleneck: int | None,
    rules: Sequence[Rule],
    pick: Pick,
    slug: str,
) -> Comparison:
    """Compare with a strategy that is excluded."""
    because = pick.excluded[slug]
    turns = without(scheme, verdicts, bottleneck, rules, because).strategy == slug
    alone = turns and len(because) == 1
    return Comparison(slug, Reason.EXCLUDED, 0, because[0], alone, because if turns else ())


def excluded_only(pick: Pick, slug: str) -> Comparison:
    """Say what excluded a strategy when there is nothing to compare it with."""
    return Comparison(slug, Reason.EXCLUDED, 0, pick.excluded[slug][0], decisive=False, together=())


def by_points(scheme: Scheme, verdicts: Sequence[int], bottleneck: int | None, pick: Pick, slug: str) -> Comparison:
    """Compare with a strategy that has fewer points, or as many and lost the tie."""
    chosen = pick.strategy or ""
    difference = pick.balances[chosen] - pick.balances[slug]
    shares = contributions(scheme, verdicts, chosen, slug)
    wins_tie = scheme.tie_key(slug, bottleneck) < scheme.tie_key(chosen, bottleneck)
    together = smallest_turning(shares, difference if wins_tie else difference + 1)
    largest = shares[0][1] if shares else None
    equals = sum(points == shares[0][0] for points, _ in shares[1:])
    return Comparison(slug, Reason.FEWER_POINTS, difference, largest, len(together) == 1, together, equals)


def contributions(scheme: Scheme, verdicts: Sequence[int], chosen: str, other: str) -> list[tuple[int, int]]:
    """Return the rules that favour the chosen strategy, as (points, rule), largest share first."""
    pros = [(points, rule) for rule, points in scheme.arguments[chosen] if points > 0 and verdicts[rule] == TRUE]
    cons = [(-points, rule) for rule, points in scheme.arguments[other] if points < 0 and verdicts[rule] == TRUE]
    return sorted([*pros, *cons], key=lambda share: (-share[0], share[1]))


def smallest_turning(shares: Sequence[tuple[int, int]], needed: int) -> tuple[int, ...]:
    """Return the fewest rules that together weigh at least `needed`; largest first is smallest."""
    taken: list[int] = []
    for points, rule in shares:
        if needed <= 0:
            break
        taken.append(rule)
        needed -= points
    return tuple(taken) if needed <= 0 else ()
