"""Feature files of our own as our reader reads them, and as pytest-bdd would read them by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd.parser import FeatureParser

from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.service.examples.cases import cases_in
from strategiekeuze.service.examples.said import bare
from strategiekeuze.service.examples.spoken import wheel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pytest_bdd.parser import Scenario, ScenarioTemplate, Step

    from strategiekeuze.language.gherkin.feature import Feature
    from strategiekeuze.language.sentences.vocabulary import Sentence
    from strategiekeuze.service.examples.cases import Case

Reading = tuple[str, tuple[tuple[str, str, str, tuple[tuple[str, ...], ...]], ...]]
"""A scenario as two readers must agree on it: its title, and per step role, keyword, text and table."""


def features(folder: Path) -> list[Feature]:
    """Return the features in a folder."""
    read = [read_feature(path.read_text("utf-8"), str(path)) for path in files(folder)]
    problems = "\n".join(str(problem) for _, found in read for problem in found)
    assert not problems, problems
    return [feature for feature, _ in read if feature]


def files(folder: Path) -> list[Path]:
    """Return the feature files in a folder."""
    return sorted(folder.rglob("*.feature"))


def cases(folder: Path) -> list[Case]:
    """Return every scenario in a folder, one per row of its table."""
    return [case for feature in features(folder) for case in cases_in(feature)]


def spoken_in(case: Case) -> tuple[str, ...]:
    """Return the sentences that the steps of a case say."""
    return tuple(bare(step.text) for step in case.steps)


def sentences_in(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `taal.yaml`, of any kind, that a text is."""
    kinds = frozenset(each.kind for each in wheel().vocabulary.sentences)
    return tuple(match.sentence for match in wheel().vocabulary.match(bare(text), kinds))


def our_reading(case: Case) -> Reading:
    """Return a scenario as our own reader reads it."""
    return case.title, tuple((step.role, step.keyword, step.text, step.table) for step in case.steps)


def their_readings(folder: Path) -> list[Reading]:
    """Return the scenarios in a folder as pytest-bdd reads them, one per row of their tables."""
    read = [FeatureParser(str(path.parent), path.name).parse() for path in files(folder)]
    templates = [template for feature in read for template in feature.scenarios.values()]
    return [reading_of(template.render(row)) for template in templates for row in rows(template)]


def rows(template: ScenarioTemplate) -> list[Mapping[str, str]]:
    """Return the rows of the scenario's tables; one empty row when it has no table."""
    return [row for table in template.examples for row in table.as_contexts()] or [{}]


def reading_of(scenario: Scenario) -> Reading:
    """Return a scenario as pytest-bdd reads it."""
    steps = ((step.type, step.keyword, step.name, table_of(step)) for step in scenario.steps)
    return scenario.name, tuple(steps)


def table_of(step: Step) -> tuple[tuple[str, ...], ...]:
    """Return the table below a step as pytest-bdd reads it."""
    return tuple(tuple(str(cell) for cell in row) for row in step.datatable.raw()) if step.datatable else ()
