"""The one formula for a mean, shared by every engine and by the solver."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def mean(values: Sequence[int]) -> int:
    """Return the mean of hundredths, rounded half up; `values` is not empty."""
    return (2 * sum(values) + len(values)) // (2 * len(values))
