"""A profile that shows a finding, as data: run by the real engine, and made to look like one that people know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.facts import HUNDREDTHS, Fact, Facts, Kind
from strategiekeuze.model.verification import ProofExample, Stated
from strategiekeuze.proof.complete.plausible import plausible
from strategiekeuze.proof.complete.run import Ran, confirmed, ran

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers


def example_of_profile(
    machine: Machine, answers: Answers, title: str, *, question: str = "", keeps: Callable[[Ran], bool] | None = None
) -> ProofExample:
    """Return a complete profile as an example.

    Args:
        machine: the engine.
        answers: the profile that the solver found.
        title: title of the scenario.
        question: what the working group must answer; the example then leaves the answer open.
        keeps: what the example must show; without it that the outcome stays the same.

    Raises:
        EngineDifferenceError: when the engine does not say of the profile what it must show.
    """
    first = ran(machine, answers)

    def same(run: Ran) -> bool:
        return (run.pick and run.pick.strategy) == (first.pick and first.pick.strategy)

    shows = keeps or same
    confirmed(holds=shows(first))
    facts = machine.program.rule_set.feiten
    nicer = plausible(facts, answers, lambda tried: shows(ran(machine, tried)))
    outcome = ran(machine, nicer).pick
    return ProofExample(
        titel=title,
        profiel=stated(facts, nicer),
        uitkomst=outcome.strategy if outcome else None,
        tegenspraak=outcome is None,
        vraag=question,
    )


def stated(facts: Facts, answers: Answers) -> dict[str, Stated]:
    """Return what a profile states, by the keys of the facts and in their order."""
    texts = {key: answers.text_of(key) for key in answers.texts}
    values = {key: value_of(facts.by_key[key], answer.value) for key, answer in answers.values.items()}
    both: dict[str, Stated] = {**texts, **values}
    return {fact.sleutel: both[fact.sleutel] for fact in facts.feiten if fact.sleutel in both}


def value_of(fact: Fact, value: int) -> Stated:
    """Return a value as a profile in Python or JSON states it."""
    if fact.soort is Kind.LIST:
        return tuple(option.naam for option in fact.held(value))
    if fact.soort in HUNDREDTHS:
        return value // 100 if value % 100 == 0 else value / 100
    if fact.soort is Kind.YES_NO:
        return bool(value)
    return value if fact.soort is Kind.COUNT else fact.opties[value].naam
