"""How undecided arguments can move together.

A swing is a set of alternatives of which exactly one comes true; each gives points to strategies. Rules whose open
conditions rest on one variable share a swing with one alternative per stretch of values. Rules with the same open
conditions over several variables share a swing that is all or nothing.

The same swings come back with every question that is tried, so each is worked out once and remembered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, Form, Within
from strategiekeuze.engine.stretches import remember
from strategiekeuze.engine.truth import UNDECIDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.scheme import Scheme

Points = tuple[int, ...]
"""Points per candidate, in the order of the scheme."""

Opened = tuple[int, tuple[int, ...]]
"""The number of an argument, and its conditions that are open."""

Group = tuple[Opened, ...]


@dataclass(frozen=True, slots=True)
class Swing:
    """What alternatives of which exactly one comes true can come to.

    Attributes:
        most, least: the most and the fewest points that each candidate can get.
        leads: per candidate the largest difference in its favour with each candidate.
    """

    most: Points
    least: Points
    leads: tuple[Points, ...]


@dataclass(frozen=True, slots=True)
class _Argument:
    """An argument for or against a candidate, which goes by its place in the scheme."""

    rule: int
    candidate: int
    points: int


class Swings:
    """The swings of one rule set. Threads may share it: what it remembers does not depend on who asks."""

    def __init__(self, program: Program, scheme: Scheme) -> None:
        self._program = program
        self._candidates = len(scheme.candidates)
        self._arguments = tuple(
            _Argument(rule, place, points)
            for place, slug in enumerate(scheme.candidates)
            for rule, points in scheme.arguments[slug]
        )
        self._forms = {each.rule: sorted(program.rule_forms[each.rule]) for each in self._arguments}
        self._sole = tuple(map(sole_variable, program.forms))
        self._by_variable: dict[tuple[int, int, int, Group], Swing] = {}
        self._together: dict[Group, Swing] = {}

    def of(self, outcome: Outcome) -> list[Swing]:
        """Return the swings of the arguments that a run leaves undecided."""
        single: dict[int, list[Opened]] = {}
        joint: dict[tuple[int, ...], list[Opened]] = {}
        truths, verdicts = outcome.truths, outcome.verdicts
        for number, argument in enumerate(self._arguments):
            if verdicts[argument.rule] == UNDECIDED:
                forms = tuple([form for form in self._forms[argument.rule] if truths[form] == UNDECIDED])
                only = self._only_variable(forms)
                group = joint.setdefault(forms, []) if only is None else single.setdefault(only, [])
                group.append((number, forms))
        apart = [self._of_variable(outcome, variable, tuple(group)) for variable, group in single.items()]
        return apart + [self._of_group(tuple(group)) for group in joint.values()]

    def _only_variable(self, forms: Sequence[int]) -> int | None:
        first = self._sole[forms[0]]
        return first if all(self._sole[form] == first for form in forms) else None

    def _of_variable(self, outcome: Outcome, variable: int, group: Group) -> Swing:
        key = (variable, outcome.low[variable], outcome.high[variable], group)
        found = self._by_variable.get(key)
        if found is None:
            found = self._worked_out(self._stretches(*key[1:]))
            remember(self._by_variable, key, found)
        return found

    def _stretches(self, low: int, high: int, group: Group) -> Iterable[Points]:
        forms = {form: self._program.forms[form] for _, opened in group for form in opened}
        for value in representatives(tuple(forms.values()), low, high):
            true = {form for form, condition in forms.items() if holds(condition, value)}
            yield self._total(number for number, opened in group if true.issuperset(opened))

    def _of_group(self, group: Group) -> Swing:
        found = self._together.get(group)
        if found is None:
            found = self._worked_out([self._total(()), self._total(number for number, _ in group)])
            remember(self._together, group, found)
        return found

    def _total(self, numbers: Iterable[int]) -> Points:
        points = [0] * self._candidates
        for argument in (self._arguments[number] for number in numbers):
            points[argument.candidate] += argument.points
        return tuple(points)

    def _worked_out(self, alternatives: Iterable[Points]) -> Swing:
        columns = list(zip(*alternatives, strict=True))
        leads = (
            tuple(max([own - theirs for own, theirs in zip(column, other, strict=True)]) for other in columns)
            for column in columns
        )
        return Swing(tuple(map(max, columns)), tuple(map(min, columns)), tuple(leads))


def sole_variable(form: Form) -> int | None:
    """Return the one variable that a condition reads, None when it reads more."""
    return form.variable if isinstance(form, Within | Among) else None


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
