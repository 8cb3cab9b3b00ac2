"""Hand a case to pytest-bdd, which finds its steps, runs them and reports on them.

The file is read once, by our own reader: what that accepts runs, and what it cannot read is a problem in Dutch.
"""

from __future__ import annotations

from collections import OrderedDict
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pytest_bdd import parser, scenario
from pytest_bdd.feature import features
from pytest_bdd.gherkin_parser import Cell, DataTable, Location, Row

from strategiekeuze.service.examples.cases import labels_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from strategiekeuze.language.gherkin.feature import Feature
    from strategiekeuze.service.examples.cases import Case, CaseStep


def bound(feature: Feature, cases: Sequence[Case], path: Path) -> Sequence[Callable[..., object]]:
    """Return for each case the test function that pytest-bdd makes of it."""
    whole = feature_of(feature, path)
    whole.scenarios.update((case.name, template_of(case, whole)) for case in cases)
    with offered(whole):
        functions = [scenario(whole.filename, case.name, features_base_dir="")(nothing_more) for case in cases]
    # Only now: pytest-bdd makes a mark of each label, and a label such as @regel:REG-01 can be none.
    whole.tags = {tag.name for tag in labels_of(feature)}
    for case in cases:
        whole.scenarios[case.name].tags = {tag.name for tag in case.scenario.tags}
    return functions


@contextmanager
def offered(feature: parser.Feature) -> Iterator[None]:
    """Let pytest-bdd find this feature instead of reading the file itself; what it had read before comes back."""
    before = features.get(feature.filename)
    features[feature.filename] = feature
    try:
        yield
    finally:
        del features[feature.filename]
        if before:
            features[feature.filename] = before


def nothing_more() -> None:
    """Do nothing after the steps."""


def feature_of(feature: Feature, path: Path) -> parser.Feature:
    """Return a feature as pytest-bdd has it, without scenarios yet."""
    return parser.Feature(
        scenarios=OrderedDict(),
        filename=str(path),
        rel_filename=feature.place.file,
        language=feature.language,
        keyword="Functionaliteit",
        name=feature.name,
        tags=set(),
        background=None,
        line_number=feature.place.line or 1,
        description="\n".join(text for text, _ in feature.descriptions[0]) if feature.descriptions else "",
    )


def template_of(case: Case, feature: parser.Feature) -> parser.ScenarioTemplate:
    """Return a case as a scenario of pytest-bdd; the values of its row are filled in already."""
    template = parser.ScenarioTemplate(
        feature=feature,
        keyword="Scenario",
        name=case.name,
        line_number=case.place.line or 1,
        templated=False,
        description="\n".join(text for text, _ in case.scenario.description),
    )
    for step in case.steps:
        template.add_step(step_of(step))
    return template


def step_of(step: CaseStep) -> parser.Step:
    """Return a step as pytest-bdd has it."""
    return parser.Step(
        name=step.text,
        type=step.role,
        indent=0,
        line_number=step.place.line or 1,
        keyword=step.keyword,
        datatable=table_of(step) if step.table else None,
    )


def table_of(step: CaseStep) -> DataTable:
    """Return the table below a step as pytest-bdd has it."""
    here = Location(column=1, line=step.place.line or 1)
    return DataTable(here, [Row("", here, [Cell(here, text) for text in row]) for row in step.table])
