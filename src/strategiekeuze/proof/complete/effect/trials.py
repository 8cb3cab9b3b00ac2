"""Profiles that were tried with the engine, and what it said of them: the search that goes before the solver.

What holds in which trial is kept as one number per rule and per condition, bit n for trial n. So "these hold together
and that one does not" is three operations, however many trials there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from strategiekeuze.engine.choice import choice_if_any
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.engine.truth import TRUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.situation import Situation
    from strategiekeuze.model.answers import Answers

CLASH = ""
"""What comes out when two strategies are designated on one rung."""

Result: TypeAlias = str | None
"""The slug of the advice; None for no preference, `CLASH` when there is no advice."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One profile with what the engine says of it.

    Attributes:
        pick: None when two strategies are designated on one rung.
    """

    answers: Answers
    situation: Situation
    outcome: Outcome
    bottleneck: int | None
    pick: Pick | None

    @property
    def result(self) -> Result:
        """What comes out."""
        return result_in(self.pick)


class Trials:
    """The profiles that were tried.

    Attributes:
        every: in the order in which they were tried.
        rules, conditions: per rule and per condition the trials in which it holds.
        results: per result the trials that have it.
        argued: the trials in which no rung decides, so that arguments do.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.every: list[Trial] = []
        self.rules = [0] * len(machine.program.rules)
        self.conditions = [0] * len(machine.program.forms)
        self.results: dict[Result, int] = {}
        self.argued = 0

    @property
    def all(self) -> int:
        """Every trial."""
        return (1 << len(self.every)) - 1

    def add(self, answers: Answers) -> int:
        """Try one more profile and return it as a bit."""
        bit = 1 << len(self.every)
        trial = trial_of(self.machine, answers)
        self.every.append(trial)
        note(self.rules, trial.outcome.verdicts, bit)
        note(self.conditions, trial.outcome.truths, bit)
        self.results[trial.result] = self.results.get(trial.result, 0) | bit
        self.argued |= bit if trial.pick and not trial.pick.rung else 0
        return bit

    def among(self, bits: int) -> Iterator[Trial]:
        """Yield the trials in a set."""
        while bits:
            first = bits & -bits
            yield self.every[first.bit_length() - 1]
            bits ^= first


def note(columns: list[int], truths: Sequence[int], bit: int) -> None:
    """Keep what holds in one trial."""
    for place, truth in enumerate(truths):
        if truth == TRUE:
            columns[place] |= bit


def trial_of(machine: Machine, answers: Answers) -> Trial:
    """Return what the engine says of a profile."""
    situation = machine.situation(answers)
    outcome = machine.run(situation.point_low, situation.point_high)
    bottleneck = bottleneck_of(machine.program, situation)
    return Trial(answers, situation, outcome, bottleneck, pick_of(machine, outcome.verdicts, bottleneck))


def pick_of(machine: Machine, verdicts: Sequence[int], bottleneck: int | None) -> Pick | None:
    """Return the choice on these verdicts; None when two strategies are designated on one rung."""
    return choice_if_any(machine.scheme, verdicts, bottleneck, machine.program.rules)


def result_in(pick: Pick | None) -> Result:
    """Return what is chosen."""
    return pick.strategy if pick else CLASH
