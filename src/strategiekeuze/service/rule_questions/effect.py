"""What a changed rule does to profiles: whose advice it changes, among many that were made up or drawn by chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.rule import Effect
from strategiekeuze.proof.complete.effect.trials import pick_of
from strategiekeuze.service.rule_questions.noticing import verdict_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.proof.complete.effect.trials import Trial
    from strategiekeuze.service.rule_questions.mutations import Mutation


@dataclass(frozen=True, slots=True)
class Touched:
    """A profile whose advice a changed rule changes; slugs, and None for no preference."""

    tried: Trial
    before: str | None
    after: str | None


class Changed:
    """A changed rule set beside the one that it comes from.

    Attributes:
        machine: runs the changed rules; it is made when a profile first needs it.
        clashes: whether some profile was met on which the changed rules contradict each other.
    """

    def __init__(self, before: Machine, mutation: Mutation) -> None:
        self._before = before
        self.mutation = mutation
        self.clashes = False
        self._machine: Machine | None = None
        self._verdict = verdict_of(before.program, mutation)
        self._rule = before.program.rules[mutation.place]

    @property
    def machine(self) -> Machine:
        """The machine for the changed rules."""
        if self._machine is None:
            self._machine = Machine(self.mutation.rule_set(self._before.program.rule_set), EngineChoice.EVALUATOR)
        return self._machine

    def among(self, trials: Sequence[Trial]) -> Iterator[Touched]:
        """Yield the profiles that get another advice; those on which rules contradict each other only count."""
        for tried in trials:
            found = self.touched(tried)
            if found is not None:
                yield found

    def touched(self, tried: Trial) -> Touched | None:
        """Return a profile with both advices when they differ."""
        if tried.pick is None or not self._may_matter(tried, tried.pick):
            return None
        after = self._pick(tried)
        self.clashes = self.clashes or after is None
        if after is None or after.strategy == tried.pick.strategy:
            return None
        return Touched(tried, tried.pick.strategy, after.strategy)

    def _may_matter(self, tried: Trial, pick: Pick) -> bool:
        """Tell quickly that a profile cannot get another advice: most changes touch the balance of one strategy."""
        now = tried.outcome.verdicts[self.mutation.place]
        after = self._verdict(tried.outcome)
        if after == now and (self.mutation.conclusion is None or now != TRUE):
            return False
        told, other = self._rule.conclusie, self.mutation.conclusion or self._rule.conclusie
        if told.soort is not Effect.ARGUMENT or (told.soort, told.doel) != (other.soort, other.doel):
            return True
        slug, more = told.doel, self._more(after == TRUE)
        if pick.rung or slug in pick.excluded:
            return False
        if more < 0:
            return pick.strategy == slug
        best = pick.balances[pick.strategy] if pick.strategy else 1
        return pick.strategy != slug and pick.balances[slug] + more >= best

    def _more(self, holds: bool) -> int:  # noqa: FBT001 - whether the rule holds now
        """Return how many points the strategy gains."""
        points = self._rule.conclusie.punten
        if self.mutation.conclusion is not None:
            return self.mutation.conclusion.punten - points
        return points if holds else -points

    def _pick(self, tried: Trial) -> Pick | None:
        """Return the choice by the changed rules."""
        machine = self._before if self.mutation.conclusion is None else self.machine
        if self._rule.conclusie.soort is Effect.FINDING:
            outcome = self.machine.run(tried.situation.point_low, tried.situation.point_high)
            return pick_of(self.machine, outcome.verdicts, tried.bottleneck)
        verdicts = list(tried.outcome.verdicts)
        verdicts[self.mutation.place] = self._verdict(tried.outcome)
        return pick_of(machine, verdicts, tried.bottleneck)
