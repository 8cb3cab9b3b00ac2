"""Choose how a feature file of ours is collected, or say what is missing for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.pytest_plugin.recognition import rule_set_of

if TYPE_CHECKING:
    from pathlib import Path

RUNNER = "pytest-bdd"
WATCH = "strategiekeuze-voorbeelden"


def collector_for(path: Path, parent: pytest.Collector) -> pytest.Collector:
    """Return the collector of a file of examples or rules."""
    plugins = parent.config.pluginmanager
    if not plugins.has_plugin(RUNNER):
        return FileWithoutRunner.from_parent(parent, path=path)

    from strategiekeuze.pytest_plugin import watch
    from strategiekeuze.pytest_plugin.collection import ExampleFile, RuleFile

    if not plugins.has_plugin(WATCH):
        plugins.register(watch, WATCH)
    kind = ExampleFile if rule_set_of(path) is None else RuleFile
    return kind.from_parent(parent, path=path)


class FileWithoutRunner(pytest.File):
    """A file that cannot run here."""

    def collect(self) -> list[pytest.Item]:
        """Refuse, and say what to install."""
        raise self.CollectError(
            "dit bestand heeft pytest-bdd nodig, en dat is er niet of het staat uit\n"
            "Installeer het: pip install 'strategiekeuze[test]'"
        )
