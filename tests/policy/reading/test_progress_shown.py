"""The bar that shows how far the reading is goes from nothing to its end, and never back."""

from __future__ import annotations

import pytest

from strategiekeuze.cli.beleid.lees import STEPS, Steps


@pytest.mark.parametrize(
    "told",
    [
        [(1, 3), (2, 3), (3, 3), (50, 100), (100, 100)],
        [(50, 100), (100, 100)],
        [(1, 1), (1, 1)],
        [],
    ],
)
def test_the_bar_only_goes_on_and_ends_full(told: list[tuple[int, int]]) -> None:
    moves: list[int] = []
    steps = Steps(moves.append)
    for done, total in told:
        steps.told(done, total)
    steps.finish()
    assert sum(moves) == STEPS
    assert all(move > 0 for move in moves)
