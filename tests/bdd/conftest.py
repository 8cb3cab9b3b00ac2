"""Let pytest-bdd read our own features: labels are no marks of pytest, and an unknown sentence is refused in Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.sentences import unknown_sentence

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, Step

OURS = ("regel:", "bron:", "eigen-werk")


def pytest_bdd_apply_tag(tag: str) -> bool | None:
    """Keep a label of a rule for the rule; any other stays a mark."""
    return True if tag.startswith(OURS) else None


def pytest_bdd_step_func_lookup_error(feature: Feature, step: Step) -> None:
    """Fail in Dutch when no sentence fits a step, with the nearest one that does."""
    pytest.fail(unknown_sentence(feature, step), pytrace=False)
