"""Policy texts are read well enough: per half, and never worse than the floor.

The lexicon and the rules were set on the half `afstemmen` alone. The half `apart` shows what an unknown text may
expect; nobody looked at it while setting them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from support.marked_texts import MarkedText, read_marked, text_files
from support.reading_measured import PROPERTY, Measured, measured, table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FLOORS = {
    "afstemmen": {
        "samen": (0.69, 0.75),
        "strategie": (0.67, 0.85),
        "thema": (0.68, 0.67),
        "doel": (0.66, 0.74),
        "maatregel": (0.64, 0.83),
        "kpi": (0.69, 0.73),
        "rol": (0.80, 0.87),
        "waarborg": (0.77, 0.80),
        "evaluatie": (0.75, 0.82),
    },
    "apart": {
        "samen": (0.48, 0.35),
        "strategie": (0.22, 0.20),
        "thema": (0.42, 0.24),
        "doel": (0.44, 0.36),
        "maatregel": (0.50, 0.57),
        "kpi": (0.50, 0.36),
        "rol": (0.75, 0.50),
        "waarborg": (0.70, 0.30),
        "evaluatie": (0.75, 0.35),
    },
}
"""The least precision and recall, over all kinds and per kind; a little below what is measured now."""


@cache
def texts(half: str) -> tuple[MarkedText, ...]:
    """Return the texts of one half."""
    every = (read_marked(path) for path in text_files())
    return tuple(text for text in every if text.kop["helft"] == half)


@pytest.mark.parametrize("half", ["afstemmen", "apart"])
def test_texts_are_read_at_least_as_well_as_the_floor(
    half: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    numbers = measured(texts(half), tmp_path)
    record_property(PROPERTY, table(half, numbers))
    whole = sum(numbers.values(), Measured())
    shares = {"samen": whole, **numbers}
    below = {
        name: (round(shares[name].precision, 2), round(shares[name].recall, 2))
        for name, (precision, recall) in FLOORS[half].items()
        if shares[name].precision < precision or shares[name].recall < recall
    }
    assert not below, f"onder de grens {FLOORS[half]}: {below}"
