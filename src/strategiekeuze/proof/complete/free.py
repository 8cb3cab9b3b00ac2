"""Numbers that may have any value between bounds, as whole numbers of the solver."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from strategiekeuze.proof.spans import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.proof.logic import Logic, Truth
    from strategiekeuze.proof.numbers import Number


@dataclass(frozen=True, slots=True)
class Free:
    """A whole number of the solver.

    Attributes:
        name: its name in formulas.
    """

    logic: Logic
    name: str
    lowest: int
    highest: int

    @property
    def values(self) -> tuple[int, ...]:
        """Every value that it may have, from low to high."""
        return tuple(range(self.lowest, self.highest + 1))

    @property
    def now(self) -> int | None:
        """Nothing: it has no value before any change."""
        return None

    def at_least(self, value: int) -> Truth:
        """Return that the number is at least this."""
        if value <= self.lowest:
            return True
        return False if value > self.highest else self.logic.named(f"(>= {self.name} {value})")


def free_number(logic: Logic, key: str, lowest: int, highest: int) -> Free:
    """Return a number that may have any value from the lowest to the highest."""
    name = f"|{key}|"
    logic.lines.append(f"(declare-const {name} Int)")
    logic.lines.append(f"(assert (<= {lowest} {name} {highest}))")
    return Free(logic, name, lowest, highest)


def term(number: Number) -> str:
    """Return a number as the solver writes it."""
    if isinstance(number, Free):
        return number.name
    steps = [(high - low, number.at_least(high)) for low, high in pairwise(number.values)]
    sizes = [str(size) if truth is True else f"(ite {truth} {size} 0)" for size, truth in steps if truth is not False]
    return f"(+ {number.lowest} {' '.join(sizes)})" if sizes else str(number.lowest)


def is_mean(number: Free, parts: Sequence[Number]) -> str:
    """Return the formula that a number is the mean of others, rounded half up as everywhere in the house."""
    count = len(parts)
    doubled = f"(+ {count} (* 2 (+ 0 {' '.join(map(term, parts))})))"
    slots = f"(* {2 * count} {number.name})"
    return f"(and (<= {slots} {doubled}) (< {doubled} (+ {2 * count} {slots})))"


def lowest_of(logic: Logic, parts: Sequence[Number]) -> Options:
    """Return which of these numbers is lowest; the first of equals."""
    terms = [term(part) for part in parts]
    bits = tuple(
        logic.every(
            logic.named(f"({'<' if other < place else '<='} {mine} {theirs})")
            for other, theirs in enumerate(terms)
            if other != place
        )
        for place, mine in enumerate(terms)
    )
    return Options(bits, bits)
