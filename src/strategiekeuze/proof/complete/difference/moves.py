"""What must have moved before another outcome can come out: the ladder, an exclusion, or the points of two strategies.

All of it follows from the outcomes, but the solver would have to add up every argument to see so. Where hardly anything
changed this asks about what changed alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.proof.outcomes import designated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.proof.logic import Logic, Term, Truth
    from strategiekeuze.proof.outcomes import Race


@dataclass(frozen=True, slots=True)
class Moves:
    """What moved between two rule sets over one world.

    Attributes:
        ladder: that some rung designates a strategy for one of them only.
        needed: how many points a strategy must come nearer to another to pass it; 0 when ties end otherwise.
    """

    logic: Logic
    old: Race
    new: Race
    ladder: Truth
    needed: int

    def from_to(self, before: str | None, after: str | None) -> Truth:
        """Return what must hold when one outcome makes place for another.

        INVARIANT: without a move of the ladder both outcomes are given by points. Then the one that wins now was shut
        out, or the one that won then is, or the first came at least `needed` points nearer to the second. No
        preference counts as a strategy that always has no points.
        """
        nearer = (*self._gain(after), *((-weight, truth) for weight, truth in self._gain(before)))
        ways = [self.ladder, self.logic.at_least(nearer, self.needed)]
        ways += [self._let_in(after), self._let_in(before, back=True)]
        return self.logic.some(ways)

    def _gain(self, slug: str | None) -> tuple[Term, ...]:
        """Return the points that a strategy has more in the new rules than in the old, as far as arguments differ."""
        return () if slug is None else gained(self.old.points.get(slug, ()), self.new.points.get(slug, ()))

    def _let_in(self, slug: str | None, *, back: bool = False) -> Truth:
        """Return that a strategy is excluded in the old rules only; `back` asks the reverse."""
        if slug is None:
            return False
        first, second = (self.new, self.old) if back else (self.old, self.new)
        was = self.logic.opposite(first.open_to.get(slug, True))
        return self.logic.every([was, second.open_to.get(slug, True)])


def moves_between(logic: Logic, old: Race, new: Race) -> Moves:
    """Return what moved between two rule sets."""
    sides = [on_ladder(logic, race) for race in (old, new)]
    places = dict.fromkeys([*sides[0], *sides[1]])
    pairs = [(sides[0].get(place, False), sides[1].get(place, False)) for place in places]
    ladder = logic.some(logic.opposite(logic.alike(one, other)) for one, other in pairs if one != other)
    return Moves(logic, old, new, ladder, needed=1 if ties_alike(old, new) else 0)


def on_ladder(logic: Logic, race: Race) -> dict[tuple[int, str], Truth]:
    """Return per rung and strategy that it is designated there."""
    return {
        (rung.number, slug): truth
        for rung in race.scheme.ladder
        for slug, truth in designated(logic, race, rung).items()
    }


def gained(old: Iterable[Term], new: Iterable[Term]) -> tuple[Term, ...]:
    """Return the difference of two sums of points; arguments that are the same in both fall away."""
    before, after = Counter(old), Counter(new)
    lost = ((-weight, truth) for weight, truth in (before - after).elements())
    return (*(after - before).elements(), *lost)


def ties_alike(old: Race, new: Race) -> bool:
    """Tell whether strategies that both rule sets have always end in the same order when they are level."""
    if (old.bottleneck, old.none) != (new.bottleneck, new.none):
        return False
    common = [slug for slug in old.scheme.candidates if slug in new.scheme.candidates]
    return all(
        ranked(old.scheme, common, option) == ranked(new.scheme, common, option)
        for option in (None, *range(len(old.bottleneck)))
    )


def ranked(scheme: Scheme, slugs: Iterable[str], bottleneck: int | None) -> list[str]:
    """Return strategies in the order in which a tie puts them."""
    return sorted(slugs, key=lambda slug: scheme.tie_key(slug, bottleneck))
