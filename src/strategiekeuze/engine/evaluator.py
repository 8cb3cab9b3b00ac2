"""The reference engine: every condition in three values, with all that an explanation needs.

A rule is the lowest of its conditions, a finding the highest of its rules (Kleene). The same code runs on points and
on intervals: only the arrays differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from strategiekeuze.engine.columns import by_length
from strategiekeuze.engine.normal import Among, CountOf, Within
from strategiekeuze.engine.stretches import Stretches, variable_of
from strategiekeuze.engine.truth import FALSE, Values, tester

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.program import Layer, Program


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run found.

    Attributes:
        truths: per normal form 0 (false), 1 (undecided) or 2 (true).
        verdicts: per rule 0, 1 or 2.
        low, high: the values of all variables, findings included.
    """

    truths: Sequence[int]
    verdicts: Sequence[int]
    low: Values
    high: Values


class Evaluator:
    """Run one compiled rule set. Threads may share it: what it remembers does not depend on who asks."""

    def __init__(self, program: Program) -> None:
        self._layers = tuple(_LayerPlan(program, layer) for layer in program.layers)
        self._findings = [0] * sum(len(layer.findings) for layer in program.layers)
        self._rules = len(program.rules)

    def run(self, low: Values, high: Values) -> Outcome:
        """Return all truths and verdicts for the facts' lower and upper values."""
        low, high = low + self._findings, high + self._findings
        truths: list[int] = []
        verdicts = [FALSE] * self._rules
        for layer in self._layers:
            layer.run(low, high, truths, verdicts)
        return Outcome(truths, verdicts, low, high)


class _LayerPlan:
    """The work of one layer: test its conditions, judge its rules, close its findings."""

    def __init__(self, program: Program, layer: Layer) -> None:
        forms = [program.forms[index] for index in layer.forms]
        single = [form for form in forms if isinstance(form, Within | Among)]
        groups = [(variable, list(group)) for variable, group in groupby(single, key=variable_of)]
        self._stretches = tuple(Stretches(variable, group) for variable, group in groups)
        self._counts = tuple(tester(form) for form in forms if isinstance(form, CountOf))
        self._columns = by_length(layer.rules, program.rule_forms)
        self._findings = layer.findings

    def run(self, low: Values, high: Values, truths: list[int], verdicts: list[int]) -> None:
        """Add the truths of this layer, and fill its verdicts and the values of its findings."""
        for stretches in self._stretches:
            truths += stretches.truths(low, high)
        truths += [count(low, high) for count in self._counts]
        for columns in self._columns:
            for rule, verdict in zip(columns.rules, columns.lowest(truths), strict=True):
                verdicts[rule] = verdict
        for variable, rules in self._findings:
            best = max([verdicts[rule] for rule in rules], default=FALSE)
            low[variable], high[variable] = best >> 1, (best + 1) >> 1
