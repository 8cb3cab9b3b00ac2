"""The solver: the only module that imports z3."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.proof.keyboard import give_back_the_keyboard
from strategiekeuze.proof.logic import NOT, denied

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from types import ModuleType

    from strategiekeuze.proof.logic import Logic, Term, Truth


TRUTHS = "QF_FD"
"""Formulas of truths alone."""

NUMBERS = "QF_LIA"
"""Formulas that also speak of whole numbers, and of their sums."""


class TimeIsUpError(Exception):
    """Say that the solver was not ready in time; never leaves this layer."""


@cache
def available() -> bool:
    """Tell whether z3 works here."""
    try:
        library()
    except ImportError:
        return False
    return True


def library() -> ModuleType:
    """Import z3, which takes a while."""
    return import_module("z3")


def demand_solver() -> None:
    """Check that z3 works here.

    Raises:
        UsageError: when it does not.
    """
    if not available():
        raise UsageError(
            Problem(
                code="z3-ontbreekt",
                what="z3 is hier niet te gebruiken, en zonder z3 is er geen bewijs",
                remedy="Installeer strategiekeuze[bewijs].",
            )
        )


class Solver:
    """Decide formulas. Each solver has a world of its own, so that threads never meet.

    Attributes:
        deadline: when time is up, on the clock of `monotonic`.
        theory: what the formulas speak of.
    """

    def __init__(self, logic: Logic, deadline: float, theory: str = TRUTHS) -> None:
        self.deadline = deadline
        self._z3 = library()
        self._context = self._z3.Context()
        self._solver = self._z3.SolverFor(theory, ctx=self._context)
        if theory == TRUTHS:
            # Sums stay sums instead of becoming thousands of clauses: some ten times faster on our rules.
            self._solver.set(**{"cardinality.solver": True})
        self._solver.from_string("\n".join(logic.lines))
        self._names: dict[str, Any] = {}
        self._demands = 0
        self._assumed: dict[int, Truth] = {}
        self._model: Any = None

    def possible(self, *assumed: Truth) -> bool:
        """Tell whether everything can hold together with these; then `holds` tells how.

        Raises:
            TimeIsUpError: when that is not clear in time.
        """
        left = int(1000 * (self.deadline - monotonic()))
        if left <= 0:
            raise TimeIsUpError
        self._solver.set("timeout", left)
        expressions = [self._expression(truth) for truth in assumed]
        self._assumed = {each.get_id(): truth for each, truth in zip(expressions, assumed, strict=True)}
        answer = self._solver.check(*expressions)
        give_back_the_keyboard(self._solver.reason_unknown())
        if answer == self._z3.unknown:
            raise TimeIsUpError
        found = bool(answer == self._z3.sat)
        if found:
            self._model = self._solver.model()
        return found

    def core(self, fixed: Sequence[Truth], assumed: Sequence[Truth]) -> tuple[Truth, ...] | None:
        """Return which of the assumed truths cannot hold together with the fixed ones; None when all can.

        Raises:
            TimeIsUpError: when that is not clear in time.
        """
        if self.possible(*fixed, *assumed):
            return None
        blamed = {expression.get_id() for expression in self._solver.unsat_core()}
        return tuple(truth for truth in assumed if self._expression(truth).get_id() in blamed)

    def smallest_core(self, fixed: Sequence[Truth], assumed: Sequence[Truth]) -> tuple[Truth, ...] | None:
        """Return such truths of which none can be left out; earlier ones go first. None when all can hold.

        Raises:
            TimeIsUpError: when that is not clear in time.
        """
        kept = self.core(fixed, assumed)
        for truth in kept or ():
            if kept is not None and truth in kept:
                kept = self.core(fixed, [other for other in kept if other != truth]) or kept
        return kept

    def never_all(self, truths: Iterable[Truth]) -> None:
        """Demand from now on that at least one of these fails."""
        failing = [self._z3.Not(self._expression(truth)) for truth in truths]
        self._solver.add(self._z3.Or(self._expression(truth=False), *failing))

    def holds(self, truth: Truth) -> bool:
        """Tell whether a truth holds in what was last found to be possible."""
        if isinstance(truth, bool):
            return truth
        return bool(self._z3.is_true(self._model.eval(self._expression(truth), model_completion=True)))

    def clash(self, among: Collection[str]) -> list[str]:
        """Return which of these, as it seems, made impossible what was asked last; in the order of the question."""
        clashing = {each.get_id() for each in self._solver.unsat_core()}
        return [str(truth) for key, truth in self._assumed.items() if key in clashing and truth in among]

    def number(self, name: str) -> int:
        """Return the value of a whole number in what was last found to be possible."""
        found = self._model.eval(self._z3.Int(name.strip("|"), ctx=self._context), model_completion=True)
        return int(found.as_long())

    def at_most(self, sums: Iterable[Iterable[Term]], bound: int) -> str:
        """Return a truth; assuming it demands that in each sum the weights of what holds reach no higher than this."""
        name = self._fresh()
        for terms in sums:
            limited = [(self._expression(truth), weight) for weight, truth in terms]
            if limited:
                limit = self._z3.PbLe(limited, bound) if bound >= 0 else self._expression(truth=False)
                self._solver.add(self._z3.Implies(self._expression(name), limit))
        return name

    def at_least(self, terms: Iterable[Term], bound: int) -> str:
        """Return a truth; assuming it demands that the weights of what holds reach this; a weight may be negative."""
        name, limited = self._fresh(), []
        for weight, truth in terms:
            # A weight against counts in full when its truth holds; so does its size when the truth fails.
            holds = self._expression(truth)
            limited.append((holds, weight) if weight > 0 else (self._z3.Not(holds), -weight))
            bound -= min(weight, 0)
        enough = self._z3.PbGe(limited, bound) if limited else self._expression(bound <= 0)
        self._solver.add(self._z3.Implies(self._expression(name), enough))
        return name

    def any_of(self, truths: Iterable[Truth]) -> str:
        """Return a truth; assuming it demands that at least one of these holds."""
        name = self._fresh()
        options = [self._expression(truth) for truth in truths]
        self._solver.add(self._z3.Or(self._z3.Not(self._expression(name)), *options))
        return name

    def _fresh(self) -> str:
        self._demands += 1
        return f"demand {self._demands}"

    def _expression(self, truth: Truth) -> Any:  # noqa: ANN401 - z3 has no types
        if isinstance(truth, bool):
            return self._z3.BoolVal(truth, ctx=self._context)
        if truth.startswith(NOT):
            return self._z3.Not(self._expression(denied(truth)))
        if truth not in self._names:
            self._names[truth] = self._z3.Bool(truth, ctx=self._context)
        return self._names[truth]
