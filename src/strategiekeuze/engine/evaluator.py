"""The reference engine: every condition in three values, with all that an explanation needs.

A rule is the lowest of its conditions, a finding the highest of its rules (Kleene). The same code runs on points and
on intervals: only the arrays differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, groupby
from typing import TYPE_CHECKING

from strategiekeuze.engine.columns import Columns, by_length, picker
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
        places: dict[int, int] = {}
        self._layers = tuple(_LayerPlan(program, layer, places) for layer in program.layers)
        self._findings = [0] * sum(len(layer.findings) for layer in program.layers)
        self._in_order = picker([places[rule] for rule in range(len(program.rules))])

    def run(self, low: Values, high: Values) -> Outcome:
        """Return all truths and verdicts for the facts' lower and upper values."""
        low, high = low + self._findings, high + self._findings
        truths: list[int] = []
        judged: list[int] = []
        for layer in self._layers:
            layer.run(low, high, truths, judged)
        return Outcome(truths, self._in_order(judged), low, high)


class _LayerPlan:
    """The work of one layer: test its conditions, judge its rules, close its findings.

    Rules are judged in groups. `places` gathers where in the list of verdicts each rule comes to stand.
    """

    def __init__(self, program: Program, layer: Layer, places: dict[int, int]) -> None:
        forms = [program.forms[index] for index in layer.forms]
        single = [form for form in forms if isinstance(form, Within | Among)]
        self._stretches = [Stretches(variable, list(group)) for variable, group in groupby(single, key=variable_of)]
        self._counts = [tester(form) for form in forms if isinstance(form, CountOf)]
        groups = by_length(layer.rules, program.rule_forms)
        self._columns = [Columns([program.rule_forms[rule] for rule in group]) for group in groups]
        for rule in chain.from_iterable(groups):
            places[rule] = len(places)
        self._findings = [(variable, [places[rule] for rule in rules]) for variable, rules in layer.findings]

    def run(self, low: Values, high: Values, truths: list[int], judged: list[int]) -> None:
        """Add the truths and verdicts of this layer, and fill in its findings."""
        for stretches in self._stretches:
            pair = (low[stretches.variable], high[stretches.variable])
            truths += stretches.known.get(pair) or stretches.learn(pair, low, high)
        truths += [count(low, high) for count in self._counts]
        for columns in self._columns:
            judged += columns.lowest(truths)
        for variable, places in self._findings:
            best = max([judged[place] for place in places], default=FALSE)
            low[variable], high[variable] = best >> 1, (best + 1) >> 1
