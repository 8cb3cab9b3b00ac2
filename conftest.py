"""Load our own plugin where the package is not installed, so that the examples and the rules are tests there too."""

from __future__ import annotations

from importlib.metadata import entry_points

INSTALLED = entry_points(group="pytest11", name="strategiekeuze")

# pytest refuses a plugin that it is given twice, under two names.
pytest_plugins = () if INSTALLED else ("strategiekeuze.pytest_plugin",)
