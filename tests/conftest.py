"""Settings for all tests."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hypothesis import settings

if TYPE_CHECKING:
    import pytest

# The build must answer the same twice: it tries the same cases each time. To search further, give
# HYPOTHESIS_PROFILE=zoek, which tries new cases and many more of them.
settings.register_profile("vast", derandomize=True, deadline=None)
settings.register_profile("zoek", max_examples=1_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "vast"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell at the end of a run how well policy texts are read."""
    from support.reading_measured import tell

    tell(terminalreporter)
