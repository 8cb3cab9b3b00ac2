"""Put profiles in the fewest groups, so that one example shows each group."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from strategiekeuze.proof.complete.gaps.seeing import Seen

    Group = frozenset[Seen]
    Example = Callable[[Group], Seen | None]


def smallest_grouping(profiles: Sequence[Seen], example: Example, least: int) -> tuple[Seen, ...]:
    """Return an example of each group, of the fewest groups that hold all profiles.

    Args:
        profiles: each of them is an example of itself.
        example: returns a profile that shows a whole group, None when there is none.
        least: so many groups are needed at least.
    """
    for most in count(least):
        groups = next(grouped(profiles, (), example, most), None)
        if groups is not None:
            return tuple(filter(None, map(example, groups)))
    return ()


def grouped(
    profiles: Sequence[Seen], groups: tuple[Group, ...], example: Example, most: int
) -> Iterator[tuple[Group, ...]]:
    """Yield the ways to add profiles to groups that stay whole, with at most so many groups."""
    if not profiles:
        yield groups
        return
    first, rest = profiles[0], profiles[1:]
    for place, group in enumerate(groups):
        wider = group | {first}
        if example(wider) is not None:
            yield from grouped(rest, (*groups[:place], wider, *groups[place + 1 :]), example, most)
    if len(groups) < most:
        yield from grouped(rest, (*groups, frozenset({first})), example, most)
