"""Tell whether some example notices a changed rule: then the rule is pinned down there, and nothing needs asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import TRUE, tester
from strategiekeuze.model.rule import Effect
from strategiekeuze.service.examples.expected import MENTIONS, ON_RULES
from strategiekeuze.service.examples.judged import (
    as_advised,
    as_mentioned,
    as_ruled,
    asks_for_ending,
    ending_for,
    looked,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.examples.judged import JudgedExample
    from strategiekeuze.service.rule_questions.mutations import Mutation

    Verdict = Callable[[Outcome], int]


class Watch:
    """Examples that are green, ready to be asked about one changed rule after the other."""

    def __init__(self, program: Program, examples: Iterable[JudgedExample]) -> None:
        self._program = program
        self._examples = [each for each in examples if each.green]
        self._mention = [each for each in self._examples if any(one.kind == MENTIONS for one in each.told.expected)]

    def notices(self, mutation: Mutation) -> bool:
        """Tell whether some example is no longer green under a changed rule."""
        verdict = verdict_of(self._program, mutation)
        changed = [each for each in self._examples if moves(mutation, verdict, each)]
        if self._rule_noticed(mutation, verdict, changed):
            return True
        rules = mutation.rule_set(self._program.rule_set)
        if changed and self._ending_noticed(mutation, rules, changed):
            return True
        # A text takes long to write: it is asked last, of the examples that may mention the rule.
        telling = [each for each in self._mention if each.look.points.verdicts[mutation.place] == TRUE]
        return any(not as_mentioned(each.told, rules) for each in telling)

    def _rule_noticed(self, mutation: Mutation, verdict: Verdict, changed: Sequence[JudgedExample]) -> bool:
        """Tell whether an example notices it by what it expects of rules; a changed finding reaches further."""
        rule = self._program.rules[mutation.place]
        if rule.conclusie.soort is Effect.FINDING:
            return False
        rules = mutation.rule_set(self._program.rule_set).regels
        for each in changed:
            verdicts = list(each.look.points.verdicts)
            if mutation.conclusion is None:
                verdicts[mutation.place] = verdict(each.look.points)
            wanted = [one for one in each.told.expected if one.kind in ON_RULES]
            if not all(one.on_rules(rules, verdicts) for one in wanted):
                return True
        return False

    def _ending_noticed(self, mutation: Mutation, rules: RuleSet, changed: Sequence[JudgedExample]) -> bool:
        """Tell whether an example notices it when everything runs again."""
        machine = Machine(rules, EngineChoice.EVALUATOR)
        finding = rules.regels[mutation.place].conclusie.soort is Effect.FINDING
        return any(not still_green(machine, each) for each in changed if finding or asks_for_ending(each.told))


def moves(mutation: Mutation, verdict: Verdict, each: JudgedExample) -> bool:
    """Tell whether the rule says something else of an example; of a conclusion, whether it may hold there."""
    runs = [each.look.points] if each.look.points is each.look.bounds else [each.look.points, each.look.bounds]
    if mutation.conclusion is not None:
        return any(run.verdicts[mutation.place] for run in runs)
    return any(verdict(run) != run.verdicts[mutation.place] for run in runs)


def still_green(machine: Machine, example: JudgedExample) -> bool:
    """Tell whether an example is green under other rules."""
    look = looked(machine, example.told)
    ending = ending_for(machine, example.told, look) if asks_for_ending(example.told) else None
    return as_ruled(machine, example.told, look) and as_advised(example.told, ending)


def verdict_of(program: Program, mutation: Mutation) -> Verdict:
    """Return what gives the verdict on the changed rule where nothing else differs."""
    if mutation.form is None:
        return lambda run: run.verdicts[mutation.place]
    test, forms = tester(mutation.form), program.rule_forms[mutation.place]
    others = [form for number, form in enumerate(forms) if number != mutation.condition]
    if not others:
        return lambda run: test(run.low, run.high)
    return lambda run: min(test(run.low, run.high), *[run.truths[form] for form in others])
