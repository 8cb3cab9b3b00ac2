"""Test a normal form in three values: 0 false, 1 undecided, 2 true."""

from __future__ import annotations

from collections.abc import Callable

from strategiekeuze.engine.normal import Among, CountOf, Form, Within

FALSE, UNDECIDED, TRUE = 0, 1, 2

Values = list[int]
Tester = Callable[[Values, Values], int]


def tester(form: Form) -> Tester:
    """Return the function that tests a normal form on the lower and upper values of all variables."""
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
