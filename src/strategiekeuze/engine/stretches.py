"""All conditions on one variable at once: between two thresholds none of them changes.

So their truths are worked out once per stretch of values and remembered. With some hundred conditions on some thirty
variables that is three times as quick as testing each condition, and it gives the same truths.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, CountOf, Form, Within
from strategiekeuze.engine.truth import Values, tester

if TYPE_CHECKING:
    from collections.abc import Sequence

MEMORY = 4_096
"""Most stretches remembered per variable; a choice with many options could have more."""


LAST = 2**31
"""Sorts behind every variable."""


class Stretches:
    """The conditions on one variable, in the order given."""

    def __init__(self, variable: int, forms: Sequence[Within | Among]) -> None:
        self._variable = variable
        self._testers = tuple(tester(form) for form in forms)
        self._edges = edges(forms)
        self._known: dict[tuple[int, int], tuple[int, ...]] = {}

    def truths(self, low: Values, high: Values) -> tuple[int, ...]:
        """Return the truth of each condition."""
        bottom, top = low[self._variable], high[self._variable]
        if self._edges:
            first = bisect_right(self._edges, bottom)
            stretch = (first, first if top == bottom else bisect_right(self._edges, top))
        else:
            stretch = (bottom, top)
        known = self._known.get(stretch)
        return known if known is not None else self._learn(stretch, low, high)

    def _learn(self, stretch: tuple[int, int], low: Values, high: Values) -> tuple[int, ...]:
        truths = tuple(test(low, high) for test in self._testers)
        if len(self._known) < MEMORY:
            self._known[stretch] = truths
        return truths


def edges(forms: Sequence[Within | Among]) -> tuple[int, ...]:
    """Return the values at which a condition may change; none for a choice, where every mask stands alone."""
    runs = [run for form in forms if isinstance(form, Within) for run in form.runs]
    return tuple(sorted({edge for first, last in runs for edge in (first, last + 1)}))


def variable_of(form: Form) -> int:
    """Return the variable that a condition reads; a condition on several variables comes after all others."""
    return LAST if isinstance(form, CountOf) else form.variable
