"""Random answers to the declared facts, and completions of answers that are not complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, HUNDREDTHS, Fact, Facts, Kind

if TYPE_CHECKING:
    from random import Random

STEP = 25
"""Scores and fte move in quarters, so that chance often lands on a threshold."""

SMALL = 12
"""Counts other than inhabitants stay below this, where the thresholds are."""


def random_answers(random: Random, facts: Facts, known: float) -> Answers:
    """Return answers to about this share of the facts that a profile may state."""
    stated = [fact for fact in facts.feiten if fact.op_te_geven and fact.soort not in DESCRIPTIVE]
    chosen = [fact for fact in stated if random.random() < known]
    return Answers({fact.sleutel: random_answer(random, fact) for fact in chosen})


def completed(random: Random, facts: Facts, answers: Answers) -> Answers:
    """Return the answers with every fact filled that is not derived from others."""
    open_facts = [
        fact
        for fact in facts.feiten
        if fact.op_te_geven and fact.soort not in DESCRIPTIVE and fact.sleutel not in answers.values
    ]
    fresh = {fact.sleutel: random_answer(random, fact) for fact in open_facts if not sources(fact)}
    return Answers({**answers.values, **fresh})


def random_answer(random: Random, fact: Fact) -> Answer:
    """Return an answer within the bounds of a fact."""
    value = random_value(random, fact)
    return Answer(value, str(value), known=(1 << len(fact.opties)) - 1)


def random_value(random: Random, fact: Fact) -> int:
    """Return a value in the fact's own integers, near the thresholds where that matters."""
    if fact.soort is Kind.LIST:
        return random.randrange(1 << len(fact.opties))
    if fact.soort in HUNDREDTHS:
        return random.randrange(fact.van, min(fact.tot, fact.van + SMALL * 100) + 1, STEP)
    if fact.soort is Kind.COUNT and fact.tot > 1000:
        sizes = (fact.van, 4_000, 15_000, 19_999, 20_000, 49_999, 50_000, 50_001, 120_000, fact.tot)
        return random.choice([size for size in sizes if fact.van <= size <= fact.tot])
    return random.randint(fact.van, min(fact.tot, fact.van + SMALL))
