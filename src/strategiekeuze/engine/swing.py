"""How undecided arguments can move together.

A swing is a set of alternatives of which exactly one comes true; each gives points to strategies. Rules whose open
conditions rest on one variable share a swing with one alternative per stretch of values. Rules with the same open
conditions over several variables share a swing that is all or nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, Form, Within
from strategiekeuze.engine.truth import UNDECIDED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program

Points = dict[str, int]


@dataclass(frozen=True, slots=True)
class Swing:
    """Alternatives of which exactly one comes true; each maps strategies to points."""

    alternatives: tuple[Points, ...]

    def most(self, slug: str) -> int:
        """Return the most points that a strategy can get here."""
        return max([points.get(slug, 0) for points in self.alternatives])

    def least(self, slug: str) -> int:
        """Return the fewest points that a strategy can get here."""
        return min([points.get(slug, 0) for points in self.alternatives])

    def lead(self, slug: str, other: str) -> int:
        """Return the largest difference in favour of the first."""
        return max([points.get(slug, 0) - points.get(other, 0) for points in self.alternatives])


@dataclass(frozen=True, slots=True)
class _Open:
    """An undecided argument: its open conditions, and what it gives to whom."""

    forms: tuple[int, ...]
    slug: str
    points: int


def swings(program: Program, outcome: Outcome, undecided: Mapping[int, tuple[str, int]]) -> tuple[Swing, ...]:
    """Group undecided arguments into swings."""
    single: dict[int, list[_Open]] = {}
    joint: dict[tuple[int, ...], list[_Open]] = {}
    for rule, (slug, points) in undecided.items():
        forms = tuple(sorted(form for form in program.rule_forms[rule] if outcome.truths[form] == UNDECIDED))
        variables = {sole_variable(program.forms[form]) for form in forms}
        argument = _Open(forms, slug, points)
        only = variables.pop() if len(variables) == 1 else None
        if only is None:
            joint.setdefault(forms, []).append(argument)
        else:
            single.setdefault(only, []).append(argument)
    by_variable = [variable_swing(program, outcome, variable, group) for variable, group in single.items()]
    return (*by_variable, *(Swing(({}, total(group))) for group in joint.values()))


def sole_variable(form: Form) -> int | None:
    """Return the one variable that a condition reads, None when it reads more."""
    return form.variable if isinstance(form, Within | Among) else None


def variable_swing(program: Program, outcome: Outcome, variable: int, group: Sequence[_Open]) -> Swing:
    """Return the swing over the stretches of one variable."""
    forms = {form: program.forms[form] for argument in group for form in argument.forms}
    values = representatives(tuple(forms.values()), outcome.low[variable], outcome.high[variable])
    return Swing(
        tuple(
            total([each for each in group if all(holds(forms[form], value) for form in each.forms)]) for value in values
        )
    )


def total(group: Sequence[_Open]) -> Points:
    """Return the points of these arguments together, per strategy."""
    points: Points = {}
    for argument in group:
        points[argument.slug] = points.get(argument.slug, 0) + argument.points
    return points


def representatives(forms: Sequence[Form], low: int, high: int) -> list[int]:
    """Return one value per stretch on which none of the conditions changes; options for a choice."""
    if any(isinstance(form, Among) for form in forms):
        return [option for option in range(low.bit_length()) if low >> option & 1]
    starts = {edge for form in forms if isinstance(form, Within) for run in form.runs for edge in (run[0], run[1] + 1)}
    return sorted({low, *(edge for edge in starts if low < edge <= high)})


def holds(form: Form, value: int) -> bool:
    """Tell whether a condition on one variable holds for a value or option."""
    if isinstance(form, Among):
        return bool(form.options >> value & 1)
    return isinstance(form, Within) and any(first <= value <= last for first, last in form.runs)
