"""One made-up profile to look at: as a scenario for the examples, or as a profile file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.numbers import show_number
from strategiekeuze.model.facts import Kind
from strategiekeuze.service.examples.new_example import new_example
from strategiekeuze.service.health.asked import in_range
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.measure import prepared
from strategiekeuze.service.health.trial import Trial
from strategiekeuze.service.profile.file import ProfileDraft, profile_text, written

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import RuleSet

HEAD = (
    "Verzonnen profiel {number}, getrokken met zaad {seed}.",
    "Alles is verzonnen. Alleen de omvang is die van een echte gemeente.",
)


def example_scenario(folder: str | Path | None, number: int, *, zaad: int | None = None) -> str:
    """Return a made-up profile as a scenario with the advice that it gets now.

    Args:
        folder: folder with `regelset.yaml`; without it the one that `regels controleer` would check.
        number: number of the profile, 1 to 1,000,000.
        zaad: seed, 0 to 1,000,000; without it the one that the population declares.

    Raises:
        RulesError: the rule set or its population is malformed.
        UsageError: the seed or the number is out of range.
    """
    rules, answers, _ = drawn(folder, number, zaad)
    strategy = Trial(rules).run(answers).pick.strategy
    title = f"Verzonnen profiel {show_number(number, Kind.COUNT)}"
    answer = None if strategy is None else rules.wiel.name_of(strategy)
    return new_example(title, rows(rules, answers), answer, rules)


def example_profile(folder: str | Path | None, number: int, *, zaad: int | None = None) -> str:
    """Return a made-up profile as a profile file in YAML.

    Args:
        folder: folder with `regelset.yaml`; without it the one that `regels controleer` would check.
        number: number of the profile, 1 to 1,000,000.
        zaad: seed, 0 to 1,000,000; without it the one that the population declares.

    Raises:
        RulesError: the rule set or its population is malformed.
        UsageError: the seed or the number is out of range.
    """
    rules, answers, seed = drawn(folder, number, zaad)
    head = [line.format(number=show_number(number, Kind.COUNT), seed=seed) for line in HEAD]
    return profile_text(rules, ProfileDraft(answers, head=head))


def drawn(folder: str | Path | None, number: int, seed: int | None) -> tuple[RuleSet, Answers, int]:
    """Return a rule set, the answers of one of its made-up profiles, and the seed."""
    in_range("voorbeeld", number, 1)
    rules, population = prepared(folder, seed, None)
    return rules, made_up(population, rules.feiten, population.zaad, number), population.zaad


def rows(rules: RuleSet, answers: Answers) -> list[tuple[str, str]]:
    """Return the facts as rows of a table, in the order of the rule set."""
    facts = [fact for fact in rules.feiten.feiten if fact.sleutel in answers.values]
    return [(fact.naam, written(fact, answers.values[fact.sleutel].value)) for fact in facts]
