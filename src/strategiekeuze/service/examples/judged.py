"""Run every example once under the rules as they are: what holds in it, and whether it is green."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.errors import ContradictionError
from strategiekeuze.service.advice import advise
from strategiekeuze.service.examples.ending import Ending, ending_of
from strategiekeuze.service.examples.expected import MENTIONS, ON_RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.situation import Situation
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.examples.folder import ToldExample


@dataclass(frozen=True, slots=True)
class Look:
    """What the rules say of one example, on points and on intervals; the same when nothing is estimated."""

    situation: Situation
    points: Outcome
    bounds: Outcome


@dataclass(frozen=True, slots=True)
class JudgedExample:
    """An example that ran.

    Attributes:
        ending: how the rules end; None when they contradict each other, and where the example does not ask.
        green: whether everything is as the example expects.
    """

    told: ToldExample
    look: Look
    ending: Ending | None
    green: bool


def judged_examples(machine: Machine, examples: Iterable[ToldExample]) -> Iterator[JudgedExample]:
    """Yield each example with what the rules make of it."""
    for told in examples:
        look = looked(machine, told)
        ending = ending_for(machine, told, look) if asks_for_ending(told) else None
        yield JudgedExample(told, look, ending, agrees(machine, told, look, ending))


def looked(machine: Machine, told: ToldExample) -> Look:
    """Return what the rules say of an example."""
    situation = machine.situation(told.profile.answers)
    points = machine.run(situation.point_low, situation.point_high)
    bounds = points if situation.estimates_nothing else machine.run(situation.low, situation.high)
    return Look(situation, points, bounds)


def ending_for(machine: Machine, told: ToldExample, look: Look) -> Ending | None:
    """Return how the rules end on an example; None when they contradict each other."""
    return ending_of(machine, told.profile.answers, look.situation, look.points, look.bounds)


def asks_for_ending(told: ToldExample) -> bool:
    """Tell whether an example says anything of the advice."""
    return any(each.kind not in ON_RULES for each in told.expected)


def agrees(machine: Machine, told: ToldExample, look: Look, ending: Ending | None) -> bool:
    """Tell whether everything is as an example expects; the cheapest questions first."""
    rules = machine.program.rule_set
    return as_ruled(machine, told, look) and as_advised(told, ending) and as_mentioned(told, rules)


def as_ruled(machine: Machine, told: ToldExample, look: Look) -> bool:
    """Tell whether single rules do what an example expects."""
    rules = machine.program.rules
    return all(each.on_rules(rules, look.points.verdicts) for each in told.expected if each.kind in ON_RULES)


def as_advised(told: ToldExample, ending: Ending | None) -> bool:
    """Tell whether the advice is as an example expects."""
    wanted = [each for each in told.expected if each.kind not in ON_RULES and each.kind != MENTIONS]
    return all(ending is not None and each.on_ending(ending) for each in wanted)


def as_mentioned(told: ToldExample, rules: RuleSet) -> bool:
    """Tell whether the reasons mention what an example expects."""
    wanted = [each for each in told.expected if each.kind == MENTIONS]
    if not wanted:
        return True
    try:
        text = advise(told.profile, rules, motor=EngineChoice.EVALUATOR).motivering
    except ContradictionError:
        return False
    return all(each.on_text(text) for each in wanted)
