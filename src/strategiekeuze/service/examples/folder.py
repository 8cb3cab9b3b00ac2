"""Read every example in a folder, ready to run under any rules on the same facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RulesError, StrategiekeuzeError, by_place
from strategiekeuze.language.files import read_text
from strategiekeuze.language.rules.lines import fill, line_of
from strategiekeuze.service.examples.cases import GIVEN, cases_in, roles
from strategiekeuze.service.examples.failure import PlainFailureError
from strategiekeuze.service.examples.file import read_examples
from strategiekeuze.service.examples.recognition import tells_profiles
from strategiekeuze.service.examples.spoken import speaking, spoken_in
from strategiekeuze.service.examples.telling import expected_in, told_by
from strategiekeuze.service.feature_files import feature_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from strategiekeuze.errors import Place
    from strategiekeuze.service.examples.cases import Case
    from strategiekeuze.service.examples.example import Example
    from strategiekeuze.service.examples.expected import Expected
    from strategiekeuze.service.examples.spoken import Spoken
    from strategiekeuze.service.profile.reading import ReadProfile


@dataclass(frozen=True, slots=True)
class ToldExample:
    """An example: a profile, and what it expects.

    Attributes:
        name: its title, with the row of its table.
    """

    name: str
    place: Place
    profile: ReadProfile
    expected: tuple[Expected, ...]


def told_examples(folder: Path, rules: Path) -> tuple[ToldExample, ...]:
    """Return every example in a folder; feature files of others are passed by.

    Args:
        folder: with the feature files, however deep.
        rules: the rule set that they are about.

    Raises:
        RulesError: with every problem in the rules or the examples.
    """
    spoken = spoken_in(rules)
    problems: list[Problem] = []
    files = feature_files([folder], problems)
    top = top_of(folder, rules)
    with speaking(spoken):
        found = [each for file in files for each in told_in(file, top, spoken, problems)]
    if problems:
        raise RulesError(*by_place(problems))
    return tuple(found)


def top_of(folder: Path, rules: Path) -> Path:
    """Return up to where profiles are looked for: where the rules stand, when the examples stand there too."""
    beside, here = rules.resolve().parent, folder.resolve()
    return beside if here.is_relative_to(beside) else here.parent


def told_in(file: Path, top: Path, spoken: Spoken, problems: list[Problem]) -> Iterator[ToldExample]:
    """Yield the examples of one file; what is wrong with it is added to the problems."""
    text = read_text(file)
    if isinstance(text, Problem) or not tells_profiles(text, spoken.vocabulary):
        problems += [text] if isinstance(text, Problem) else []
        return
    read = read_examples(file.resolve(), str(file), top, spoken)
    problems += read.problems
    for case in cases_in(read.feature) if read.feature and not read.problems else ():
        try:
            yield told(case, file.resolve().parent, top)
        except StrategiekeuzeError as error:
            problems += [problem.at(case.place) for problem in error.problems]
        except PlainFailureError as error:
            problems.append(Problem("voorbeeld-kan-niet", str(error), "Pas het voorbeeld aan.", case.place))


def told(case: Case, beside: Path, top: Path) -> ToldExample:
    """Return one example.

    Raises:
        StrategiekeuzeError: when its steps cannot be put together.
    """
    example: Example | None = None
    expected: list[Expected] = []
    for role, step in roles(case.scenario.steps):
        text, table = fill(step.text, case.cells), line_of(step, case.cells).table
        if role == GIVEN:
            example = told_by(text, table, example, beside, top)
        else:
            expected.append(expected_in(text))
    if example is None:
        raise TypeError(case.name)
    return ToldExample(case.name, case.place, example.profile, tuple(expected))
