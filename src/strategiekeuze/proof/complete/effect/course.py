"""A profile that changes fact by fact, with what comes out of it with a rule and without: a step of the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.derivation import derive
from strategiekeuze.engine.facts import known, members, sources
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.answers import Answers
from strategiekeuze.model.facts import Kind
from strategiekeuze.proof.complete.effect.distance import NOWHERE, distance
from strategiekeuze.proof.complete.effect.ripple import Ripple, readers_of
from strategiekeuze.proof.complete.effect.trials import pick_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.situation import Value
    from strategiekeuze.model.answers import Answer
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.proof.complete.effect.trials import Trial
    from strategiekeuze.proof.terrain import Terrain


def followers_of(terrain: Terrain) -> dict[str, tuple[Fact, ...]]:
    """Return per fact that and the facts that follow from it, in an order in which they can be worked out."""
    found: dict[str, list[Fact]] = {}
    for fact in terrain.order:
        behind = [key for key, reached in found.items() if any(each.sleutel in sources(fact) for each in reached)]
        for key in behind:
            found[key].append(fact)
        found[fact.sleutel] = [fact]
    return {key: tuple(reached) for key, reached in found.items()}


class Course:
    """A complete profile on its way.

    Attributes:
        distance: how far it is from one to which the rule makes a difference.
    """

    def __init__(self, machine: Machine, followers: Mapping[str, tuple[Fact, ...]], trial: Trial, rule: int) -> None:
        self._machine = machine
        self._followers = followers
        self._answers = dict(trial.answers.values)
        self._values = dict(trial.situation.values)
        readers = readers_of(machine.program)
        self._rule = rule
        self._runs = (Ripple(readers, trial.outcome), Ripple(readers, trial.outcome, {rule}))
        self.distance = self._measured()

    @property
    def answers(self) -> Answers:
        """The profile."""
        return Answers(dict(self._answers))

    def step(self, key: str, answer: Answer) -> None:
        """Give one fact another value; take the step back when that leads further away."""
        before, so_far = self._answers[key], self.distance
        if self._put(key, answer):
            self.distance = self._measured()
            if self.distance > so_far:
                self._put(key, before)
                self.distance = so_far

    def _put(self, key: str, answer: Answer) -> bool:
        """Give one fact a value, and tell whether the choice may notice."""
        bottleneck = self._bottleneck
        self._answers[key] = answer
        moved = [pair for fact in self._followers[key] for pair in self._worked_out(fact)]
        noticed = [run.put(moved) for run in self._runs]
        return any(noticed) or self._bottleneck != bottleneck

    def _worked_out(self, fact: Fact) -> Iterator[tuple[int, int]]:
        """Work out a fact, and yield its variables with what a run on points reads there."""
        found = value_of(fact, self._answers, self._values)
        self._values.update(found)
        index = self._machine.program.variables.index
        for name, value in found.items():
            point = value.low if value.point is None else value.point
            yield index[name], 1 << point if fact.soort is Kind.CHOICE else point

    def _measured(self) -> int:
        if self._runs[0].verdicts[self._rule] != TRUE:
            return NOWHERE * 2
        one, other = (pick_of(self._machine, run.verdicts, self._bottleneck) for run in self._runs)
        return distance(self._machine.scheme, one, other, self._bottleneck)

    @property
    def _bottleneck(self) -> int | None:
        key = self._machine.program.rule_set.wiel.knelpunt
        return self._values[key].point if key else None


def value_of(fact: Fact, answers: Mapping[str, Answer], values: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the value of a fact in a complete profile, of a list that of each option."""
    answer = answers.get(fact.sleutel)
    if fact.soort is Kind.LIST:
        return members(fact, answer)
    if answer is None and fact.afleiding is not None:
        return {fact.sleutel: derive(fact.afleiding, values)}
    return {fact.sleutel: known(fact, answer.value if answer else fact.van)}
