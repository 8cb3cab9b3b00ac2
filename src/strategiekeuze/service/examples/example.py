"""One example: a profile as far as it has been told, and what the whole rule set makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from strategiekeuze.errors import ProfileError
from strategiekeuze.service import ReadProfile, advise
from strategiekeuze.service.examples.facts_table import read_facts
from strategiekeuze.service.examples.profiles import find_profile, profile_in
from strategiekeuze.service.examples.said import STEP, table_said
from strategiekeuze.service.examples.spoken import current
from strategiekeuze.service.profile.reading import finished

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.errors import Problem
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.answers import Answers


@dataclass(frozen=True)
class Example:
    """A profile before the register completes it, so that a later step may still change it."""

    answers: Answers

    @cached_property
    def profile(self) -> ReadProfile:
        """The profile, completed from the register."""
        return finished(self.answers, (), current().rules, None)

    @cached_property
    def advice(self) -> Advice:
        """The advice, by every engine that is here."""
        return advise(self.profile, current().rules)

    @cached_property
    def outcome(self) -> Outcome:
        """The verdicts on points."""
        machine = current().machine
        situation = machine.situation(self.profile.answers)
        return machine.run(situation.point_low, situation.point_high)

    @cached_property
    def verdicts(self) -> Mapping[str, int]:
        """The verdict on each rule, by its number."""
        rules = current().machine.program.rules
        return {rule.id: each for rule, each in zip(rules, self.outcome.verdicts, strict=True)}


def example_named(name: str, beside: Path, top: Path) -> Example:
    """Return the profile with this name, looked for from the folder of an example up to the top of the project.

    Raises:
        ProfileError: when there is none, or with its problems.
    """
    found = find_profile(name, beside, top)
    return _example(*profile_in(found, current().rules.feiten))


def example_of(rows: Sequence[Sequence[object]]) -> Example:
    """Return the profile in a table of facts.

    Raises:
        ProfileError: with its problems.
    """
    return _example(*read_facts(table_said(rows), current().rules.feiten, STEP))


def _example(answers: Answers, problems: Sequence[Problem]) -> Example:
    if problems:
        raise ProfileError(*problems)
    return Example(answers)
