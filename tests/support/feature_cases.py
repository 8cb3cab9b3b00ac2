"""Scenarios as our own reader reads them, with the rows of their tables filled in: what pytest-bdd ought to run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.rules.lines import fill, line_of
from support.sentences import bare, language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from strategiekeuze.errors import Place
    from strategiekeuze.language.gherkin.feature import Cell, Feature, Scenario
    from strategiekeuze.language.sentences.vocabulary import Sentence
    from support.bound_scenarios import BoundScenario

Reading = tuple[str, tuple[tuple[str, str, tuple[tuple[str, ...], ...]], ...]]
"""A scenario as two readers must agree on it: its title, and per step keyword, text and table."""


@dataclass(frozen=True, slots=True)
class Case:
    """One scenario, or one row of its table."""

    title: str
    place: Place
    scenario: Scenario
    reading: Reading

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of its steps."""
        return tuple(bare(text) for _, text, _ in self.reading[1])


def features(folder: Path) -> list[Feature]:
    """Return the features in a folder."""
    read = [read_feature(path.read_text("utf-8"), str(path)) for path in sorted(folder.rglob("*.feature"))]
    problems = "\n".join(str(problem) for _, found in read for problem in found)
    assert not problems, problems
    return [feature for feature, _ in read if feature]


def cases(folder: Path) -> list[Case]:
    """Return every scenario in a folder, one per row of its table."""
    scenarios = [scenario for feature in features(folder) for scenario in feature.scenarios]
    return [case for scenario in scenarios for case in cases_of(scenario)]


def cases_of(scenario: Scenario) -> Iterator[Case]:
    """Yield the rows of one scenario; the scenario itself when it has no table."""
    pairs = [(table.header, row) for table in scenario.tables for row in table.rows] or [((), ())]
    for header, row in pairs:
        cells = {name.text: cell for name, cell in zip(header, row, strict=True)}
        yield Case(scenario.title, scenario.place, scenario, reading_of(scenario, cells))


def reading_of(scenario: Scenario, cells: Mapping[str, Cell]) -> Reading:
    """Return a scenario with the values of one row."""
    steps = [(step.keyword, fill(step.text, cells), line_of(step, cells).table) for step in scenario.steps]
    told = tuple((word, text, tuple(tuple(cell.text for cell in row) for row in table)) for word, text, table in steps)
    return fill(scenario.title, cells), told


def bound_reading(each: BoundScenario) -> Reading:
    """Return a scenario as pytest-bdd reads it."""
    steps = [(step.keyword, step.name, step.datatable.raw() if step.datatable else ()) for step in each.scenario.steps]
    told = tuple((word, text, tuple(tuple(str(cell) for cell in row) for row in table)) for word, text, table in steps)
    return each.scenario.name, told


def sentences_in(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `taal.yaml`, of any kind, that a text is."""
    kinds = frozenset(each.kind for each in language().vocabulary.sentences)
    return tuple(match.sentence for match in language().vocabulary.match(bare(text), kinds))
