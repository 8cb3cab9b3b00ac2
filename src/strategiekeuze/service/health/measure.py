"""Measure the health of a rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.health import Health, PopulationUsed
from strategiekeuze.service.health.asked import in_range
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.moves import MoreMeasure, SizeMeasure
from strategiekeuze.service.health.outcomes import BOTTLENECK, ORDER, Outcomes
from strategiekeuze.service.health.population import load_population
from strategiekeuze.service.health.trial import Trial
from strategiekeuze.service.rule_checks import usual_rules
from strategiekeuze.service.rules import load_rules, path_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.population import Population
    from strategiekeuze.model.rule import RuleSet

    Progress = Callable[[int, int], None]


def silent(done: int, whole: int) -> None:
    """Tell nobody how far we are."""


def measure_health(
    folder: str | Path | None = None,
    *,
    zaad: int | None = None,
    aantal: int | None = None,
    progress: Progress = silent,
) -> Health:
    """Run a population of made-up profiles through a rule set, and return what its rules do.

    Args:
        folder: folder with `regelset.yaml`; without it the one that `regels controleer` would check.
        zaad: seed, 0 to 1,000,000; without it the one that the population declares.
        aantal: number of profiles, 1 to 1,000,000; without it the one that the population declares.
        progress: called now and then with how many profiles are done, and how many there are.

    Raises:
        RulesError: the rule set or its population is malformed.
        ContradictionError: two rules designate different strategies on one rung.
        UsageError: the seed or the number is out of range, or what should be a folder is none.
    """
    return health_of(*prepared(folder, zaad, aantal), progress)


def prepared(folder: str | Path | None, seed: int | None, number: int | None) -> tuple[RuleSet, Population]:
    """Return a rule set and its population, with another seed or number when that is asked for.

    Raises:
        RulesError: the rule set or its population is malformed.
        UsageError: the seed or the number is out of range, or what should be a folder is none.
    """
    in_range("zaad", seed, 0)
    in_range("aantal", number, 1)
    path = path_of(folder) if folder is not None else usual_rules()
    rules = load_rules(path)
    asked = {"zaad": seed, "aantal": number}
    changes = {key: value for key, value in asked.items() if value is not None}
    return rules, load_population(rules, path).model_copy(update=changes)


def health_of(rules: RuleSet, population: Population, progress: Progress = silent) -> Health:
    """Return the health of a rule set under this population."""
    numbers = range(1, population.aantal + 1)
    profiles = (made_up(population, rules.feiten, population.zaad, number) for number in numbers)
    return health_over(rules, population, profiles, progress)


def health_over(
    rules: RuleSet, population: Population, profiles: Iterable[Answers], progress: Progress = silent
) -> Health:
    """Return the health of a rule set over complete profiles, numbered from 1."""
    trial = Trial(rules)
    outcomes, size, more = Outcomes(rules.wiel, trial.scheme), SizeMeasure(trial), MoreMeasure(trial)
    for number, answers in enumerate(profiles, start=1):
        case = trial.run(answers)
        for measure in (outcomes, size, more):
            measure.add(number, case)
        progress(number, population.aantal)
    return gathered(rules, population, outcomes, size, more)


def gathered(
    rules: RuleSet, population: Population, outcomes: Outcomes, size: SizeMeasure, more: MoreMeasure
) -> Health:
    """Return all measurements together."""
    found = outcomes.outcomes()
    return Health(
        regelset=rules.naam,
        regelset_versie=rules.versie,
        regelset_sha256=rules.sha256,
        bevolking=used(population),
        uitkomsten=found,
        nooit=tuple(each.naam for each in found if each.strategie is not None and not each.hoe_vaak.aantal),
        ladder=outcomes.ladder(),
        op_punten=outcomes.undesignated(),
        voorsprong=outcomes.leads(),
        door_knelpunt=outcomes.ties(BOTTLENECK),
        door_volgorde=outcomes.ties(ORDER),
        buur_dichtbij=outcomes.neighbours(),
        tweede_koers=outcomes.second(),
        omvang=size.result(),
        meer=more.result(),
        strategieen=outcomes.strategies(),
        voorbehoud=rules.wiel.voorbehoud,
    )


def used(population: Population) -> PopulationUsed:
    """Return which population ran."""
    return PopulationUsed(
        naam=population.naam,
        toelichting=population.toelichting,
        bestand=population.bestand,
        zaad=population.zaad,
        aantal=population.aantal,
    )
