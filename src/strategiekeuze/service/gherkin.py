"""Check and mend any feature file, whatever its sentences are about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Severity, by_place
from strategiekeuze.language.gherkin.mending import mend
from strategiekeuze.service.feature_files import read_sources, refuse_empty_name, write_sources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.source import Source

MOST_ROUNDS = 3
"""Mending one slip may bring another to light; after so many rounds nothing new appears."""


@dataclass(frozen=True, slots=True)
class CheckedFeature:
    """A feature file with its slips, and its text with everything mended that can be."""

    source: Source
    problems: tuple[Problem, ...]
    mended: str

    @property
    def changes(self) -> bool:
        """Whether there is something to mend."""
        return self.mended != self.source.text

    @property
    def repaired(self) -> tuple[Problem, ...]:
        """The slips that are mended."""
        return tuple(problem for problem in self.problems if problem.repaired is not None)

    @property
    def left(self) -> tuple[Problem, ...]:
        """The slips that only the writer can mend."""
        return tuple(problem for problem in self.problems if problem.repaired is None)


@dataclass(frozen=True, slots=True)
class CheckedFeatures:
    """What checking gave: every file that could be read, and the problems with files that could not."""

    files: tuple[CheckedFeature, ...]
    unread: tuple[Problem, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem, sorted by place."""
        return by_place([*self.unread, *(problem for each in self.files for problem in each.problems)])

    @property
    def errors(self) -> int:
        """The number of errors; the rest are warnings."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


def check_features(names: Sequence[str]) -> CheckedFeatures:
    """Return the slips in feature files.

    Args:
        names: files, and folders with feature files.

    Raises:
        UsageError: when a name is empty.
    """
    refuse_empty_name(names)
    unread: list[Problem] = []
    sources = read_sources([Path(name) for name in names], unread)
    return CheckedFeatures(tuple(checked(source) for source in sources), tuple(unread))


def checked(source: Source) -> CheckedFeature:
    """Return one file with its slips."""
    name = str(source.path)
    mended = mend(source.text, name)
    return CheckedFeature(source, mended.problems, settled(source.text, mended.text, name))


def settled(before: str, text: str, name: str) -> str:
    """Return a mended text, mended again until nothing changes; `before` is what it was mended from."""
    for _ in range(MOST_ROUNDS):
        if text == before:
            break
        before, text = text, mend(text, name).text
    return text


def write_mended(files: Sequence[CheckedFeature]) -> None:
    """Write the files that were mended, all of them or none.

    Raises:
        RulesError: when a file cannot be written, or changed since it was read.
    """
    write_sources((each.source, each.mended) for each in files)
