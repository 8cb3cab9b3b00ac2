"""One decision: run the engines, choose on points, judge certainty on intervals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.bounds import Possible, possible
from strategiekeuze.engine.choice import Pick, choose
from strategiekeuze.engine.comparison import Comparison, compare_all, without
from strategiekeuze.engine.courses import Tension, second_course, tensions
from strategiekeuze.engine.criteria import contest_of
from strategiekeuze.engine.machine import bottlenecks_of
from strategiekeuze.engine.question import best_question
from strategiekeuze.engine.truth import TRUE, UNDECIDED
from strategiekeuze.model.advice import Certainty

if TYPE_CHECKING:
    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.situation import Situation
    from strategiekeuze.model.answers import Answers

TOO_MANY = 4
"""With this many strategies still possible no strategy is named as the advice."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Everything the procedure found for one profile.

    Attributes:
        situation, outcome: the values, and the run on points.
        pick: the choice on points.
        certainty: how sure the choice is.
        assumptions: facts whose assumed value the certainty rests on.
        possible: outcomes still possible when nothing is assumed.
        question: the fact to ask next, None when nothing can change the advice.
        without_size: the pick without rules on size, None when it is the same.
        engines: names of the engines that agreed.
    """

    program: Program
    situation: Situation
    outcome: Outcome
    pick: Pick
    certainty: Certainty
    assumptions: tuple[str, ...]
    possible: Possible
    question: str | None
    second: str | None
    tensions: tuple[Tension, ...]
    comparisons: tuple[Comparison, ...]
    without_size: Pick | None
    engines: tuple[str, ...]

    @property
    def advised(self) -> bool:
        """Whether a strategy may be named as the advice."""
        return self.pick.strategy is not None and self.certainty is not Certainty.INSUFFICIENT


def decide(machine: Machine, answers: Answers) -> Decision:
    """Return the decision for these answers.

    Raises:
        ContradictionError: when two strategies are designated on one rung.
        EngineDifferenceError: when the engines conclude differently.
    """
    program, scheme = machine.program, machine.scheme
    situation = machine.situation(answers)
    on_points = machine.run(situation.point_low, situation.point_high)
    on_bounds = on_points if situation.estimates_nothing else machine.run(situation.low, situation.high)
    bottleneck = bottleneck_of(program, situation)
    pick = choose(scheme, on_points.verdicts, bottleneck, program.rules)
    outcomes = possible_outcomes(machine, situation, on_bounds).including(pick.strategy)
    certainty, assumptions = judge(machine, answers, outcomes, pick)
    return Decision(
        program=program,
        situation=situation,
        outcome=on_points,
        pick=pick,
        certainty=certainty,
        assumptions=assumptions,
        possible=outcomes,
        question=None if outcomes.single else best_question(program, answers, on_bounds, machine.possible, assumptions),
        second=second_course(program.rule_set.wiel, pick),
        tensions=tensions(program.rule_set.wiel, pick),
        comparisons=compare_all(contest_of(program, scheme, on_points, bottleneck, pick)),
        without_size=without_size(machine, on_points, bottleneck, pick),
        engines=machine.engines,
    )


def without_size(machine: Machine, outcome: Outcome, bottleneck: int | None, pick: Pick) -> Pick | None:
    """Return the pick without rules on size; None when it is the same."""
    if not any(outcome.verdicts[rule] == TRUE for rule in machine.scheme.size):
        return None
    other = without(machine.scheme, outcome.verdicts, bottleneck, machine.program.rules, machine.scheme.size)
    return other if other.strategy != pick.strategy else None


def possible_outcomes(machine: Machine, situation: Situation, outcome: Outcome) -> Possible:
    """Return the outcomes that the run on intervals leaves open; when it leaves nothing open, none beside the pick."""
    bottlenecks = bottlenecks_of(machine.program, situation)
    if UNDECIDED not in outcome.truths and len(bottlenecks) == 1:
        return Possible(())
    return possible(machine.swings, machine.scheme, outcome, bottlenecks)


def judge(machine: Machine, answers: Answers, outcomes: Possible, pick: Pick) -> tuple[Certainty, tuple[str, ...]]:
    """Return how certain the choice is, and the facts whose assumed value it needs."""
    if outcomes.single:
        return Certainty.FIRM, ()
    assumed = machine.assumed(answers)
    if assumed and firm_under(machine, answers, assumed, pick):
        return Certainty.FIRM_IF, needed(machine, answers, assumed, pick)
    if len([slug for slug in outcomes.strategies if slug is not None]) >= TOO_MANY:
        return Certainty.INSUFFICIENT, ()
    return Certainty.PROVISIONAL, ()


def firm_under(machine: Machine, answers: Answers, assumed: tuple[str, ...], pick: Pick) -> bool:
    """Tell whether the choice is the only outcome when these facts have their assumed value."""
    return machine.possible(machine.with_assumptions(answers, assumed)).including(pick.strategy).single


def needed(machine: Machine, answers: Answers, assumed: tuple[str, ...], pick: Pick) -> tuple[str, ...]:
    """Drop the assumptions that the certainty can do without."""
    kept = assumed
    for fact in assumed:
        fewer = tuple(other for other in kept if other != fact)
        if firm_under(machine, answers, fewer, pick):
            kept = fewer
    return kept


def bottleneck_of(program: Program, situation: Situation) -> int | None:
    """Return the index of the bottleneck, None when it is unknown or the wheel has none."""
    key = program.rule_set.wiel.knelpunt
    return situation.values[key].point if key else None
