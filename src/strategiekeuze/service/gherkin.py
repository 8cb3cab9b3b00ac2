"""Check and mend any feature file, whatever its sentences are about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RulesError, Severity, by_place
from strategiekeuze.language.gherkin.mending import mend
from strategiekeuze.language.source import Source, read_source
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.service.feature_files import feature_files, refuse_empty_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.mending import Mended

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
    sources = [read_source(path) for path in feature_files([Path(name) for name in names], unread)]
    unread += [source for source in sources if isinstance(source, Problem)]
    return CheckedFeatures(tuple(checked(each) for each in sources if isinstance(each, Source)), tuple(unread))


def checked(source: Source) -> CheckedFeature:
    """Return one file with its slips."""
    mended = mend(source.text, str(source.path))
    return CheckedFeature(source, mended.problems, settled(mended, str(source.path)))


def settled(mended: Mended, name: str) -> str:
    """Return the mended text, mended again until nothing changes."""
    text = mended.text
    for _ in range(MOST_ROUNDS):
        again = mend(text, name).text
        if again == text:
            return text
        text = again
    return text


def write_mended(files: Sequence[CheckedFeature]) -> None:
    """Write the files that were mended, all of them or none.

    Raises:
        RulesError: when a file cannot be written, or changed since it was read.
    """
    changes = [Change(each.source.path, each.source.encoded(each.mended), each.source.content) for each in files]
    problem = write_all(changes)
    if problem:
        raise RulesError(problem)
