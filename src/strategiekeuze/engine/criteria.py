"""The criteria that put a choice above another strategy.

A criterion is a rule: an argument for the choice, an argument against the other, an argument that the other lacks, a
rule that excludes the other, or one that designates the choice. Changing it means that a rule that holds no longer
does, and that a rule that does not hold now does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from strategiekeuze.engine.choice import supposed
from strategiekeuze.engine.nearness import shortfall
from strategiekeuze.engine.truth import FALSE, TRUE, UNDECIDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.scheme import Scheme


class Side(StrEnum):
    """What a criterion says of the strategy that was not chosen."""

    AGAINST = "pleit hiertegen"
    LACKED = "geldt hier niet"
    UNKNOWN = "nog onbekend"
    FOR_CHOICE = "pleit voor het advies"
    EXCLUDES = "sluit dit uit"
    DESIGNATES = "wijst het advies aan"


ARGUMENTS = (Side.AGAINST, Side.FOR_CHOICE, Side.LACKED, Side.UNKNOWN)
"""The sides of an argument, those that hold first; a share names its side by its place here."""

AGAINST, FOR_CHOICE, LACKED, UNKNOWN = range(len(ARGUMENTS))

MISSING = (Side.LACKED, Side.UNKNOWN)
"""The sides on which a rule does not hold."""

Share = tuple[int, int, int]
"""An argument as what sorts it: minus the points that changing it shifts, its side, and its rule.

Every advice weighs some hundred of these, so they are bare numbers until one has to be named.
"""


class Criterion(NamedTuple):
    """A rule that puts the choice above another strategy.

    Attributes:
        weight: points that changing it takes from the difference; 0 for a rule that is no argument.
    """

    rule: int
    side: Side
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Contest:
    """One choice, and what is needed to make it again.

    Attributes:
        for_choice: the arguments for the choice that hold.
    """

    program: Program
    scheme: Scheme
    outcome: Outcome
    bottleneck: int | None
    pick: Pick
    for_choice: tuple[Share, ...]

    def again(self, changed: Iterable[Criterion]) -> Pick:
        """Choose again with these criteria changed."""
        verdicts = list(self.outcome.verdicts)
        for criterion in changed:
            verdicts[criterion.rule] = TRUE if criterion.side in MISSING else FALSE
        return supposed(self.scheme, verdicts, self.bottleneck, self.program.rules)


def contest_of(program: Program, scheme: Scheme, outcome: Outcome, bottleneck: int | None, pick: Pick) -> Contest:
    """Return the contest behind a choice."""
    verdicts, rules = outcome.verdicts, scheme.arguments.get(pick.strategy or "", ())
    for_choice = [(-points, FOR_CHOICE, rule) for rule, points in rules if points > 0 and verdicts[rule] == TRUE]
    return Contest(program, scheme, outcome, bottleneck, pick, tuple(for_choice))


def shares(contest: Contest, slug: str) -> list[Share]:
    """Return the arguments that put the choice above a strategy, the largest share first.

    Of equal shares those that hold come first. Before all comes the one that says most of this strategy: an argument
    against it, else the argument that it came nearest to, else an argument for the choice.
    """
    found = sorted([*own_shares(contest, slug), *contest.for_choice])
    if found and found[0][1] != AGAINST:
        lacked = [share for share in found if share[0] == found[0][0] and share[1] >= LACKED]
        nearest = min(lacked, key=lambda share: (away(contest, share), share[2]), default=found[0])
        found.remove(nearest)
        found.insert(0, nearest)
    return found


def away(contest: Contest, share: Share) -> int:
    """Return how far the rule of a share is from holding."""
    return shortfall(contest.program, contest.outcome, share[2])


def own_shares(contest: Contest, slug: str) -> list[Share]:
    """Return the arguments against a strategy that hold, and those for it that do not."""
    verdicts = contest.outcome.verdicts
    found = []
    for rule, points in contest.scheme.arguments.get(slug, ()):
        verdict = verdicts[rule]
        if points < 0 and verdict == TRUE:
            found.append((points, AGAINST, rule))
        elif points > 0 and verdict != TRUE:
            found.append((-points, UNKNOWN if verdict == UNDECIDED else LACKED, rule))
    return found


def criterion(share: Share) -> Criterion:
    """Return a share by name."""
    weight, side, rule = share
    return Criterion(rule, ARGUMENTS[side], -weight)


def smallest_turning(found: Sequence[Share], points: float) -> tuple[Criterion, ...] | None:
    """Return the fewest criteria that together weigh at least `points`, None when no set does.

    The largest first is the smallest set.
    """
    taken: list[Criterion] = []
    for share in found:
        if points <= 0:
            break
        taken.append(criterion(share))
        points += share[0]
    return tuple(taken) if points <= 0 else None
