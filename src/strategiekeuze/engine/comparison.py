"""Why another strategy was not chosen: the criteria that made the difference."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import supposed
from strategiekeuze.engine.criteria import Criterion, Side, criterion, shares, smallest_turning
from strategiekeuze.engine.truth import FALSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.criteria import Contest
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.rule import Rule


class Reason(StrEnum):
    """Why a strategy is not the advice."""

    LADDER = "de ladder wijst een andere strategie aan"
    EXCLUDED = "uitgesloten"
    FEWER_POINTS = "lager saldo"
    NO_BALANCE = "saldo niet boven nul"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The chosen strategy beside one that was not chosen.

    Attributes:
        strategy: slug of the strategy that was not chosen.
        difference: balance of the chosen strategy minus this one's; 0 when a balance is no measure.
        largest: the criterion with the largest share in the difference, None when there is none.
        decisive: whether changing that criterion alone turns the ranking: this strategy then comes above the choice.
        becomes: whether changing `together` makes this strategy the advice; a third one may still be higher.
        together: the smallest set of criteria that turns the ranking; one when decisive, empty when no set does.
        equals: how many other criteria have the same share as the largest.
    """

    strategy: str
    reason: Reason
    difference: int
    largest: Criterion | None
    decisive: bool
    becomes: bool
    together: tuple[Criterion, ...]
    equals: int = 0


def compare_all(contest: Contest) -> tuple[Comparison, ...]:
    """Compare the choice with every other candidate, best first, excluded ones last."""
    pick, candidates = contest.pick, contest.scheme.candidates
    others = [slug for slug in (*pick.ranking, *pick.excluded) if slug != pick.strategy and slug in candidates]
    return tuple(compare(contest, slug) for slug in others)


def compare(contest: Contest, slug: str) -> Comparison:
    """Compare the choice with one other strategy."""
    decided, enough = before_points(contest, slug)
    arguments = shares(contest, slug)
    turning = () if enough else smallest_turning(arguments, needed(contest, slug))
    together = () if turning is None else (*decided, *turning)
    largest = next(iter(decided), None) or next(map(criterion, arguments[:1]), None)
    return Comparison(
        strategy=slug,
        reason=reason(contest.pick, slug),
        difference=difference(contest.pick, slug),
        largest=largest,
        decisive=len(together) == 1,
        becomes=bool(together) and becomes(contest, slug, together),
        together=together,
        equals=0 if decided else sum([share[0] == arguments[0][0] for share in arguments[1:]]),
    )


def becomes(contest: Contest, slug: str, changed: Sequence[Criterion]) -> bool:
    """Tell whether a strategy that these criteria put above the choice is then the best of all.

    On points alone the best of the third ones decides, and that says it sooner than to choose again.
    """
    pick = contest.pick
    if pick.rung:
        return contest.again(changed).strategy == slug
    balance = pick.balances[slug] + sum([each.weight for each in changed if each.side is not Side.FOR_CHOICE])
    third = next((other for other in pick.ranking if other not in (slug, pick.strategy)), None)
    if balance <= 0 or third is None:
        return balance > 0
    keys = [contest.scheme.tie_key(each, contest.bottleneck) for each in (slug, third)]
    return (-balance, *keys[0]) < (-pick.balances[third], *keys[1])


def before_points(contest: Contest, slug: str) -> tuple[tuple[Criterion, ...], bool]:
    """Return what must change before points decide, and whether that is enough.

    The rules that designate the choice must go, and those that exclude the other: as long as one is left, the other
    stays below. It is enough when another rung then designates the other strategy.
    """
    ladder, after = off_the_ladder(contest)
    if after.rung and after.strategy == slug:
        return ladder, True
    excluding = (Criterion(rule, Side.EXCLUDES) for rule in contest.pick.excluded.get(slug, ()))
    return (*ladder, *excluding), False


def reason(pick: Pick, slug: str) -> Reason:
    """Return why a strategy is not the advice."""
    if pick.rung:
        return Reason.LADDER
    if slug in pick.excluded:
        return Reason.EXCLUDED
    return Reason.NO_BALANCE if pick.strategy is None else Reason.FEWER_POINTS


def difference(pick: Pick, slug: str) -> int:
    """Return how far a strategy is behind in points; 0 when points did not decide."""
    chosen = pick.strategy
    measured = not pick.rung and slug in pick.ranking and chosen is not None
    return pick.balances[chosen or ""] - pick.balances[slug] if measured else 0


def off_the_ladder(contest: Contest) -> tuple[tuple[Criterion, ...], Pick]:
    """Return every rule that designates the choice, as far as each rung comes up, and the choice without them."""
    taken: tuple[Criterion, ...] = ()
    after = contest.pick
    while after.rung and after.strategy == contest.pick.strategy:
        taken = (*taken, *(Criterion(rule, Side.DESIGNATES) for rule in after.because))
        after = contest.again(taken)
    return taken, after


def needed(contest: Contest, slug: str) -> float:
    """Return how many points must shift before a strategy comes above the choice; infinite when it takes no points."""
    pick, chosen = contest.pick, contest.pick.strategy
    if slug not in contest.scheme.candidates:
        return inf
    if chosen is None:
        return 1 - pick.balances[slug]
    if chosen not in pick.ranking:
        return 0
    keys = [contest.scheme.tie_key(each, contest.bottleneck) for each in (slug, chosen)]
    return pick.balances[chosen] - pick.balances[slug] + (0 if keys[0] < keys[1] else 1)


def without(
    scheme: Scheme, verdicts: Sequence[int], bottleneck: int | None, rules: Sequence[Rule], dropped: Sequence[int]
) -> Pick:
    """Choose again as if these rules did not hold."""
    changed = list(verdicts)
    for rule in dropped:
        changed[rule] = FALSE
    return supposed(scheme, changed, bottleneck, rules)
