"""Print what was measured."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.stopwatch import ratio

if TYPE_CHECKING:
    from benchmarks.stopwatch import Samples

WIDTH = 62


@dataclass(frozen=True, slots=True)
class Aim:
    """What a ratio should be.

    Attributes:
        ours, base: the contenders compared.
        most: the highest ratio that meets the aim, None when there is no aim.
        below: whether the ratio must be lower than `most`, not equal.
    """

    ours: str
    base: str
    most: float | None = None
    below: bool = False

    def verdict(self, middle: float) -> str:
        """Return whether a ratio meets the aim."""
        if self.most is None:
            return "no aim"
        met = middle < self.most if self.below else middle <= self.most
        return f"aim {'<' if self.below else '<='} {self.most:g}: {'met' if met else 'NOT MET'}"


def times(title: str, samples: Samples, base: str, per: int) -> None:
    """Print every contender beside a base; `per` divides the times, to get them per profile."""
    head(title, f"{'median':>7} {'p10-p90':>14} {'best':>7}   {'us here':>9}")
    for name, found in samples.items():
        print(f"  {name:{WIDTH}}{numbers(samples, name, base)}   {median(found) / per / 1000:9,.0f}")


def aims(title: str, samples: Samples, wanted: list[Aim]) -> None:
    """Print ratios beside their aims."""
    head(title, f"{'median':>7} {'p10-p90':>14} {'best':>7}")
    for aim in wanted:
        verdict = aim.verdict(ratio(samples[aim.ours], samples[aim.base]).middle)
        print(f"  {aim.ours}\n    / {aim.base:{WIDTH - 4}}{numbers(samples, aim.ours, aim.base)}   {verdict}")


def head(title: str, columns: str) -> None:
    """Print the title of a table with its columns."""
    print(f"\n{title}\n  {'':{WIDTH}}{columns}")


def numbers(samples: Samples, ours: str, base: str) -> str:
    """Return a ratio as columns."""
    found = ratio(samples[ours], samples[base])
    return f"{found.middle:7.2f} {f'{found.low:.2f}-{found.high:.2f}':>14} {found.best:7.2f}"
