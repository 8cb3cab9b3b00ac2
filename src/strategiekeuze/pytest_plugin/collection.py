"""Collect feature files: one test per scenario, per row of a table and per rule, under the words of its author."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import StrategiekeuzeError
from strategiekeuze.pytest_plugin import example_steps, rule_steps
from strategiekeuze.pytest_plugin.binding import bound
from strategiekeuze.pytest_plugin.items import BrokenFile, CaseItem
from strategiekeuze.pytest_plugin.recognition import rule_set_of
from strategiekeuze.pytest_plugin.rule_file import read_rules
from strategiekeuze.pytest_plugin.settings import spoken_for
from strategiekeuze.service.examples.cases import cases_in, labels_of
from strategiekeuze.service.examples.file import read_examples
from strategiekeuze.service.examples.profiles import shown_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.gherkin.feature import Feature
    from strategiekeuze.service.examples.read_file import ReadFile
    from strategiekeuze.service.examples.spoken import Spoken


class FeatureFile(pytest.Module):
    """A feature file as a module of tests: the steps are its fixtures, its cases the tests."""

    steps: ModuleType

    def _getobj(self) -> ModuleType:
        # A module of its own for each file: pytest takes the fixtures of one module only once.
        module = ModuleType(self.steps.__name__)
        vars(module).update(vars(self.steps))
        vars(module)["__test__"] = False
        return module

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the tests; one that fails when the file is not right."""
        super().collect()
        try:
            found = self.read(shown_path(self.path))
        except StrategiekeuzeError as error:
            raise self.CollectError(str(error)) from None
        if found.problems or found.feature is None or found.spoken is None:
            yield BrokenFile.of(self, found.problems)
        else:
            yield from self.items(found.feature, found.spoken)

    def read(self, name: str) -> ReadFile:
        """Return what the file holds, and what is wrong with it."""
        raise NotImplementedError

    def items(self, feature: Feature, spoken: Spoken) -> Iterator[pytest.Item]:
        """Yield a test for each case."""
        cases = cases_in(feature)
        for case, function in zip(cases, bound(feature, cases, self.path), strict=True):
            item = CaseItem.of(self, case, function, spoken)
            for label in dict.fromkeys(tag.name for tag in (*labels_of(feature), *case.scenario.tags)):
                item.label(label)
            yield item


class ExampleFile(FeatureFile):
    """A file of examples: the whole rule set runs on each."""

    steps = example_steps

    def read(self, name: str) -> ReadFile:
        """Return the examples, and what is wrong with them."""
        return read_examples(self.path, name, self.config.rootpath, spoken_for(self.config))


class RuleFile(FeatureFile):
    """A file of rules: each runs alone."""

    steps = rule_steps

    def read(self, name: str) -> ReadFile:
        """Return the rules, and what is wrong with them or with the rest of their rule set."""
        folder = rule_set_of(self.path) or self.path.parent
        return read_rules(Path(name), Path(shown_path(folder)))
