"""Let the rules judge which kinds of claim a passage holds. The engine is the one that judges profiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import balances_of, excluded_by
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.policy import ClaimKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.rule import RuleSet


@dataclass(frozen=True, slots=True)
class Judged:
    """A kind of claim that the rules see in a passage.

    Attributes:
        sterkte: 1 (zwak) to 3 (sterk).
        saldo: points for minus points against.
        regels: ids of the rules that argue for it.
    """

    soort: ClaimKind
    sterkte: int
    saldo: int
    regels: tuple[str, ...]


class Judge:
    """Judge patterns of facts with one rule set. A pattern that came before costs nothing."""

    def __init__(self, rule_set: RuleSet, thresholds: tuple[int, int, int]) -> None:
        self._machine = Machine(rule_set, EngineChoice.EVALUATOR)
        self._keys = tuple(fact.sleutel for fact in rule_set.feiten.feiten)
        self._thresholds = thresholds
        self._known: dict[frozenset[str], tuple[Judged, ...]] = {}

    def judge(self, pattern: frozenset[str]) -> tuple[Judged, ...]:
        """Return the kinds of claim that a pattern of facts holds, in the order of the wheel."""
        if pattern not in self._known:
            self._known[pattern] = tuple(self._judged(self._verdicts(pattern)))
        return self._known[pattern]

    def _verdicts(self, pattern: frozenset[str]) -> Sequence[int]:
        values = {key: Answer(int(key in pattern), "ja" if key in pattern else "nee") for key in self._keys}
        situation = self._machine.situation(Answers(values=values))
        return self._machine.run(situation.point_low, situation.point_high).verdicts

    def _judged(self, verdicts: Sequence[int]) -> list[Judged]:
        scheme = self._machine.scheme
        balances, excluded = balances_of(scheme, verdicts), excluded_by(scheme, verdicts)
        open_to = [slug for slug in scheme.candidates if slug not in excluded]
        scored = [(slug, self._strength(balances[slug])) for slug in open_to]
        return [
            Judged(ClaimKind(slug), strength, balances[slug], self._arguing(slug, verdicts))
            for slug, strength in scored
            if strength
        ]

    def _strength(self, balance: int) -> int:
        return sum(balance >= least for least in self._thresholds)

    def _arguing(self, slug: str, verdicts: Sequence[int]) -> tuple[str, ...]:
        rules, arguments = self._machine.program.rules, self._machine.scheme.arguments[slug]
        return tuple(rules[index].id for index, points in arguments if points > 0 and verdicts[index] == TRUE)
