"""The population of a rule set that declares none: every value equally often, as far as the rules have limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.population.draws import needs_draw
from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.model.population import Chance, Draw, Drawn, Even, Population
from strategiekeuze.model.rule import Comparison

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet

SEED, NUMBER = 2026, 10_000

STEPS = {Kind.SCORE: 50, Kind.DECIMAL: 50}
"""Scores and other decimals move in halves."""

BEYOND = 2
"""A number runs to so many times its highest limit, so that the far side of that limit is drawn too."""

EXPLANATION = "Elke waarde komt even vaak voor. Zo is geen enkele gemeente: het is een eerste indruk."


def plain_population(rules: RuleSet) -> Population:
    """Return the population of a rule set without one of its own."""
    facts = [fact for fact in rules.feiten.feiten if needs_draw(fact)]
    return Population(
        naam="gelijke kansen",
        toelichting=EXPLANATION,
        zaad=SEED,
        aantal=NUMBER,
        feiten=tuple(Drawn(naam=fact.sleutel, trekking=plain_draw(fact, rules)) for fact in facts),
    )


def plain_draw(fact: Fact, rules: RuleSet) -> Draw:
    """Return a draw in which every value comes equally often; of a list every option in half of the profiles."""
    if fact.soort is Kind.LIST:
        return Chance(kans=5_000)
    capped = fact.soort in {Kind.COUNT, Kind.DECIMAL}
    top = min(fact.tot, BEYOND * highest_limit(fact, rules)) if capped else fact.tot
    return Even(van=fact.van, tot=max(top, fact.van), stap=STEPS.get(fact.soort, 1))


def highest_limit(fact: Fact, rules: RuleSet) -> int:
    """Return the highest value that a rule compares a number with; all its range when none does."""
    tests = [condition.test for condition in rules.conditions]
    limits = [
        value for test in tests if isinstance(test, Comparison) and test.feit == fact.sleutel for value in test.waarden
    ]
    return max(limits, default=fact.tot)
