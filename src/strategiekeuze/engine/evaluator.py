"""The reference engine: every condition in three values, with all that an explanation needs.

Truth is held as a number: 0 false, 1 undecided, 2 true. A rule is the lowest of its conditions, a finding the
highest of its rules (Kleene). The same code runs on points and on intervals: only the arrays differ.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, CountOf, Form, Within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.program import Program

FALSE, UNDECIDED, TRUE = 0, 1, 2

Values = list[int]
Tester = Callable[[Values, Values], int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run found.

    Attributes:
        truths: per normal form 0, 1 or 2.
        verdicts: per rule 0, 1 or 2.
        low, high: the values of all variables, findings included.
    """

    truths: Sequence[int]
    verdicts: Sequence[int]
    low: Values
    high: Values


class Evaluator:
    """Run one compiled rule set. Holds no state between runs, so threads may share it."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._testers = tuple(tester(form) for form in program.forms)
        self._findings = sum(len(layer.findings) for layer in program.layers)

    def run(self, low: Values, high: Values) -> Outcome:
        """Return all truths and verdicts for the facts' lower and upper values."""
        low = [*low, *([0] * self._findings)]
        high = [*high, *([0] * self._findings)]
        truths = [FALSE] * len(self._testers)
        verdicts = [FALSE] * len(self._program.rules)
        testers, rule_forms = self._testers, self._program.rule_forms
        for layer in self._program.layers:
            for form in layer.forms:
                truths[form] = testers[form](low, high)
            for rule in layer.rules:
                verdicts[rule] = min([truths[form] for form in rule_forms[rule]])
            for variable, rules in layer.findings:
                best = max([verdicts[rule] for rule in rules], default=FALSE)
                low[variable], high[variable] = best >> 1, (best + 1) >> 1
        return Outcome(truths, verdicts, low, high)


def tester(form: Form) -> Tester:
    """Return the function that tests a normal form."""
    match form:
        case Within(variable, ((first, last),)):
            return one_run(variable, first, last)
        case Within(variable, runs):
            return several_runs(variable, runs)
        case Among(variable, options):
            return among(variable, options)
        case CountOf(variables, minimum, negated):
            return fewer_than(variables, minimum) if negated else count_of(variables, minimum)


def one_run(variable: int, first: int, last: int) -> Tester:
    """Test that a variable lies in one run."""

    def test(low: Values, high: Values) -> int:
        bottom, top = low[variable], high[variable]
        if first <= bottom and top <= last:
            return TRUE
        return UNDECIDED if bottom <= last and top >= first else FALSE

    return test


def several_runs(variable: int, runs: tuple[tuple[int, int], ...]) -> Tester:
    """Test that a variable lies in one of several runs that never touch."""
    parts = [one_run(variable, first, last) for first, last in runs]
    return lambda low, high: max([part(low, high) for part in parts], default=FALSE)


def among(variable: int, options: int) -> Tester:
    """Test that a choice is one of the options; the variable holds the mask of what is possible."""

    def test(low: Values, _: Values) -> int:
        possible = low[variable]
        if not possible & ~options:
            return TRUE
        return UNDECIDED if possible & options else FALSE

    return test


def count_of(variables: tuple[int, ...], minimum: int) -> Tester:
    """Test that at least `minimum` of the variables hold."""

    def test(low: Values, high: Values) -> int:
        if sum([low[variable] for variable in variables]) >= minimum:
            return TRUE
        return UNDECIDED if sum([high[variable] for variable in variables]) >= minimum else FALSE

    return test


def fewer_than(variables: tuple[int, ...], minimum: int) -> Tester:
    """Test that fewer than `minimum` of the variables hold."""
    positive = count_of(variables, minimum)
    return lambda low, high: TRUE - positive(low, high)
