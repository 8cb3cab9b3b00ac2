"""What proves a normal form, for certain and as possible: comparisons of columns with numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, CountOf, Form, Within

if TYPE_CHECKING:
    from collections.abc import Callable

Values = list[int]


@dataclass(frozen=True, slots=True)
class Column:
    """A named number in a fact, and how it is read from the lower and upper values."""

    name: str
    read: Callable[[Values, Values], int] = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Bound:
    """A column compared with a number."""

    operator: str
    column: Column
    number: int


Bounds = tuple[Bound, ...]

Proof = tuple[Bounds, Bounds]
"""What must hold to be certain, and what must hold to be possible; all bounds of a side must hold."""


def proof(index: int, form: Form, closed: dict[int, int]) -> Proof:
    """Return what proves a normal form.

    Args:
        index: place of the form in the program.
        form: the form itself.
        closed: per form with several runs, by index, the variable that says whether it holds.
    """
    match form:
        case Within(variable, ((first, last),)):
            return within(variable, first, last)
        case Within():
            return within(closed[index], 1, 1)
        case Among(variable, options):
            return among(variable, options)
        case CountOf(variables, minimum, negated):
            return fewer_than(index, variables, minimum) if negated else at_least(index, variables, minimum)


def within(variable: int, first: int, last: int) -> Proof:
    """Certain when the whole interval lies in the run, possible when it touches the run."""
    low = Column(f"v{variable}_lo", lambda lower, _: lower[variable])
    high = Column(f"v{variable}_hi", lambda _, upper: upper[variable])
    certain = (Bound("$gte", low, first), Bound("$lte", high, last))
    possible = (Bound("$gte", high, first), Bound("$lte", low, last))
    return certain, possible


def among(variable: int, options: int) -> Proof:
    """Certain when no other option is possible, possible when one of these is."""
    inside = Column(f"i{variable}_{options:x}", lambda lower, _: (lower[variable] & options).bit_count())
    outside = Column(f"o{variable}_{options:x}", lambda lower, _: (lower[variable] & ~options).bit_count())
    return (Bound("$lte", outside, 0),), (Bound("$gte", inside, 1),)


def at_least(index: int, variables: tuple[int, ...], minimum: int) -> Proof:
    """Certain when enough hold for certain, possible when enough may hold."""
    low, high = totals(index, variables)
    return (Bound("$gte", low, minimum),), (Bound("$gte", high, minimum),)


def fewer_than(index: int, variables: tuple[int, ...], minimum: int) -> Proof:
    """Certain when too few may hold, possible when too few hold for certain."""
    low, high = totals(index, variables)
    return (Bound("$lt", high, minimum),), (Bound("$lt", low, minimum),)


def totals(index: int, variables: tuple[int, ...]) -> tuple[Column, Column]:
    """Return how many of the variables hold: for certain, and at most."""
    low = Column(f"t{index}_lo", lambda lower, _: sum([lower[variable] for variable in variables]))
    high = Column(f"t{index}_hi", lambda _, upper: sum([upper[variable] for variable in variables]))
    return low, high
