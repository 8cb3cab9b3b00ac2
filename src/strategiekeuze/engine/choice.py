"""The choice on one set of verdicts: ladder, exclusion, balance, ties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import TRUE
from strategiekeuze.errors import ContradictionError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.scheme import Rung, Scheme
    from strategiekeuze.model.rule import Rule

NARROW = 1
"""A lead of this many points or fewer is called narrow."""


@dataclass(frozen=True, slots=True)
class Pick:
    """What the procedure chooses.

    Attributes:
        strategy: slug, or None when there is no preference.
        rung: number of the rung that decided, 0 when the arguments did.
        because: the rules that designated the strategy.
        balances: points for minus points against, per candidate.
        excluded: per excluded strategy the rules that exclude it.
        ranking: candidates that are not excluded, best first; ties already broken.
    """

    strategy: str | None
    rung: int
    because: tuple[int, ...]
    balances: Mapping[str, int]
    excluded: Mapping[str, tuple[int, ...]]
    ranking: tuple[str, ...]

    @property
    def tied(self) -> tuple[str, ...]:
        """The strategies that share the highest balance, when more than one does."""
        best = [slug for slug in self.ranking if self.balances[slug] == self.balances[self.ranking[0]]]
        return tuple(best) if len(best) > 1 else ()

    @property
    def runner_up(self) -> str | None:
        """The strategy that comes second where arguments decide, None when there is none or a rung decides."""
        by_arguments = self.strategy is not None and not self.rung and len(self.ranking) > 1
        return self.ranking[1] if by_arguments else None

    @property
    def narrow(self) -> bool:
        """Whether the runner-up is within one point."""
        second = self.runner_up
        return second is not None and self.balances[self.ranking[0]] - self.balances[second] <= NARROW


def choose(scheme: Scheme, verdicts: Sequence[int], bottleneck: int | None, rules: Sequence[Rule]) -> Pick:
    """Choose a strategy on these verdicts; undecided rules count for nothing.

    Raises:
        ContradictionError: when two strategies are designated on one rung.
    """
    balances = balances_of(scheme, verdicts)
    excluded = excluded_by(scheme, verdicts)
    open_to = [slug for slug in scheme.candidates if slug not in excluded]
    ranking = tuple(sorted(open_to, key=lambda slug: (-balances[slug], *scheme.tie_key(slug, bottleneck))))
    for rung in scheme.ladder:
        designated = designated_on(rung, verdicts, rules)
        if designated is not None:
            slug, because = designated
            return Pick(slug, rung.number, because, balances, excluded, ranking)
    best = ranking[0] if ranking and balances[ranking[0]] > 0 else None
    return Pick(best, 0, (), balances, excluded, ranking)


def choice_if_any(
    scheme: Scheme, verdicts: Sequence[int], bottleneck: int | None, rules: Sequence[Rule]
) -> Pick | None:
    """Choose as `choose` does; None when two strategies are designated on one rung."""
    try:
        return choose(scheme, verdicts, bottleneck, rules)
    except ContradictionError:
        return None


def supposed(scheme: Scheme, verdicts: Sequence[int], bottleneck: int | None, rules: Sequence[Rule]) -> Pick:
    """Choose on verdicts that are only supposed: where rules would then contradict each other, nothing is chosen."""
    pick = choice_if_any(scheme, verdicts, bottleneck, rules)
    return pick or Pick(None, 0, (), balances_of(scheme, verdicts), excluded_by(scheme, verdicts), ())


def balances_of(scheme: Scheme, verdicts: Sequence[int]) -> dict[str, int]:
    """Return points for minus points against, per candidate."""
    return {
        slug: sum([points for rule, points in scheme.arguments[slug] if verdicts[rule] == TRUE])
        for slug in scheme.candidates
    }


def excluded_by(scheme: Scheme, verdicts: Sequence[int]) -> dict[str, tuple[int, ...]]:
    """Return the rules that exclude each excluded strategy."""
    found = {
        slug: tuple([rule for rule in rules if verdicts[rule] == TRUE])
        for slug, rules in scheme.exclusions.items()
        if rules
    }
    return {slug: rules for slug, rules in found.items() if rules}


def designated_on(rung: Rung, verdicts: Sequence[int], rules: Sequence[Rule]) -> tuple[str, tuple[int, ...]] | None:
    """Return the strategy that this rung designates, with the rules that do."""
    found = {slug: tuple([rule for rule in indexes if verdicts[rule] == TRUE]) for slug, indexes in rung.rules.items()}
    holding = [(slug, fired) for slug, fired in found.items() if fired]
    if len(holding) > 1:
        raise ContradictionError(contradiction(rung.number, [rules[fired[0]] for _, fired in holding]))
    return holding[0] if holding else None


def contradiction(rung: int, rules: Sequence[Rule]) -> Problem:
    """Say which rules designate different strategies on one rung."""
    named = " en ".join(f"{rule.id} ({rule.plaats}) voor {rule.conclusie.doel}" for rule in rules)
    return Problem(
        code="twee-aangewezen",
        what=f"op trede {rung} wijzen twee regels elk een andere strategie aan: {named}",
        remedy="Maak een van de voorwaarden strenger, of zet een van de regels op een andere trede.",
        place=rules[0].plaats,
    )
