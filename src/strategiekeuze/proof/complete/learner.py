"""A solver that only knows what is asked about.

What rules hold where is some thousand short formulas. Who wins is one sum per two strategies: that grows fastest, and
most questions do not need it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategiekeuze.proof.logic import NOT, Logic
from strategiekeuze.proof.solver import NUMBERS, Solver

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.proof.logic import Truth

NAME = re.compile(r"\|[^|]*\||\bt\d+\b")
"""The names in a formula: of whole numbers between bars, of truths the letter and a number."""


class Learner(Solver):
    """Decide formulas, and read those behind the first so many lines only when they are asked about."""

    def __init__(self, logic: Logic, deadline: float, lines: int) -> None:
        first = Logic()
        first.lines = logic.lines[:lines]
        self._logic = logic
        self._learnt = {name for line in first.lines for name in NAME.findall(line)}
        super().__init__(first, deadline, NUMBERS)

    def holds(self, truth: Truth) -> bool:
        """Tell whether a truth holds in what was last found to be possible, also one that nobody asked about.

        Raises:
            LookupError: when that rests on more that nobody asked about.
        """
        if isinstance(truth, bool) or not (unknown := [*self._unknown(truth)]):
            return super().holds(truth)
        if len(unknown) > 1:
            raise LookupError(truth)
        (meaning,) = self._read([f"(assert {self._logic.meanings[unknown[0]]})"])
        return bool(self._z3.is_true(self._model.eval(meaning, model_completion=True))) is not truth.startswith(NOT)

    def _expression(self, truth: Truth) -> Any:  # noqa: ANN401 - z3 has no types
        if isinstance(truth, str) and not truth.startswith(NOT):
            self._learn(truth)
        return super()._expression(truth)

    def _learn(self, name: str) -> None:
        """Read what a name means, and what that rests on."""
        unknown = [*self._unknown(name)]
        self._learnt.update(unknown)
        if unknown:
            self._solver.add(self._read([f"(assert (= {each} {self._logic.meanings[each]}))" for each in unknown]))

    def _unknown(self, truth: str) -> Iterator[str]:
        """Yield the names in a truth, and in all that it rests on, of which the meaning was not read."""
        names, seen = NAME.findall(truth), set[str]()
        while names:
            name = names.pop()
            if name in self._logic.meanings and name not in self._learnt and name not in seen:
                seen.add(name)
                names += NAME.findall(self._logic.meanings[name])
                yield name

    def _read(self, lines: Sequence[str]) -> Any:  # noqa: ANN401 - z3 has no types
        """Return what these lines assert."""
        named = dict.fromkeys(name for line in lines for name in NAME.findall(line))
        known = {each.strip("|"): self._constant(each) for each in named}
        return self._z3.parse_smt2_string("\n".join(lines), decls=known, ctx=self._context)

    def _constant(self, name: str) -> Any:  # noqa: ANN401 - z3 has no types
        sort = self._z3.Int if name.startswith("|") else self._z3.Bool
        return sort(name.strip("|"), ctx=self._context)
