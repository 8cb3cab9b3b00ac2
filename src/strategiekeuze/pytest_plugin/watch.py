"""Follow a run in which there are files of ours; registered when the first one is collected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

import pytest
from pytest_bdd.scenario import scenario_wrapper_template_registry

from strategiekeuze.pytest_plugin.collection import FeatureFile
from strategiekeuze.pytest_plugin.items import CaseItem
from strategiekeuze.pytest_plugin.recognition import LEFT_ALONE
from strategiekeuze.service.examples.profiles import shown_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pytest_bdd.parser import Step


class AlreadyBoundWarning(pytest.PytestWarning):
    """Say that tests in Python read the same feature file."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What a module in Python runs of a feature file."""

    module: Path
    titles: set[str]


class LeftAloneWarning(pytest.PytestWarning):
    """Say that a Dutch feature file is not run."""


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    """Keep the step that runs, so that a failure can say where it is."""
    if isinstance(request.node, CaseItem):
        request.node.step = step


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave an example to the test in Python that runs it too, and say so: its author wants other steps."""
    elsewhere = bound_in_python(items)
    with catch_warnings():
        # A project that makes errors of warnings would see pytest itself break down here.
        simplefilter("always")
        twice = watched(session, items, elsewhere)
    if twice:
        left = set(twice)
        items[:] = [item for item in items if item not in left]
        config.hook.pytest_deselected(items=twice)


def watched(session: pytest.Session, items: Sequence[pytest.Item], elsewhere: Mapping[str, Bound]) -> list[pytest.Item]:
    """Return the examples that a test in Python runs too, after warning of them and of files that nobody runs."""
    name_left_alone(session, elsewhere)
    twice = [item for item in items if isinstance(item.parent, FeatureFile) and runs_twice(item, elsewhere)]
    for item in {item.path: item for item in reversed(twice)}.values():
        reader = shown_path(elsewhere[str(item.path)].module)
        what = f"{shown_path(item.path)} draait al in {reader}, met de stappen van dat bestand"
        item.warn(AlreadyBoundWarning(f"{what}; strategiekeuze slaat het over"))
    return twice


def runs_twice(item: pytest.Item, elsewhere: Mapping[str, Bound]) -> bool:
    """Tell whether a test in Python runs an example too; our problems with such a file are not its author's."""
    found = elsewhere.get(str(item.path))
    return found is not None and (not isinstance(item, CaseItem) or item.case.scenario.title in found.titles)


def name_left_alone(session: pytest.Session, elsewhere: Mapping[str, Bound]) -> None:
    """Name the Dutch files that nobody runs: perhaps their author thinks otherwise."""
    for path in session.config.stash.get(LEFT_ALONE, []):
        if str(path) not in elsewhere:
            what = f"{shown_path(path)} draait niet: geen zin erin staat in taal.yaml"
            session.warn(LeftAloneWarning(f"{what}. Moet het wel? Zet zijn map in strategiekeuze_voorbeelden"))


def bound_in_python(items: Sequence[pytest.Item]) -> dict[str, Bound]:
    """Return the feature files that modules in Python run, with the scenarios that they run."""
    found: dict[str, Bound] = {}
    functions = (item for item in items if isinstance(item, pytest.Function) and not isinstance(item, CaseItem))
    for item in functions:
        template = scenario_wrapper_template_registry.get(item.function)
        if template:
            found.setdefault(template.feature.filename, Bound(item.path, set())).titles.add(template.name)
    return found
