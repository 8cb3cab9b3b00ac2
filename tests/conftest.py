"""Settings for all tests."""

from __future__ import annotations

import os

from hypothesis import settings

# The build must answer the same twice: it tries the same cases each time. To search further, give
# HYPOTHESIS_PROFILE=zoek, which tries new cases and many more of them.
settings.register_profile("vast", derandomize=True, deadline=None)
settings.register_profile("zoek", max_examples=1_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "vast"))
