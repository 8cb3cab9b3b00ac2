"""A rule set ready to run: compiled once, shared by threads, with one engine or two."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from strategiekeuze.engine import durable
from strategiekeuze.engine.bounds import Possible, Ways, ways
from strategiekeuze.engine.evaluator import Evaluator, Outcome
from strategiekeuze.engine.facts import FactPlan
from strategiekeuze.engine.program import compile_rules
from strategiekeuze.engine.question import with_answer
from strategiekeuze.engine.scheme import scheme_of
from strategiekeuze.engine.swing import Swings
from strategiekeuze.errors import EngineDifferenceError, Problem, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.situation import Situation, Value
    from strategiekeuze.engine.truth import Values
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import RuleSet


class EngineChoice(StrEnum):
    """Which engines run.

    `auto` runs both where durable-rules can be imported; `evaluator` runs ours alone; `beide` demands both.
    """

    AUTO = "auto"
    EVALUATOR = "evaluator"
    BOTH = "beide"


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of a profile, and what is possible.

    Attributes:
        outcome: the run on intervals.
        bottlenecks: the bottlenecks that are possible; None when the wheel has none.
        ways: how the outcomes come about that the run leaves open.
        possible: those outcomes.
    """

    situation: Situation
    outcome: Outcome
    bottlenecks: tuple[int | None, ...]
    ways: Ways
    possible: Possible


class Machine:
    """Run one rule set. Safe to share between threads: nothing changes after it is made."""

    def __init__(self, rule_set: RuleSet, choice: EngineChoice = EngineChoice.AUTO) -> None:
        self.program = compile_rules(rule_set)
        self.scheme = scheme_of(self.program)
        self.swings = Swings(self.program, self.scheme)
        self._evaluator = Evaluator(self.program)
        self._plan = FactPlan(rule_set.feiten, self.program.variables)
        self._assumed = tuple(fact for fact in rule_set.feiten.feiten if fact.aanname is not None)
        self._second = second_engine(self.program, choice)

    @property
    def engines(self) -> tuple[str, ...]:
        """Names of the engines that run on every advice."""
        return ("evaluator", "durable-rules") if self._second else ("evaluator",)

    def situation(self, answers: Answers) -> Situation:
        """Return the points and intervals of a profile."""
        return self._plan.situation(answers)

    def run(self, low: Values, high: Values) -> Outcome:
        """Run every engine on these values and return the explained outcome.

        Raises:
            EngineDifferenceError: when the engines conclude differently.
        """
        outcome = self._evaluator.run(low, high)
        if self._second is not None:
            same(self.program, outcome.verdicts, self._second.run(low, high))
        return outcome

    def possible(self, answers: Answers) -> Possible:
        """Return the outcomes that are possible with these answers, by the evaluator alone."""
        return self.look(answers).possible

    def look(self, answers: Answers, between: Mapping[str, Value] | None = None) -> Look:
        """Return what is known and what is possible with these answers, by the evaluator alone.

        Args:
            answers: what is known.
            between: values that go before those, as `hull` gives them.
        """
        situation = self._plan.situation(answers, between)
        outcome, bottlenecks = (
            self._evaluator.run(situation.low, situation.high),
            bottlenecks_of(self.program, situation),
        )
        found = ways(self.swings, self.scheme, outcome, bottlenecks)
        return Look(situation, outcome, bottlenecks, found, found.possible(self.scheme))

    def assumed(self, answers: Answers) -> tuple[str, ...]:
        """Return the unknown facts that have an assumed value."""
        return tuple(fact.sleutel for fact in self._assumed if fact.sleutel not in answers.values)

    def with_assumptions(self, answers: Answers, keys: Sequence[str]) -> Answers:
        """Return the answers with these facts at their assumed value."""
        for fact in self._assumed:
            if fact.sleutel in keys and fact.aanname is not None:
                answers = with_answer(answers, fact, fact.aanname)
        return answers


def bottlenecks_of(program: Program, situation: Situation) -> tuple[int | None, ...]:
    """Return the bottlenecks that are possible; None when the wheel has none."""
    key = program.rule_set.wiel.knelpunt
    if not key:
        return (None,)
    mask = situation.values[key].low
    return tuple(option for option in range(mask.bit_length()) if mask >> option & 1)


def second_engine(program: Program, choice: EngineChoice) -> durable.DurableEngine | None:
    """Return the durable engine when it is wanted and can be imported.

    Raises:
        UsageError: when both engines are demanded and durable-rules cannot be imported.
    """
    if choice is EngineChoice.EVALUATOR:
        return None
    if durable.available():
        return durable.engine_for(program)
    if choice is EngineChoice.BOTH:
        raise UsageError(
            Problem(
                code="durable-ontbreekt",
                what="durable-rules is hier niet te gebruiken",
                remedy="Installeer strategiekeuze[durable] met Python 3.11 of 3.12, of laat --motor weg.",
            )
        )
    return None


def same(program: Program, ours: Sequence[int], theirs: Sequence[int]) -> None:
    """Raise when two engines gave a rule a different verdict."""
    different = [
        rule for rule, pair in zip(program.rules, zip(ours, theirs, strict=True), strict=True) if pair[0] != pair[1]
    ]
    if different:
        raise EngineDifferenceError(*[difference(rule.id) for rule in different])


def difference(rule_id: str) -> Problem:
    """Say that the engines disagree about a rule."""
    return Problem(
        code="motoren-verschillen",
        what=f"de twee motoren oordelen verschillend over regel {rule_id}",
        remedy="Er is daarom geen advies. Meld dit aan de makers, met het profiel.",
    )
