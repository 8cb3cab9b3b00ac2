"""Compare two rule sets under the same made-up profiles."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.files import read_text
from strategiekeuze.language.population.draws import needs_draw
from strategiekeuze.language.quoting import choices, quoted_path
from strategiekeuze.model.health import HealthComparison
from strategiekeuze.service.health.measure import health_of, prepared, silent
from strategiekeuze.service.health.population import FILE
from strategiekeuze.service.rule_checks import usual_rules
from strategiekeuze.service.rules import load_rules

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.health.measure import Progress


NAMED = 3
"""Number of facts that a message names."""


def compare_health(
    folder: str | Path | None,
    other: str | Path,
    *,
    zaad: int | None = None,
    aantal: int | None = None,
    progress: Progress = silent,
) -> HealthComparison:
    """Return the health of two rule sets under the population of the first.

    Args:
        folder: folder with `regelset.yaml`; without it the one that `regels controleer` would check.
        other: folder with the rule set to put beside it.
        zaad: seed, 0 to 1,000,000; without it the one that the population declares.
        aantal: number of profiles, 1 to 1,000,000; without it the one that the population declares.
        progress: called now and then with how many profiles are done, and how many there are.

    Raises:
        RulesError: a rule set or the population is malformed.
        ContradictionError: two rules designate different strategies on one rung.
        UsageError: the seed or the number is out of range, or the rule sets ask for other facts.
    """
    rules, population = prepared(folder, zaad, aantal)
    beside = load_rules(other)
    check_same_facts(rules, beside, other)
    whole = 2 * population.aantal
    first = health_of(rules, population, lambda done, _: progress(done, whole))
    second = health_of(beside, population, lambda done, _: progress(population.aantal + done, whole))
    return HealthComparison(een=first, ander=second, andere_bevolking=other_population(folder, other))


def other_population(folder: str | Path | None, other: str | Path) -> bool:
    """Tell whether the second folder declares a population, and not the same."""
    here, there = (Path(each) / FILE for each in (usual_rules() if folder is None else folder, other))
    return os.path.lexists(there) and read_text(here) != read_text(there)


def check_same_facts(rules: RuleSet, beside: RuleSet, other: str | Path) -> None:
    """Refuse a rule set whose profiles state other facts.

    Raises:
        UsageError: when a fact is missing, new or of another kind.
    """
    first, second = stated(rules), stated(beside)
    different = [key for key in {**first, **second} if first.get(key) != second.get(key)]
    if different:
        what = f"de regels in {quoted_path(other)} hebben andere feiten, zoals {choices(different[:NAMED], 'en')}"
        remedy = "Vergelijk twee regelsets waarvan de profielen dezelfde feiten noemen."
        raise UsageError(Problem("andere-feiten", what, remedy))


def stated(rules: RuleSet) -> dict[str, tuple[object, ...]]:
    """Return what a complete profile states, with the values that each fact may have."""
    return {fact.sleutel: values_of(fact) for fact in rules.feiten.feiten if needs_draw(fact) or fact.uit_register}


def values_of(fact: Fact) -> tuple[object, ...]:
    """Return what decides which values a fact may have."""
    return (fact.soort, fact.van, fact.tot, fact.uit_register, *(option.naam for option in fact.opties))
