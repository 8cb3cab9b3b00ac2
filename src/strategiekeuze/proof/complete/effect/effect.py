"""Rules that hold for some profile and yet never change an advice, also not through findings.

They are judged one after the other, each without those that were found before it. So all of them can be taken away
together, and of two that do the same one stays.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.model.rule import Effect
from strategiekeuze.proof.complete.effect.climbing import Climber
from strategiekeuze.proof.complete.effect.removal import has_effect, removal_of, seen_effect
from strategiekeuze.proof.complete.question import solver_for
from strategiekeuze.proof.complete.rules.inquiry import fires, silent
from strategiekeuze.proof.complete.rules.shadow import shadow_of
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from strategiekeuze.proof.complete.rules.inquiry import Inquiry

SHARES = 4
"""A question may take this part of the time that is left."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a rule has no effect.

    Attributes:
        by: the rules that settle the matter wherever it holds; none when it is not that simple.
        same: whether that is one rule that means the same.
    """

    by: tuple[int, ...] = ()
    same: bool = False


@dataclass(frozen=True, slots=True)
class Idle:
    """The rules without effect.

    Attributes:
        reasons: per such rule why, in the order in which they were found.
        late: the rules that there was no time for.
    """

    reasons: Mapping[int, Reason]
    late: tuple[int, ...]


def idle_rules(inquiry: Inquiry, dead: Collection[int], last: Collection[int]) -> Idle:
    """Return the rules without effect.

    Args:
        inquiry: the rules.
        dead: the rules that never hold; they are not looked at.
        last: the rules that go first when one of several can go.
    """
    alive = [rule for rule in range(len(inquiry.rules)) if rule not in dead]
    decide = any(rule.conclusie.soort is not Effect.FINDING for rule in inquiry.rules)
    unseen = sorted(
        (rule for rule in alive if not (decide and seen_effect(inquiry, rule))),
        key=lambda rule: (rule not in last, -rule),
    )
    # Before any climb: what others settle is a short question, and no climb gets there.
    reasons, unasked = shadowed(inquiry, unseen, dead)
    if not decide:
        return Idle(reasons, unasked)
    climber = Climber(inquiry)
    pending = [rule for rule in unseen if rule not in reasons and not climber.reaches_effect(rule)]
    idle, late = unnoticed(inquiry, pending, {*dead, *reasons})
    return Idle(reasons | dict.fromkeys(idle, Reason()), late)


def shadowed(
    inquiry: Inquiry, rules: Sequence[int], dead: Collection[int]
) -> tuple[dict[int, Reason], tuple[int, ...]]:
    """Return the rules that others make needless, with those others; and the rules that there was no time for."""
    found: dict[int, Reason] = {}
    left = deque(rules)
    with suppress(TimeIsUpError):
        while left:
            by = shadow_of(inquiry, left[0], {*dead, *found})
            found |= {left[0]: Reason(by, mean_the_same(inquiry, left[0], by))} if by else {}
            left.popleft()
    return found, tuple(left)


def mean_the_same(inquiry: Inquiry, rule: int, by: Sequence[int]) -> bool:
    """Tell whether a rule and the only one that makes it needless hold for the same profiles and conclude the same.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    alike = len(by) == 1 and inquiry.rules[by[0]].conclusie == inquiry.rules[rule].conclusie
    return alike and not inquiry.possible([fires(by[0]), *silent([rule])])


def unnoticed(inquiry: Inquiry, rules: Sequence[int], gone: Collection[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the rules without effect among these, and those that there was no time for.

    One hard question must not take the time of all others, so each has a share of it.
    """
    idle, late = list[int](), list[int]()
    for rule in rules:
        try:
            removal = removal_of(inquiry, rule, {*gone, *idle})
            # Each removal has sums of its own: a solver that has read those of others would only be slower.
            solver = solver_for(inquiry.found, monotonic() + (inquiry.deadline - monotonic()) / SHARES)
            idle += [] if has_effect(inquiry, removal, solver) else [rule]
        except TimeIsUpError:
            late.append(rule)
    return tuple(idle), tuple(late)
