"""Cover everything of some kind with regions: find a profile, widen it as far as that stays true, look for the next."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.gaps.fewest import Fewest
from strategiekeuze.proof.complete.question import asking, example_of, reachable, solver_for
from strategiekeuze.proof.complete.region import Region, literals, region_of
from strategiekeuze.proof.complete.witness import witness
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver


SHARES = 4
"""To look for fewer profiles may take this part of the time that is left: the rest is for other questions."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Regions that share a profile."""

    regions: tuple[Region, ...]
    answers: Answers


@dataclass(frozen=True, slots=True)
class Cover:
    """Regions in which everything is of some kind, with as few profiles as lie in all of them.

    Attributes:
        whole: whether it is proved that there is nothing of the kind outside them; then none can be left out.
        least: so many profiles are needed at least, as far as that is proved; 0 when `whole` is not.
    """

    patches: tuple[Patch, ...]
    whole: bool
    least: int = 0


def cover_of(found: Everything, goal: Truth, deadline: float, most: int) -> Cover:
    """Return regions that together hold every profile for which a goal is true, at most so many.

    Raises:
        TimeIsUpError: when it is not even clear whether there is such a profile.
    """
    if not asking(found, deadline).possible(goal):
        return Cover((), whole=True, least=0)
    solver = solver_for(found, deadline)
    reachable(found, solver, goal)
    patches: list[Patch] = []
    try:
        whole = gather(found, solver, goal, patches, most)
        kept = needed(found, goal, patches, deadline) if whole else tuple(patches)
        joined = shared(found, kept, deadline)
    except TimeIsUpError:
        return Cover(tuple(patches), whole=False)
    return fewest(found, goal, joined, deadline) if whole else Cover(joined, whole=False)


def fewest(found: Everything, goal: Truth, patches: tuple[Patch, ...], deadline: float) -> Cover:
    """Return the fewest patches that cover the same, as far as there is time to find out."""
    now = monotonic()
    search = Fewest(found, goal, now + (deadline - now) / SHARES)
    shown = search.below(len(patches))
    if shown is None:
        return Cover(patches, whole=True, least=search.least)
    try:
        kept = needed(found, goal, [Patch((region,), answers) for region, answers in shown], deadline)
    except TimeIsUpError:
        return Cover(patches, whole=True, least=search.least)
    return Cover(by_example(kept), whole=True, least=search.least)


def by_example(patches: Sequence[Patch]) -> tuple[Patch, ...]:
    """Return one patch for each profile, with all regions that are shown by it."""
    regions: dict[int, list[Region]] = defaultdict(list)
    examples = {id(patch.answers): patch.answers for patch in patches}
    for patch in patches:
        regions[id(patch.answers)] += patch.regions
    return tuple(Patch(tuple(regions[key]), answers) for key, answers in examples.items())


def gather(found: Everything, solver: Solver, goal: Truth, patches: list[Patch], most: int) -> bool:
    """Add regions until nothing is left, and tell whether that is so. The solver has just found the first profile."""
    # Widening must not see what is blocked, or a region would shrink to what others leave of it.
    free = solver_for(found, solver.deadline)
    while True:
        region = widest(found, solver, free, goal)
        patches.append(Patch((region,), witness(found.terrain, found.world, solver)))
        solver.never_all(region.truths)
        if not reachable(found, solver, goal):
            return True
        if len(patches) == most:
            return False


def widest(found: Everything, solver: Solver, free: Solver, goal: Truth) -> Region:
    """Return the region around the profile that was last found: all of it is of the kind, and of no wider one."""
    known = literals(found, solver)
    kept = free.smallest_core([found.logic.opposite(goal)], list(known))
    return region_of(kept or (), known)


def needed(found: Everything, goal: Truth, patches: Sequence[Patch], deadline: float) -> tuple[Patch, ...]:
    """Leave out each region that the others cover, the narrowest first."""
    kept = list(patches)
    for patch in sorted(patches, key=lambda each: -len(each.regions[0].demands)):
        others = [each for each in kept if each is not patch]
        solver = solver_for(found, deadline)
        for each in others:
            solver.never_all(each.regions[0].truths)
        if not solver.possible(goal):
            kept = others
    return tuple(kept)


def shared(found: Everything, patches: Sequence[Patch], deadline: float) -> tuple[Patch, ...]:
    """Join regions that have a profile in common, so that one example does for all of them."""
    joined: list[Patch] = []
    for patch in patches:
        pairs = ((place, together(found, other, patch, deadline)) for place, other in enumerate(joined))
        place, both = next(((place, both) for place, both in pairs if both), (len(joined), patch))
        joined[place : place + 1] = [both]
    return tuple(joined)


def together(found: Everything, one: Patch, other: Patch, deadline: float) -> Patch | None:
    """Return two regions as one, with a profile that lies in both; None when there is none."""
    regions = (*one.regions, *other.regions)
    truths = [truth for region in regions for truth in region.truths]
    answers = example_of(found, asking(found, deadline), *truths)
    return None if answers is None else Patch(regions, answers)
