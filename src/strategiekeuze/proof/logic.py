"""Formulas as text in SMT-LIB, each different one written once and known by a short name.

A truth is a bool where it is settled, else the name of a formula. What is settled is worked out here, so that the
solver only sees what a change can still decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Truth: TypeAlias = bool | str
"""A settled truth, or the name of a formula."""

Term: TypeAlias = tuple[int, Truth]
"""A weight that counts when the truth holds."""

NOT = "(not "
"""Begins the name of an opposite."""


class Logic:
    """Formulas under construction.

    Attributes:
        reach: how far a sum of numbers can move from where it is now, None when that is not limited.
        lines: declarations and assertions, in SMT-LIB.
        meanings: per name of a formula that formula.
    """

    def __init__(self, reach: int | None = None) -> None:
        self.reach = reach
        self.lines: list[str] = []
        self.meanings: dict[str, str] = {}
        self._named: dict[str, str] = {}
        self._count = 0

    def free(self) -> str:
        """Return a truth that may be chosen."""
        self._count += 1
        name = f"t{self._count}"
        self.lines.append(f"(declare-const {name} Bool)")
        return name

    def require(self, truth: Truth) -> None:
        """Demand that something holds."""
        self.lines.append(f"(assert {written(truth)})")

    def opposite(self, truth: Truth) -> Truth:
        """Return that something does not hold."""
        return not truth if isinstance(truth, bool) else denied(truth)

    def every(self, truths: Iterable[Truth]) -> Truth:
        """Return that all of these hold."""
        return self._joined("and", truths, neutral=True)

    def some(self, truths: Iterable[Truth]) -> Truth:
        """Return that at least one of these holds."""
        return self._joined("or", truths, neutral=False)

    def at_least(self, terms: Iterable[Term], bound: int) -> Truth:
        """Return that the weights of what holds add up to the bound; a weight may be negative."""
        positive, bound = self._positive(terms, bound)
        if bound <= 0:
            return True
        total = sum(positive.values())
        if total < bound:
            return False
        if total == bound:
            return self.every(positive)
        if min(positive.values()) >= bound:
            return self.some(positive)
        # A weight above the bound counts as the bound: it settles the matter by itself.
        weights = " ".join(str(min(weight, bound)) for weight in positive.values())
        return self.named(f"((_ pbge {bound} {weights}) {' '.join(positive)})")

    def alike(self, one: Truth, other: Truth) -> Truth:
        """Return that both hold, or neither."""
        return self.some([self.every([one, other]), self.every([self.opposite(one), self.opposite(other)])])

    def _positive(self, terms: Iterable[Term], bound: int) -> tuple[dict[str, int], int]:
        """Return terms with positive weights only, each truth once and never beside its opposite, and their bound."""
        found: dict[str, int] = {}
        for weight, truth in terms:
            if isinstance(truth, bool):
                bound -= weight * truth
                continue
            name, size = (truth, weight) if weight > 0 else (denied(truth), -weight)
            # A negative weight counts in full when the truth holds; so does its size when the opposite fails.
            bound -= min(weight, 0)
            against = denied(name)
            both = min(size, found.get(against, 0))
            bound -= both
            for key, change in ((name, size - both), (against, -both)):
                found[key] = found.get(key, 0) + change
        return {name: weight for name, weight in found.items() if weight}, bound

    def _joined(self, word: str, truths: Iterable[Truth], *, neutral: bool) -> Truth:
        parts: dict[str, None] = {}
        for truth in truths:
            if truth is (not neutral):
                return truth
            if isinstance(truth, str):
                parts[truth] = None
        if any(denied(part) in parts for part in parts):
            return not neutral
        if len(parts) < 2:
            return next(iter(parts), neutral)
        return self.named(f"({word} {' '.join(sorted(parts))})")

    def named(self, formula: str) -> str:
        """Return the name of a formula in SMT-LIB; the same formula has the same name."""
        if formula not in self._named:
            name = self.free()
            self.lines.append(f"(assert (= {name} {formula}))")
            self._named[formula] = name
            self.meanings[name] = formula
        return self._named[formula]


def denied(name: str) -> str:
    """Return the name of the opposite of a formula."""
    return name[len(NOT) : -1] if name.startswith(NOT) else f"{NOT}{name})"


def written(truth: Truth) -> str:
    """Return a truth as SMT-LIB writes it."""
    return truth if isinstance(truth, str) else str(truth).lower()
