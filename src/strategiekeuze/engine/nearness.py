"""How nearly a rule that does not hold would hold: what it lacks, and by how little.

A step is half a point, half an fte, one more or less, one option further, or the other answer to yes or no.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import CountOf, Form, Within
from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.model.facts import HUNDREDTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program

HALF = 50
"""One step of a score or a decimal, in hundredths."""

WHOLE = 100
"""One step, in hundredths of a step."""

OUT_OF_REACH = 10 * WHOLE
"""How far away a condition counts on a fact that nobody can change."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """The one condition that keeps a rule from holding, missed by one step at most.

    Attributes:
        rule: the rule that holds the condition; another than the one asked for when a finding stands between.
        condition: place of the condition in that rule.
        holds: whether the condition holds and should not: it gives a finding that must not hold.
        away: distance to the nearest value that would do, in the fact's own integers.
    """

    rule: int
    condition: int
    holds: bool
    away: int


def shortfall(program: Program, outcome: Outcome, rule: int) -> int:
    """Return how far a rule is from holding, in hundredths of a step; what is no number counts as one step."""
    lacking = [program.forms[form] for form in program.rule_forms[rule] if outcome.truths[form] != TRUE]
    return sum([far(program, outcome, form) for form in lacking])


def far(program: Program, outcome: Outcome, form: Form) -> int:
    """Return how far a condition is from holding, in hundredths of a step."""
    key = "" if isinstance(form, CountOf) else program.variables.all[form.variable].fact
    fact = program.rule_set.feiten.by_key.get(key)
    if fact is not None and fact.vast:
        return OUT_OF_REACH
    if fact is None or not isinstance(form, Within):
        return WHOLE
    return max(WHOLE * distance(form, outcome) // step(program, form.variable), 1)


def step(program: Program, variable: int) -> int:
    """Return the size of one step of a variable."""
    fact = program.rule_set.feiten.by_key[program.variables.all[variable].fact]
    return HALF if fact.soort in HUNDREDTHS else 1


def distance(form: Within, outcome: Outcome) -> int:
    """Return the distance from the value found, or from the nearest that it may be, to the nearest run."""
    low, high = outcome.low[form.variable], outcome.high[form.variable]
    return min([max(first - high, low - last, 0) for first, last in form.runs])


def way_out(program: Program, form: Within, outcome: Outcome) -> int | None:
    """Return the distance from the value found to the nearest one outside the runs; None when there is none."""
    variable, value = program.variables.all[form.variable], outcome.low[form.variable]
    if value != outcome.high[form.variable]:
        return None
    outside = [edge for first, last in form.runs if first <= value <= last for edge in (first - 1, last + 1)]
    return min([abs(edge - value) for edge in outside if variable.lowest <= edge <= variable.highest], default=None)


def near_misses(program: Program, outcome: Outcome, rule: int) -> tuple[NearMiss, ...]:
    """Return each condition that alone keeps a rule from holding and is missed by one step at most, nearest first."""
    found = sorted(missed(program, outcome, rule), key=lambda each: (each.away, each.rule, each.condition))
    return tuple(dict.fromkeys(found))


def missed(program: Program, outcome: Outcome, rule: int) -> Iterator[NearMiss]:
    """Yield what alone keeps a rule from holding, also behind a finding."""
    lacking = [place for place, form in enumerate(program.rule_forms[rule]) if outcome.truths[form] != TRUE]
    if len(lacking) != 1 or outcome.truths[program.rule_forms[rule][lacking[0]]] != FALSE:
        return
    form = program.forms[program.rule_forms[rule][lacking[0]]]
    if isinstance(form, CountOf):
        yield from counted(program, outcome, form)
    elif isinstance(form, Within) and program.variables.all[form.variable].fact:
        away = distance(form, outcome)
        if away <= step(program, form.variable):
            yield NearMiss(rule, lacking[0], holds=False, away=away)
    elif isinstance(form, Within):
        yield from through(program, outcome, form.variable, wanted=form.runs == ((1, 1),))


def counted(program: Program, outcome: Outcome, form: CountOf) -> Iterator[NearMiss]:
    """Yield what keeps a count of findings one short; members of a list have no steps between them."""
    short = form.minimum - sum([outcome.low[variable] for variable in form.variables])
    findings = [variable for variable in form.variables if not program.variables.all[variable].fact]
    for variable in findings if short == 1 and not form.negated else ():
        if not outcome.high[variable]:
            yield from through(program, outcome, variable, wanted=True)


def through(program: Program, outcome: Outcome, finding: int, *, wanted: bool) -> Iterator[NearMiss]:
    """Yield what keeps a finding from holding; or, when it must not hold, what makes it hold."""
    rules = concluders(program, finding)
    if wanted:
        for rule in rules:
            yield from missed(program, outcome, rule)
        return
    holding = [rule for rule in rules if outcome.verdicts[rule] != FALSE]
    if len(holding) == 1 and outcome.verdicts[holding[0]] == TRUE:
        yield from breaking(program, outcome, holding[0])


def breaking(program: Program, outcome: Outcome, rule: int) -> Iterator[NearMiss]:
    """Yield each condition whose failing, by one step at most, is enough to make a rule fail."""
    for place, index in enumerate(program.rule_forms[rule]):
        form = program.forms[index]
        if not isinstance(form, Within) or not program.variables.all[form.variable].fact:
            continue
        away = way_out(program, form, outcome)
        if away is not None and away <= step(program, form.variable):
            yield NearMiss(rule, place, holds=True, away=away)


def concluders(program: Program, finding: int) -> Iterable[int]:
    """Return the rules that conclude a finding."""
    closed = (pair for layer in program.layers for pair in layer.findings)
    return next(rules for variable, rules in closed if variable == finding)
