"""The question that separates the possible strategies best."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.engine.normal import CountOf, Form, Within
from strategiekeuze.engine.truth import UNDECIDED
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from strategiekeuze.engine.bounds import Possible
    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program

LEVELS = (100, 200, 300, 400, 500)
"""The whole levels of a score, in hundredths: what a person can answer."""


def best_question(
    program: Program,
    answers: Answers,
    outcome: Outcome,
    ask: Callable[[Answers], Possible],
    only: Collection[str] = (),
) -> str | None:
    """Return the fact whose answer leaves the fewest strategies on average, over its representative values.

    Each value counts equally. Of equals the fact that comes first in the declarations is asked.

    Args:
        program: the compiled rule set.
        answers: what is known now.
        outcome: the run on intervals, which shows what is undecided.
        ask: gives the outcomes still possible when more is known.
        only: ask one of these when there are any: an advice that rests on assumptions asks to confirm them.
    """
    facts = program.rule_set.feiten
    relevant = askable(facts, answers, set(only) or open_facts(program, outcome))
    best, least = None, inf
    for fact in relevant:
        expected = expectation(program, fact, answers, ask, least)
        if expected < least:
            best, least = fact.sleutel, expected
    return best


def open_facts(program: Program, outcome: Outcome) -> set[str]:
    """Return the facts that an undecided condition reads, and those from which they are derived."""
    reading = [form for index, form in enumerate(program.forms) if outcome.truths[index] == UNDECIDED]
    indexes = {index for form in reading for index in variables_of(form)}
    return closure(program.rule_set.feiten, {program.variables.all[index].fact for index in indexes} - {""})


def variables_of(form: Form) -> tuple[int, ...]:
    """Return the variables that a condition reads."""
    return form.variables if isinstance(form, CountOf) else (form.variable,)


def closure(facts: Facts, keys: Iterable[str]) -> set[str]:
    """Add the facts from which facts are derived or estimated."""
    found, queue = set(keys), list(keys)
    while queue:
        fact = facts.by_key[queue.pop()]
        fresh = {*sources(fact), *([fact.schatting] if fact.schatting else [])} - found
        found |= fresh
        queue += fresh
    return found


def askable(facts: Facts, answers: Answers, keys: set[str]) -> list[Fact]:
    """Return the facts that a person can be asked, in the order of the declarations."""
    return [
        fact
        for fact in facts.feiten
        if fact.sleutel in keys
        and fact.op_te_geven
        and fact.soort not in DESCRIPTIVE
        and fact.sleutel not in answers.values
    ]


def expectation(
    program: Program, fact: Fact, answers: Answers, ask: Callable[[Answers], Possible], least: float
) -> float:
    """Return the mean number of outcomes left over the fact's values; infinite once it cannot be less than `least`."""
    options = representative_values(program, fact)
    total = 0
    for value in options:
        total += len(ask(with_answer(answers, fact, value)).strategies)
        if total >= least * len(options):
            return inf
    return total / len(options)


def with_answer(answers: Answers, fact: Fact, value: int) -> Answers:
    """Return the answers with one more."""
    everything = fact.everything
    given = Answer(value, str(value), known=everything)
    return Answers({**answers.values, fact.sleutel: given}, answers.texts, answers.file)


def representative_values(program: Program, fact: Fact) -> list[int]:
    """Return values that stand for all answers: levels, options, or one per stretch between thresholds."""
    if fact.soort is Kind.SCORE:
        return list(LEVELS)
    if fact.soort is Kind.LIST:
        return [0, *(1 << option for option in range(len(fact.opties)))]
    if fact.soort is not Kind.COUNT and fact.soort is not Kind.DECIMAL:
        return list(range(fact.van, fact.tot + 1))
    variable = program.variables.fact(fact.sleutel)
    forms = [form for form in program.forms if isinstance(form, Within) and form.variable == variable]
    edges = {edge for form in forms for first, last in form.runs for edge in (first, last + 1)}
    return sorted({fact.van, *(edge for edge in edges if fact.van < edge <= fact.tot)})
