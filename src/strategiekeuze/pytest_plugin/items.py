"""The tests that pytest shows: a case, or a file that is not right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import StrategiekeuzeError
from strategiekeuze.excerpt import text_of
from strategiekeuze.service.examples.failure import PlainFailureError
from strategiekeuze.service.examples.spoken import speaking

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from _pytest._code.code import TerminalRepr
    from pytest_bdd.parser import Step

    from strategiekeuze.errors import Problem
    from strategiekeuze.service.examples.cases import Case
    from strategiekeuze.service.examples.spoken import Spoken

    Raised = pytest.ExceptionInfo[BaseException]

PLAIN = (PlainFailureError, StrategiekeuzeError, pytest.fail.Exception)
"""Failures that are written for the reader of the feature file."""

MARK = re.compile(r"[\w-]+")
BROKEN = "het bestand klopt niet"


class CaseItem(pytest.Function):
    """One scenario, or one row of its table.

    Attributes:
        step: the step that runs now, or that ran last.
    """

    case: Case
    spoken: Spoken
    step: Step | None = None

    @classmethod
    def of(cls, parent: pytest.Module, case: Case, function: Callable[..., object], spoken: Spoken) -> CaseItem:
        """Return the test of a case."""
        item = cls.from_parent(parent, name=case.name, callobj=function)
        item.case, item.spoken = case, spoken
        return item

    def label(self, label: str) -> None:
        """Let this test be chosen by a label, with `-k`, and with `-m` when it can be a mark of pytest."""
        self.extra_keyword_matches.add(label)
        if MARK.fullmatch(label):
            # A label in a feature file needs no announcement elsewhere, also when pytest is strict about marks.
            self.config.addinivalue_line("markers", f"{label}: label in een .feature-bestand")
            self.add_marker(label)

    def runtest(self) -> None:
        """Run the steps, in the language of the file."""
        with speaking(self.spoken):
            super().runtest()

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the scenario or the row stands."""
        return self.path, (self.case.place.line or 1) - 1, self.name

    def repr_failure(self, excinfo: Raised, *_: object, **__: object) -> str | TerminalRepr:
        """Show the step with its place and what it says; a failure of the program itself with its traceback."""
        if not isinstance(excinfo.value, PLAIN):
            return super().repr_failure(excinfo)
        step = self.step
        where = f"{self.case.place.file}:{step.line_number}  {step.keyword} {step.name}\n" if step else ""
        return f"{where}{excinfo.value}"


class BrokenFileError(PlainFailureError):
    """Say everything that is wrong with a file."""


class BrokenFile(pytest.Item):
    """A file with problems: none of its cases runs, for what it says may not be what its author wrote."""

    problems: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, parent: pytest.Module, problems: tuple[Problem, ...]) -> BrokenFile:
        """Return the test that fails with these problems."""
        item = cls.from_parent(parent, name=BROKEN)
        item.problems = problems
        return item

    def runtest(self) -> None:
        """Fail with every problem."""
        raise BrokenFileError("\n\n".join(text_of(problem) for problem in self.problems))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the first problem stands."""
        places = (problem.place for problem in self.problems)
        lines = [place.line for place in places if place and place.line and self.path.match(place.file)]
        return self.path, min(lines, default=1) - 1, self.name

    def repr_failure(self, excinfo: Raised, *_: object, **__: object) -> str:
        """Show the problems and nothing else."""
        return str(excinfo.value)
