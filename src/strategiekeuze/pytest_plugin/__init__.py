"""Run Dutch examples and rules with pytest, by pytest-bdd: feature files are enough, no line of Python is needed.

This module is imported by every run of pytest where the package is installed, so it imports nothing of ours until a
feature file is met that could be written in our sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SUFFIX = ".feature"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option and the settings."""
    group = parser.getgroup("strategiekeuze")
    group.addoption(
        "--regels", metavar="MAP", help="Map met de regels waarmee de voorbeelden draaien. Schrijf --regels=MAP."
    )
    parser.addini("strategiekeuze_regels", "Map met de regels waarmee de voorbeelden draaien.", default="")
    parser.addini(
        "strategiekeuze_voorbeelden",
        "Mappen met voorbeelden: elk .feature-bestand daarin is voor strategiekeuze.",
        type="paths",
        default=[],
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a feature file that is ours: a rule, or an example in our sentences."""
    if file_path.suffix != SUFFIX:
        return None

    from strategiekeuze.pytest_plugin.recognition import could_be_ours, is_ours

    if not could_be_ours(file_path, parent.config) or not is_ours(file_path, parent.config):
        return None

    from strategiekeuze.pytest_plugin.collector import collector_for

    return collector_for(file_path, parent)
