"""Prove that a changed rule changes nothing, or find the profile that it touches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.program import compile_rules
from strategiekeuze.engine.scheme import scheme_of
from strategiekeuze.model.rule import Conclusion, Effect, RuleSet
from strategiekeuze.proof.complete.question import everything, example_of, solver_for
from strategiekeuze.proof.outcomes import outcomes_of, race_of
from strategiekeuze.proof.solver import TimeIsUpError
from strategiekeuze.proof.verdicts import verdicts_of
from strategiekeuze.proof.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import Rule
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver

MARK = "anders: "
"""How the ids of added rules start; an id that people write has no colon."""

AT_ONCE = 12
"""So many changed rule sets are asked of one solver: reading the formulas takes longer than most questions."""


@dataclass(frozen=True, slots=True)
class Settled:
    """How the question about one changed rule set ended.

    Attributes:
        answers: a profile with another advice, None when there is none or time was up.
        proved: whether it is proved that there is none.
        clashes: whether the changed rules contradict each other on some profile, or no longer do.
    """

    answers: Answers | None
    proved: bool
    clashes: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about a changed rule set.

    Attributes:
        differs: that both give an outcome, and not the same one.
        clashes: that only one of the two gives an outcome.
    """

    differs: Truth
    clashes: Truth


def settled(before: RuleSet, changed: Sequence[RuleSet], place_of: Sequence[int], deadline: float) -> Iterator[Settled]:
    """Yield for each changed rule set whether some complete profile gets another advice.

    Args:
        before: the rules as they are.
        changed: the rule sets to compare with it, on the same facts.
        place_of: per changed rule set the place of the rule that differs.
        deadline: when time is up, on the clock of `monotonic`.
    """
    for start in range(0, len(changed), AT_ONCE):
        batch = slice(start, start + AT_ONCE)
        yield from settled_at_once(before, changed[batch], place_of[batch], deadline)


def settled_at_once(
    before: RuleSet, changed: Sequence[RuleSet], places: Sequence[int], deadline: float
) -> Iterator[Settled]:
    """Yield the same for a few changed rule sets, by one solver."""
    extra = tuple(added(each.regels[places[number]], number) for number, each in enumerate(changed))
    found = everything(Machine(widened(before, extra), EngineChoice.EVALUATOR))
    asked = [question_about(found, each) for each in changed]
    solver = solver_for(found, deadline)
    for each in asked:
        try:
            yield answered(found, solver, each)
        except TimeIsUpError:
            yield Settled(None, proved=False)


def answered(found: Everything, solver: Solver, asked: Asked) -> Settled:
    """Return how the question ends.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    answers = example_of(found, solver, asked.differs)
    if answers is not None:
        return Settled(answers, proved=False)
    clashes = example_of(found, solver, asked.clashes) is not None
    return Settled(None, proved=not clashes, clashes=clashes)


def widened(before: RuleSet, extra: tuple[Rule, ...]) -> RuleSet:
    """Return the rule set with rules behind its own that nothing reads, so that every threshold is known."""
    values = {name: getattr(before, name) for name in RuleSet.model_fields}
    return RuleSet.model_construct(**{**values, "regels": (*before.regels, *extra)})


def added(rule: Rule, number: int) -> Rule:
    """Return a changed rule that concludes a finding of its own."""
    name = f"{MARK}{number}"
    return rule.model_copy(update={"id": name, "conclusie": Conclusion(soort=Effect.FINDING, doel=name)})


def question_about(found: Everything, changed: RuleSet) -> Asked:
    """Return what is asked about a changed rule set."""
    logic, program = found.logic, compile_rules(changed)
    holds = verdicts_of(logic, program, World(found.world.held, (), (), ()))
    race = race_of(logic, scheme_of(program), holds, found.world.held.get(changed.wiel.knelpunt))
    after = outcomes_of(logic, race, tuple(found.outcomes))
    both = [logic.some(found.outcomes.values()), logic.some(after.values())]
    differs = logic.some(logic.opposite(logic.alike(found.outcomes[each], truth)) for each, truth in after.items())
    return Asked(logic.every([*both, differs]), logic.opposite(logic.alike(*both)))
