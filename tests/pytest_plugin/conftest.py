"""A municipality of its own for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.municipality import Municipality

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def municipality(tmp_path: Path) -> Municipality:
    """Return a folder with one profile, in which pytest can run."""
    return Municipality(tmp_path / "gemeente", tmp_path / "pakket")
