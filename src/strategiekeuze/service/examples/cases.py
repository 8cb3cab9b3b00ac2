"""Scenarios with the rows of their tables filled in: what pytest-bdd is to run, one test each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from strategiekeuze.language.rules.lines import fill, line_of
from strategiekeuze.registry.names import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.language.gherkin.feature import Cell, Feature, Scenario, Step, Tag

GIVEN, WHEN, THEN = "given", "when", "then"
ROLES = {"Gegeven": GIVEN, "Stel": GIVEN, "Wanneer": WHEN, "Als": WHEN, "Dan": THEN}
"""The role of a step by its keyword; any other keyword goes on in the role of the step above."""

LONGEST_ROW = 100
"""Number of characters of a row that its name repeats."""


@dataclass(frozen=True, slots=True)
class CaseStep:
    """A step with the values of one row."""

    role: str
    keyword: str
    text: str
    place: Place
    table: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One scenario, or one row of its table.

    Attributes:
        name: unique in its file.
        cells: the row by column, empty when there is no table.
    """

    name: str
    scenario: Scenario
    place: Place
    cells: Mapping[str, Cell] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The title with the values of the row."""
        return fill(self.scenario.title, self.cells)

    @property
    def steps(self) -> tuple[CaseStep, ...]:
        """The steps with the values of the row."""
        return tuple(self._step(role, step) for role, step in roles(self.scenario.steps))

    @property
    def rule_id(self) -> str:
        """The number of the rule that this is, by its label and its row; empty when it is none."""
        labels = [tag.name.removeprefix("regel:") for tag in self.scenario.tags if tag.name.startswith("regel:")]
        letter = [self.cells["regel"].text] if "regel" in self.cells else []
        return "-".join([*labels[:1], *letter]) if labels else ""

    def _step(self, role: str, step: Step) -> CaseStep:
        table = tuple(tuple(cell.text for cell in row) for row in line_of(step, self.cells).table)
        return CaseStep(role, step.keyword, fill(step.text, self.cells), step.place, table)


def labels_of(feature: Feature) -> tuple[Tag, ...]:
    """Return the labels above a feature: those of each of its scenarios."""
    last = feature.place.line or 0
    return tuple(tag for tag in feature.loose_tags if (tag.place.line or 0) <= last)


def roles(steps: Iterable[Step]) -> Iterator[tuple[str, Step]]:
    """Yield each step with its role."""
    role = GIVEN
    for step in steps:
        role = ROLES.get(step.keyword, role)
        yield role, step


def cases_in(feature: Feature) -> list[Case]:
    """Return every scenario of a feature, one per row of its table, each under a name of its own."""
    names: dict[str, int] = {}
    return [case for scenario in feature.scenarios for case in cases_of(scenario, names)]


def cases_of(scenario: Scenario, names: dict[str, int]) -> Iterator[Case]:
    """Yield the rows of one scenario; the scenario itself when it has no table. `names` counts what is in use."""
    if not scenario.tables:
        yield Case(unique(scenario.title, names), scenario, scenario.place)
    for table in scenario.tables:
        for row in table.rows:
            cells = {name.text: cell for name, cell in zip(table.header, row, strict=True)}
            name = f"{scenario.title}[{shown(' | '.join(cell.text for cell in row), LONGEST_ROW)}]"
            yield Case(unique(name, names), scenario, row[0].place, cells)


def unique(name: str, names: dict[str, int]) -> str:
    """Return a name, with a number behind it when it is in use."""
    names[name] = names.get(name, 0) + 1
    if names[name] == 1:
        return name
    head, bracket, row = name.partition("[")
    return f"{head}{bracket}{row.removesuffix(']')} ({names[name]}){']' if bracket else ''}"
