"""Per rule a profile on which it holds, and one on which it just does not: one fact differs, by the smallest step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.proof.complete.plausible import answer_to
from strategiekeuze.proof.complete.question import asking, example_of
from strategiekeuze.proof.complete.run import confirmed, ran

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answer, Answers
    from strategiekeuze.proof.complete.question import Everything

    Holds = Callable[[Answers], bool]


@dataclass(frozen=True, slots=True)
class RuleWitnesses:
    """What shows that a rule matters.

    Attributes:
        holds: a profile on which it holds; None when there is none.
        just_not: the same profile but for one fact, on which it does not; None when it always holds, or never.
        fact: the key of that fact, empty when there is none.
    """

    holds: Answers | None
    just_not: Answers | None = None
    fact: str = ""


def rule_witnesses(found: Everything, machine: Machine, rules: int, deadline: float) -> Iterator[RuleWitnesses]:
    """Yield the witnesses of each of the first so many rules, in the order of the program.

    Raises:
        TimeIsUpError: when one is not found in time.
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    for index in range(rules):
        answers = example_of(found, asking(found, deadline), found.holds[index])
        yield RuleWitnesses(None) if answers is None else beside(found, machine, index, answers, deadline)


def beside(found: Everything, machine: Machine, index: int, answers: Answers, deadline: float) -> RuleWitnesses:
    """Return a profile on which a rule holds, moved to where it just does, beside the one where it just does not."""

    def holds(tried: Answers) -> bool:
        return ran(machine, tried).fired(index)

    confirmed(holds=holds(answers))
    facts = stated_facts(found, answers)
    steps = ((fact, value) for fact in facts for value in others(found, fact, answers.values[fact.sleutel].value))
    for fact, value in steps:
        if not holds(with_value(answers, fact, value)):
            return closest(answers, fact, value, holds)
    return on_the_way(found, index, answers, holds, deadline)


def stated_facts(found: Everything, answers: Answers) -> list[Fact]:
    """Return the facts that a profile states."""
    return [fact for fact in found.terrain.order if fact.sleutel in answers.values]


def on_the_way(found: Everything, index: int, answers: Answers, holds: Holds, deadline: float) -> RuleWitnesses:
    """Return where a rule stops to hold, one fact after the other, on the way to a profile on which it does not."""
    goal = example_of(found, asking(found, deadline), found.logic.opposite(found.holds[index]))
    if goal is None:
        return RuleWitnesses(answers)
    for fact in found.terrain.order:
        further = with_answer(answers, fact, goal.values.get(fact.sleutel))
        if not holds(further):
            return last_step(answers, further, fact, holds)
        answers = further
    confirmed(holds=False)
    return RuleWitnesses(answers)


def last_step(answers: Answers, further: Answers, fact: Fact, holds: Holds) -> RuleWitnesses:
    """Return a step by which a rule stops to hold, made as small as can be; a fact that appears or goes is one step."""
    if fact.sleutel in answers.values and fact.sleutel in further.values:
        return closest(answers, fact, further.values[fact.sleutel].value, holds)
    return RuleWitnesses(answers, further, fact.sleutel)


def others(found: Everything, fact: Fact, now: int) -> Iterator[int]:
    """Yield other values of a fact to try: an option more or less, or just past each limit, the nearest first."""
    if fact.soort is Kind.LIST:
        yield from (now ^ 1 << option for option in range(len(fact.opties)))
    elif fact.soort is Kind.CHOICE:
        yield from (option for option in range(len(fact.opties)) if option != now)
    else:
        limits = [value for edge in found.terrain.edges[fact.sleutel] for value in (edge - 1, edge)]
        inside = {value for value in (*limits, fact.van, fact.tot) if fact.van <= value <= fact.tot} - {now}
        yield from sorted(inside, key=lambda value: (abs(value - now), value))


def closest(answers: Answers, fact: Fact, value: int, holds: Holds) -> RuleWitnesses:
    """Return the last value on which a rule holds and the first on which it does not, by halving what lies between."""
    here, there = answers.values[fact.sleutel].value, value
    while fact.soort not in (Kind.LIST, Kind.CHOICE) and abs(there - here) > 1:
        middle = (here + there) // 2
        if holds(with_value(answers, fact, middle)):
            here = middle
        else:
            there = middle
    return RuleWitnesses(with_value(answers, fact, here), with_value(answers, fact, there), fact.sleutel)


def with_value(answers: Answers, fact: Fact, value: int) -> Answers:
    """Return a profile with another value of one fact."""
    return with_answer(answers, fact, answer_to(fact, value))


def with_answer(answers: Answers, fact: Fact, answer: Answer | None) -> Answers:
    """Return a profile with another answer to one fact, or without any."""
    others = {key: each for key, each in answers.values.items() if key != fact.sleutel}
    return replace(answers, values=others if answer is None else {**others, fact.sleutel: answer})
