"""The choice after the rules, as someone would write it by hand: ladder, exclusions, balances, ties.

Written without our engine, so that equal strategies mean something.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.rule import RuleSet


class Consequence(NamedTuple):
    """What a rule does when it holds."""

    effect: Effect
    target: str
    points: int
    rung: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choice, and what it rests on.

    Attributes:
        rung: number of the rung that decided; 0 when the arguments did.
    """

    strategy: str | None
    rung: int
    balances: dict[str, int]
    excluded: set[str]


class PlainChoice:
    """Choose a strategy from the rules that hold."""

    def __init__(self, rules: RuleSet) -> None:
        self.consequences = {rule.id: consequence(rule.conclusie) for rule in rules.regels}
        argued = {each.target for each in self.consequences.values() if each.effect is Effect.ARGUMENT}
        self._zero = {strategy.slug: 0 for strategy in rules.wiel.strategieen if strategy.slug in argued}
        self._orders = tie_orders(rules, argued)

    def choose(self, fired: Iterable[str], bottleneck: int) -> Chosen:
        """Return the choice; `fired` are the ids of the rules that hold."""
        consequences, balances, excluded = self.consequences, self._zero.copy(), set[str]()
        rung, designated = 0, None
        for rule in fired:
            effect, target, points, number = consequences[rule]
            if effect is Effect.ARGUMENT:
                balances[target] += points
            elif effect is Effect.EXCLUSION:
                excluded.add(target)
            elif effect is Effect.DESIGNATION and (not rung or number < rung):
                rung, designated = number, target
        if designated is not None:
            return Chosen(designated, rung, balances, excluded)
        return Chosen(self._best(balances, excluded, bottleneck), 0, balances, excluded)

    def _best(self, balances: dict[str, int], excluded: set[str], bottleneck: int) -> str | None:
        best, most = None, 0
        for slug in self._orders[bottleneck]:
            if balances[slug] > most and slug not in excluded:
                best, most = slug, balances[slug]
        return best


def consequence(conclusion: object) -> Consequence:
    """Return the consequence that a conclusion of the model stands for."""
    names = ("soort", "doel", "punten", "trede")
    return Consequence(*(getattr(conclusion, name) for name in names))


def tie_orders(rules: RuleSet, argued: set[str]) -> list[list[str]]:
    """Return per bottleneck the strategies in the order that breaks a tie."""
    light = [slug for slug in rules.wiel.volgorde if slug in argued]
    preferred = [dimension.bij_gelijke_stand for dimension in rules.wiel.dimensies] or [()]
    return [
        [*(slug for slug in first if slug in argued), *(slug for slug in light if slug not in first)]
        for first in preferred
    ]
