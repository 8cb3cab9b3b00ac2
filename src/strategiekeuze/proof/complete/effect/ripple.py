"""Follow a change through the rules: only what reads something that changed is worked out again.

The search tries many profiles that differ in one fact, or rule sets that differ in one rule. A run of all rules for
each of those would grow with the rule set; what one change touches hardly does.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import CountOf, Form
from strategiekeuze.engine.truth import FALSE, Tester, tester
from strategiekeuze.model.identity import ByIdentity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads what in a program.

    Attributes:
        forms: per variable the conditions that read it, each with its test.
        rules: per condition the rules that have it.
        finding: per rule that concludes a finding the variable of that.
        concluders: per variable of a finding the rules that conclude it.
    """

    program: Program
    forms: Mapping[int, tuple[tuple[int, Tester], ...]]
    rules: Mapping[int, tuple[int, ...]]
    finding: Mapping[int, int]
    concluders: Mapping[int, tuple[int, ...]]


def readers_of(program: Program) -> Readers:
    """Return who reads what in a program, worked out once."""
    return _readers(ByIdentity(program))


@lru_cache(maxsize=4)
def _readers(key: ByIdentity[Program]) -> Readers:
    program = key.held
    forms: defaultdict[int, list[tuple[int, Tester]]] = defaultdict(list)
    for place, form in enumerate(program.forms):
        for variable in read_by(form):
            forms[variable].append((place, tester(form)))
    rules: defaultdict[int, list[int]] = defaultdict(list)
    for rule, asked in enumerate(program.rule_forms):
        for place in dict.fromkeys(asked):
            rules[place].append(rule)
    concluders = dict(pair for layer in program.layers for pair in layer.findings)
    return Readers(
        program,
        {variable: tuple(found) for variable, found in forms.items()},
        {place: tuple(found) for place, found in rules.items()},
        {rule: variable for variable, found in concluders.items() for rule in found},
        concluders,
    )


def read_by(form: Form) -> tuple[int, ...]:
    """Return the variables that a condition reads."""
    return form.variables if isinstance(form, CountOf) else (form.variable,)


class Ripple:
    """What the rules say of one profile, with some rules taken away; it follows every change.

    Attributes:
        verdicts: per rule 0, 1 or 2.
    """

    def __init__(self, readers: Readers, outcome: Outcome, gone: Collection[int] = ()) -> None:
        self.verdicts = list(outcome.verdicts)
        self._readers = readers
        self._gone = frozenset(gone)
        self._truths = list(outcome.truths)
        self._low, self._high = list(outcome.low), list(outcome.high)
        self._spread(set(self._judged(self._gone)))

    def put(self, values: Iterable[tuple[int, int]]) -> bool:
        """Give variables of facts a value, and tell whether the verdict of some rule changes by that."""
        before, moved = self.verdicts.copy(), set[int]()
        for variable, value in values:
            if self._low[variable] != value or self._high[variable] != value:
                self._low[variable] = self._high[variable] = value
                moved.add(variable)
        self._spread(moved)
        return before != self.verdicts

    def _spread(self, moved: set[int]) -> None:
        """Work out again what reads these variables, and what reads the findings that change by that."""
        while moved:
            # Findings stand behind facts and behind the findings that they rest on: so each comes up once.
            variable = min(moved)
            moved.remove(variable)
            moved.update(self._judged(self._tested(variable)))

    def _tested(self, variable: int) -> Iterator[int]:
        """Test the conditions on a variable again, and yield the rules for which one came out differently."""
        for place, test in self._readers.forms.get(variable, ()):
            truth = test(self._low, self._high)
            if truth != self._truths[place]:
                self._truths[place] = truth
                yield from self._readers.rules[place]

    def _judged(self, rules: Iterable[int]) -> Iterator[int]:
        """Judge rules again, and yield the findings that change by that."""
        for rule in rules:
            asked = self._readers.program.rule_forms[rule]
            verdict = FALSE if rule in self._gone else min(self._truths[place] for place in asked)
            before, self.verdicts[rule] = self.verdicts[rule], verdict
            if verdict != before and self._concluded(rule):
                yield self._readers.finding[rule]

    def _concluded(self, rule: int) -> bool:
        """Conclude the finding of a rule again, and tell whether it changes."""
        variable = self._readers.finding.get(rule)
        if variable is None:
            return False
        best = max(self.verdicts[each] for each in self._readers.concluders[variable])
        before = (self._low[variable], self._high[variable])
        self._low[variable], self._high[variable] = best >> 1, (best + 1) >> 1
        return before != (self._low[variable], self._high[variable])
