"""Look for a profile that a changed rule touches, where none was drawn: move drawn ones into the gap that it opens."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Within
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.answers import Answer
from strategiekeuze.proof.complete.effect.trials import trial_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.program import Program
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.proof.complete.effect.trials import Trial
    from strategiekeuze.service.rule_questions.effect import Changed, Touched
    from strategiekeuze.service.rule_questions.mutations import Mutation

MOST = 400
"""Number of moved profiles that are tried; what they do not show is for the solver."""


def moved_witness(machine: Machine, changed: Changed, trials: Sequence[Trial]) -> Touched | None:
    """Return a profile with another advice, made from one of these by the value of a single fact."""
    moved = (trial_of(machine, answers) for answers in islice(candidates(machine, changed.mutation, trials), MOST))
    return next((found for tried in moved if (found := changed.touched(tried))), None)


def candidates(machine: Machine, mutation: Mutation, trials: Sequence[Trial]) -> Iterator[Answers]:
    """Yield the profiles in which all other conditions hold, with a value that only one of the two rules accepts."""
    program = machine.program
    fact, values = gap(program, mutation)
    if fact is None:
        return
    answers = [Answer(value, str(value), known=fact.everything) for value in values]
    for tried in (each for each in trials if only_this_condition(program, mutation, each)):
        yield from (replace(tried.answers, values={**tried.answers.values, fact.sleutel: each}) for each in answers)


def gap(program: Program, mutation: Mutation) -> tuple[Fact | None, tuple[int, ...]]:
    """Return the fact that a changed threshold is about, and the values that lie between the old one and the new."""
    if mutation.condition is None or not isinstance(mutation.form, Within):
        return None, ()
    old = program.forms[program.rule_forms[mutation.place][mutation.condition]]
    fact = program.rule_set.feiten.by_key.get(program.variables.all[mutation.form.variable].fact)
    if fact is None or fact.afleiding is not None or not isinstance(old, Within):
        return None, ()
    edges = sorted({edge for form in (old, mutation.form) for first, last in form.runs for edge in (first, last)})
    return fact, tuple(edge for edge in edges if inside(old, edge) != inside(mutation.form, edge))


def inside(form: Within, value: int) -> bool:
    """Tell whether a value meets a condition."""
    return any(first <= value <= last for first, last in form.runs)


def only_this_condition(program: Program, mutation: Mutation, tried: Trial) -> bool:
    """Tell whether all other conditions of the rule hold."""
    forms = program.rule_forms[mutation.place]
    return all(tried.outcome.truths[form] == TRUE for number, form in enumerate(forms) if number != mutation.condition)
