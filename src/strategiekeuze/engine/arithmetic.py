"""The one formula for a mean, shared by every engine and by the solver."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def mean(values: Sequence[int]) -> int:
    """Return the mean of hundredths, rounded half up; `values` is not empty."""
    return rounded(sum(values), len(values))


def rounded(total: int, count: int) -> int:
    """Return the mean of so many hundredths with this sum, rounded half up."""
    return (2 * total + count) // (2 * count)
