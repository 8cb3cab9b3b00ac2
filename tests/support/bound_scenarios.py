"""What pytest-bdd has bound in a test module: one scenario for each test that will run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_bdd.scenario import scenario_wrapper_template_registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pytest_bdd.parser import Scenario, ScenarioTemplate


@dataclass(frozen=True, slots=True)
class BoundScenario:
    """A scenario, or one row of its table, with the test function that runs it."""

    function: Callable[..., object]
    row: Mapping[str, str]
    scenario: Scenario


def bound_scenarios(module: Mapping[str, object]) -> Iterator[BoundScenario]:
    """Yield every scenario that a test module runs."""
    for name, function in module.items():
        template = template_of(function) if name.startswith("test_") and callable(function) else None
        if callable(function) and template is not None:
            yield from (BoundScenario(function, row, template.render(row)) for row in rows(template))


def template_of(function: Callable[..., object]) -> ScenarioTemplate | None:
    """Return the scenario that a test function runs, None when it runs none."""
    return scenario_wrapper_template_registry.get(function)


def rows(template: ScenarioTemplate) -> list[Mapping[str, str]]:
    """Return the rows of the scenario's tables; one empty row when it has no table."""
    return [row for table in template.examples for row in table.as_contexts()] or [{}]


def rule_id(function: Callable[..., object], row: Mapping[str, str]) -> str:
    """Return the number of the rule that a test runs, by its label and its row."""
    template = template_of(function)
    labels = template.tags if template else set()
    numbers = [label.removeprefix("regel:") for label in labels if label.startswith("regel:")]
    return "-".join([*numbers, *([row["regel"]] if row else [])])
