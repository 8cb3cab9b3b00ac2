"""Measure contenders in turns, and compare what was measured in the same turn.

Other work on the machine slows all contenders of a turn alike, so a ratio within a turn says more than two times.
"""

from __future__ import annotations

import gc
from dataclasses import dataclass
from random import Random
from statistics import median, quantiles
from time import process_time_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

LEAST = 10_000_000
"""A sample lasts at least so many nanoseconds of processor time, so that the clock is fine enough."""

Samples = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Ratio:
    """How much longer one takes than the other.

    Attributes:
        middle: median of the ratios per turn.
        low, high: tenth and ninetieth percentile.
        best: the fastest of all turns against the fastest of all turns.
    """

    middle: float
    low: float
    high: float
    best: float


def in_turns(contenders: Mapping[str, Callable[[], object]], turns: int) -> Samples:
    """Return nanoseconds of processor time per contender, one for each turn; the order differs per turn."""
    times = {name: enough(run) for name, run in contenders.items()}
    samples: Samples = {name: [] for name in contenders}
    order = list(contenders)
    for turn in range(turns):
        Random(turn).shuffle(order)
        for name in order:
            samples[name].append(elapsed(contenders[name], times[name]) / times[name])
    return samples


def enough(run: Callable[[], object]) -> int:
    """Return how often to run for a sample that lasts long enough; warms up too."""
    run()
    times = 1
    while elapsed(run, times) < LEAST:
        times *= 2
    return times


def elapsed(run: Callable[[], object], times: int) -> int:
    """Return the nanoseconds of processor time of so many runs, with the garbage collector as a user has it."""
    gc.collect()
    start = process_time_ns()
    for _ in range(times):
        run()
    return process_time_ns() - start


def ratio(numerator: Sequence[float], denominator: Sequence[float]) -> Ratio:
    """Return how two contenders compare, turn by turn."""
    each = [ours / theirs for ours, theirs in zip(numerator, denominator, strict=True)]
    tenths = quantiles(each, n=10)
    return Ratio(median(each), tenths[0], tenths[-1], min(numerator) / min(denominator))
