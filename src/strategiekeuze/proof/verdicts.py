"""The rules over a whole world: per rule the truth that it holds there, on points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, CountOf, Form, Within
from strategiekeuze.proof.numbers import Steps, steps
from strategiekeuze.proof.spans import Options, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.engine.program import Layer, Program
    from strategiekeuze.proof.logic import Logic, Truth
    from strategiekeuze.proof.numbers import Number
    from strategiekeuze.proof.spans import Held
    from strategiekeuze.proof.world import World


@dataclass(frozen=True, slots=True)
class Verdict:
    """Three values in two truths: that something surely holds, and that it may hold."""

    sure: Truth
    may: Truth


def verdicts_of(logic: Logic, program: Program, world: World) -> list[Truth]:
    """Return per rule that it holds."""
    held = [world.held.get(variable.name) for variable in program.variables.all]
    tested: dict[int, Verdict] = {}
    found: dict[int, Verdict] = {}
    for layer in program.layers:
        tested |= {form: tested_form(logic, program.forms[form], held) for form in layer.forms}
        found |= dict(judged(logic, program, layer, tested))
        for variable, rules in layer.findings:
            held[variable] = concluded(logic, [found[rule] for rule in rules])
    return [found[rule].sure for rule in range(len(program.rules))]


def judged(logic: Logic, program: Program, layer: Layer, tested: dict[int, Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Yield the verdict of each rule of a layer: every condition must hold."""
    for rule in layer.rules:
        conditions = [tested[form] for form in program.rule_forms[rule]]
        sure = logic.every(each.sure for each in conditions)
        yield rule, Verdict(sure, logic.every(each.may for each in conditions))


def concluded(logic: Logic, verdicts: list[Verdict]) -> Span:
    """Return a finding as a value: it holds when one of its rules does."""
    low, high = (yes_or_no(logic.some(getattr(each, end) for each in verdicts)) for end in ("sure", "may"))
    return Span(low, high, None)


def yes_or_no(truth: Truth) -> Steps:
    """Return a truth as a number."""
    return steps((0, 1), (truth,))


def tested_form(logic: Logic, form: Form, held: list[Held | None]) -> Verdict:
    """Return what a condition says."""
    match form:
        case Within(variable, runs):
            span = span_at(held, variable)
            inside = [within(logic, span.bottom, span.top, first, last) for first, last in runs]
            return Verdict(logic.some(each.sure for each in inside), logic.some(each.may for each in inside))
        case Among(variable, options):
            return among(logic, held[variable], options)
        case CountOf(variables, minimum, negated):
            found = [span_at(held, variable) for variable in variables]
            sure = logic.at_least([(1, span.bottom.at_least(1)) for span in found], minimum)
            may = logic.at_least([(1, span.top.at_least(1)) for span in found], minimum)
            return Verdict(logic.opposite(may), logic.opposite(sure)) if negated else Verdict(sure, may)


def span_at(held: list[Held | None], variable: int) -> Span:
    """Return the value with an order of a variable.

    Raises:
        TypeError: when it is a choice without order; the rules are malformed then.
    """
    span = held[variable]
    if not isinstance(span, Span):
        raise TypeError(variable)
    return span


def within(logic: Logic, low: Number, high: Number, first: int, last: int) -> Verdict:
    """Return that a value lies in a run."""
    sure = logic.every([low.at_least(first), logic.opposite(high.at_least(last + 1))])
    if low is high:
        return Verdict(sure, sure)
    return Verdict(sure, logic.every([high.at_least(first), logic.opposite(low.at_least(last + 1))]))


def among(logic: Logic, held: Held | None, options: int) -> Verdict:
    """Return that a choice is one of the options."""
    bits = held.read if isinstance(held, Options) else ()
    inside = [bit for option, bit in enumerate(bits) if options >> option & 1]
    outside = [bit for option, bit in enumerate(bits) if not options >> option & 1]
    return Verdict(logic.opposite(logic.some(outside)), logic.some(inside))
