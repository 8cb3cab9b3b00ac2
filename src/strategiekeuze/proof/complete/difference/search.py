"""The complete profiles on which two rule sets advise otherwise: found by running them, and then proved to be all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.difference.answers import side_answers
from strategiekeuze.proof.complete.difference.world import CONTRADICTION, Both, Pair
from strategiekeuze.proof.complete.plausible import plausible
from strategiekeuze.proof.complete.question import example_of, solver_for
from strategiekeuze.proof.complete.run import Ran, confirmed, ran
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.answers import Answers


@dataclass(frozen=True, slots=True)
class TwoRuns:
    """What two rule sets say of one profile."""

    old: Ran
    new: Ran

    @property
    def pair(self) -> Pair:
        """Both outcomes."""
        return outcome_of(self.old), outcome_of(self.new)

    @property
    def differs(self) -> bool:
        """Whether the outcomes differ."""
        return self.pair[0] != self.pair[1]

    @property
    def differs_in_points(self) -> bool:
        """Whether points or exclusions differ."""
        return points_of(self.old) != points_of(self.new)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two rule sets advise otherwise.

    Attributes:
        examples: per pair of outcomes a profile of the world.
        proved: whether it is proved that there are no other pairs.
    """

    examples: dict[Pair, Answers]
    proved: bool


def outcome_of(run: Ran) -> str | None:
    """Return the outcome of a run."""
    return CONTRADICTION if run.pick is None else run.pick.strategy


def points_of(run: Ran) -> object:
    """Return the points that count, of all that is not excluded."""
    if run.pick is None:
        return None
    excluded = run.pick.excluded
    return {slug: points for slug, points in run.pick.balances.items() if points and slug not in excluded}


def run_both(both: Both, answers: Answers) -> TwoRuns:
    """Run both rule sets on a profile of the world."""
    return TwoRuns(*(ran(each.machine, side_answers(answers, each.meanings)) for each in (both.old, both.new)))


def differences(both: Both, profiles: Iterable[Answers], deadline: float) -> Difference:
    """Return every pair of outcomes that differ, with a profile.

    Args:
        both: the rule sets.
        profiles: profiles of the world on which they are known to differ, or may; they go before what the solver finds.
        deadline: when time is up, on the clock of `monotonic`.

    Raises:
        EngineDifferenceError: when the engine does not confirm what the solver found.
    """
    examples: dict[Pair, Answers] = {}
    if not both.pairs:
        return Difference(examples, proved=True)
    for answers in profiles:
        runs = run_both(both, answers)
        if runs.differs:
            examples.setdefault(runs.pair, answers)
    try:
        all_others(both, examples, deadline)
    except TimeIsUpError:
        return Difference(examples, proved=False)
    return Difference(examples, proved=True)


def all_others(both: Both, examples: dict[Pair, Answers], deadline: float) -> None:
    """Add a profile for every other pair until it is proved that there is none left.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    solver = solver_for(both.found, deadline)
    for pair, truth in both.pairs.items():
        answers = None if pair in examples else example_of(both.found, solver, truth)
        if answers is not None:
            confirmed(holds=run_both(both, answers).pair == pair)
            examples[pair] = answers


def smallest(both: Both, answers: Answers) -> Answers:
    """Return a profile with the same two outcomes that states the most usual values, and a real municipality."""
    pair = run_both(both, answers).pair
    return plausible(both.facts.facts, answers, lambda tried: run_both(both, tried).pair == pair)
