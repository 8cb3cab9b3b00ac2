"""How the rules end on a profile: the same as an advice says, many times as fast because it explains nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import Pick, choice_if_any
from strategiekeuze.engine.courses import second_course
from strategiekeuze.engine.decision import bottleneck_of, judge, possible_outcomes
from strategiekeuze.explain.advice import outcome_word
from strategiekeuze.model.advice import Certainty

if TYPE_CHECKING:
    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.situation import Situation
    from strategiekeuze.model.answers import Answers


@dataclass(frozen=True, slots=True)
class Ending:
    """How the rules end on a profile.

    Attributes:
        word: the kind of outcome, as an advice calls it.
        strategy: slug of the advice, None when there is none.
        second: slug of the second course, None when there is none.
    """

    word: str
    strategy: str | None
    certainty: Certainty
    narrow: bool
    second: str | None
    pick: Pick


def ending_of(
    machine: Machine, answers: Answers, situation: Situation, points: Outcome, bounds: Outcome
) -> Ending | None:
    """Return how the rules end; None when they contradict each other.

    Args:
        machine: the rules.
        answers: the profile.
        situation: the profile as the engine reads it.
        points: the run on points.
        bounds: the run on intervals.
    """
    bottleneck = bottleneck_of(machine.program, situation)
    pick = choice_if_any(machine.scheme, points.verdicts, bottleneck, machine.program.rules)
    if pick is None:
        return None
    possible = possible_outcomes(machine, situation, bounds).including(pick.strategy)
    certainty, _ = judge(machine, answers, possible, pick)
    advised = pick.strategy is not None and certainty is not Certainty.INSUFFICIENT
    return Ending(
        word=outcome_word(certainty, pick.strategy),
        strategy=pick.strategy if advised else None,
        certainty=certainty,
        narrow=advised and pick.narrow,
        second=second_course(machine.program.rule_set.wiel, pick),
        pick=pick,
    )
