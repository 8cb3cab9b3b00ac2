"""Arguments that mean the same, also when their words differ: what is meant once then counts twice."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.rules.inquiry import fires, silent
from strategiekeuze.proof.complete.settled import answers_to

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from strategiekeuze.proof.complete.rules.inquiry import Inquiry

Pair = tuple[int, int]


def same_arguments(inquiry: Inquiry, dead: AbstractSet[int]) -> tuple[tuple[Pair, ...], tuple[Pair, ...]]:
    """Return the arguments that hold exactly where an earlier one does, and the pairs that there was no time for."""
    same, late = answers_to(alike(inquiry, dead), lambda pair: never_apart(inquiry, pair))
    seen: dict[int, int] = {}
    for earlier, later in (pair for pair, are in same.items() if are):
        seen.setdefault(later, earlier)
    return tuple((earlier, later) for later, earlier in seen.items()), late


def alike(inquiry: Inquiry, dead: AbstractSet[int]) -> Iterator[Pair]:
    """Yield arguments for one strategy, or against it, that no trial tells apart."""
    fired = inquiry.trials.rules
    arguments = inquiry.machine.scheme.arguments.values()
    pairs = (pair for rules in arguments for pair in combinations([each for each in rules if each[0] not in dead], 2))
    for (one, points), (other, others) in pairs:
        if (points > 0) == (others > 0) and fired[one] == fired[other]:
            yield one, other


def never_apart(inquiry: Inquiry, pair: Pair) -> bool:
    """Tell whether two rules hold for the same profiles.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    orders = (pair, pair[::-1])
    return not any(inquiry.possible([fires(one), *silent([other])]) for one, other in orders)
