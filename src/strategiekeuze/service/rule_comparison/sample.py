"""Made-up profiles for two rule sets at once: drawn for the new one, with what only the old one asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import judge
from strategiekeuze.language.population.default import plain_population
from strategiekeuze.proof.complete.difference.answers import joined_answers, side_answers
from strategiekeuze.proof.complete.difference.search import run_both
from strategiekeuze.proof.complete.difference.world import CONTRADICTION
from strategiekeuze.proof.complete.run import ran
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.population import load_population
from strategiekeuze.service.health.tally import ONCE, Tally

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.population import Population
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.difference.world import Both, Pair, Side

PROFILES = 2_000
"""Number of complete profiles that are drawn."""

INCOMPLETE = 100
"""Number of profiles with unknown facts; each takes as long as ten complete ones."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What two rule sets say of made-up profiles.

    Attributes:
        declared: whether the new rule set declares the population.
        drawn: how many were drawn; the old rules may refuse some of them.
        pairs: per pair of outcomes that differ how often, with the first profile.
        points: profiles with the same advice and other points.
        incomplete: profiles with unknown facts that get another advice or certainty; `turned` another advice.
    """

    declared: bool
    drawn: int
    pairs: Tally[Pair]
    first: Mapping[Pair, Answers]
    points: Tally[str]
    incomplete: Tally[str]
    turned: bool
    tried: int


def sample_of(both: Both, folder: Path | None) -> Sample:
    """Run both rule sets on made-up profiles.

    Raises:
        RulesError: when the population that the new rule set declares is malformed.
    """
    pairs: Tally[Pair] = Tally()
    points: Tally[str] = Tally()
    first: dict[Pair, Answers] = {}
    population = load_population(both.new.rules, folder) if folder else plain_population(both.new.rules)
    profiles = dict(profiles_of(both, population))
    for number, answers in profiles.items():
        runs = run_both(both, answers)
        if runs.differs:
            pairs.add(runs.pair, number)
            first.setdefault(runs.pair, answers)
        elif runs.differs_in_points:
            points.add(ONCE, number)
    incomplete: Tally[str] = Tally()
    turned = False
    some = [(number, answers) for number, answers in profiles.items() if number <= INCOMPLETE]
    for number, answers in some:
        one, other = (judged(side, partly(answers, side.rules, number)) for side in (both.old, both.new))
        turned = turned or one[0] != other[0]
        if one != other:
            incomplete.add(ONCE, number)
    return Sample(bool(population.bestand), len(profiles), pairs, first, points, incomplete, turned, len(some))


def profiles_of(both: Both, population: Population) -> Iterator[tuple[int, Answers]]:
    """Yield complete profiles of the world by their number; without those that the old rules refuse."""
    old, new = both.old.rules, both.new.rules
    apart = plain_population(old) if old.feiten != new.feiten else None
    for number in range(1, PROFILES + 1):
        drawn = made_up(population, new.feiten, population.zaad, number)
        other = drawn if apart is None else made_up(apart, old.feiten, apart.zaad, number)
        answers = joined_answers(both.facts, drawn, other)
        if answers is not None:
            yield number, answers


def partly(answers: Answers, rules: RuleSet, number: int) -> Answers:
    """Return a profile of which half is unknown; the number of the profile decides which half."""
    chance = Random(number)  # noqa: S311 - a sample, not a secret
    asked = {fact.sleutel for fact in rules.feiten.feiten if fact.verplicht}
    kept = {key for key in answers.values if chance.random() * 2 < 1 or key.rpartition("/")[2] in asked}
    return replace(answers, values={key: each for key, each in answers.values.items() if key in kept})


def judged(side: Side, answers: Answers) -> tuple[str | None, object]:
    """Return the outcome that a rule set gives, and how certain that is."""
    own = side_answers(answers, side.meanings)
    run = ran(side.machine, own)
    if run.pick is None:
        return CONTRADICTION, ()
    possible = side.machine.possible(own).including(run.pick.strategy)
    return run.pick.strategy, judge(side.machine, own, possible, run.pick)
