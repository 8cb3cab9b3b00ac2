"""The small changes of a rule: each threshold a step up and down, each operator beside it, each conclusion beside it.

A change that says the same as the rule, or that makes a condition hold always or never, is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.nearness import HALF
from strategiekeuze.engine.normal import Among, CountOf, Within, normal
from strategiekeuze.model.facts import HUNDREDTHS, Kind
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds, Operator, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from strategiekeuze.engine.normal import Form
    from strategiekeuze.engine.program import Program
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Conclusion, Rule, Test
    from strategiekeuze.model.rule_question import MutationKind

BESIDE = {
    Operator.LESS: Operator.AT_MOST,
    Operator.AT_MOST: Operator.LESS,
    Operator.AT_LEAST: Operator.MORE,
    Operator.MORE: Operator.AT_LEAST,
    Operator.ONE_OF: Operator.NONE_OF,
    Operator.NONE_OF: Operator.ONE_OF,
    Operator.CONTAINS: Operator.LACKS,
    Operator.LACKS: Operator.CONTAINS,
}
"""The operator that a person takes for another."""

ORDERED = frozenset({Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE})
PART = 5
"""A step of a large number is a power of ten, at most this part of it."""

MOST_AGAINST = -2
"""Points of the strongest argument against; an exclusion goes one step further."""

WEIGHTS = {1: 2, 2: 1, -1: -2, -2: -1}
"""The strong argument beside an ordinary one, and the other way round."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """A rule set in which one rule is a little different.

    Attributes:
        place: index of the rule in the program.
        condition: place of the condition that differs in it, None when its conclusion does.
        test, conclusion: what stands there instead; the other is None.
        form: the other condition as engines test it.
    """

    kind: MutationKind
    place: int
    condition: int | None = None
    test: Test | None = None
    form: Form | None = None
    conclusion: Conclusion | None = None

    def rule_set(self, rules: RuleSet) -> RuleSet:
        """Return the changed rule set, under the hash of the one that it comes from."""
        changed = list(rules.regels)
        changed[self.place] = self._rule(rules.regels[self.place])
        # Not `model_copy`: that keeps what was worked out from the rules as they were.
        values = {name: getattr(rules, name) for name in RuleSet.model_fields}
        return RuleSet.model_construct(**{**values, "regels": tuple(changed)})

    def _rule(self, rule: Rule) -> Rule:
        if self.conclusion is not None:
            return rule.model_copy(update={"conclusie": self.conclusion})
        conditions = list(rule.voorwaarden)
        if self.condition is not None:
            conditions[self.condition] = conditions[self.condition].model_copy(update={"test": self.test})
        return rule.model_copy(update={"voorwaarden": tuple(conditions)})


def mutations(program: Program, places: Iterable[int]) -> Iterator[Mutation]:
    """Yield every change of these rules."""
    rungs = {rule.conclusie.trede for rule in program.rules if rule.conclusie.trede}
    for place in places:
        rule = program.rules[place]
        for number in range(len(rule.voorwaarden)):
            yield from of_condition(program, place, number)
        for other in conclusions_beside(rule.conclusie, rungs):
            yield Mutation("besluit", place, conclusion=other)


def of_condition(program: Program, place: int, number: int) -> Iterator[Mutation]:
    """Yield every change of one condition, each meaning once."""
    facts, test = program.rule_set.feiten.by_key, program.rules[place].voorwaarden[number].test
    seen = {program.forms[program.rule_forms[place][number]]}
    for kind, other in (*((("grens", each)) for each in values_beside(test, facts)), *compared_otherwise(test)):
        form = normal(other, facts, program.variables)
        if form not in seen and tells(program, form):
            seen.add(form)
            yield Mutation("grens" if kind == "grens" else "vergelijking", place, number, other, form)


def compared_otherwise(test: Test) -> Iterator[tuple[str, Test]]:
    """Yield a condition that compares in the way beside this one."""
    if isinstance(test, Comparison):
        yield "vergelijking", test.model_copy(update={"operator": BESIDE[test.operator]})
    elif isinstance(test, FindingHolds):
        yield "vergelijking", test.model_copy(update={"geldt": not test.geldt})


def values_beside(test: Test, facts: Mapping[str, Fact]) -> Iterator[Test]:
    """Yield a condition with each value beside its own."""
    if isinstance(test, CountHolds):
        counts = (test.minstens - 1, test.minstens + 1)
        yield from (test.model_copy(update={"minstens": n}) for n in counts if 1 <= n <= len(test.bevindingen))
        yield from fewer_findings(test)
    elif isinstance(test, Comparison):
        for values in other_values(test, facts[test.feit]):
            yield test.model_copy(update={"waarden": values})


def fewer_findings(test: CountHolds) -> Iterator[CountHolds]:
    """Yield a count of findings with each of them left out in turn, where enough are left to count."""
    if len(test.bevindingen) > test.minstens:
        for left in test.bevindingen:
            yield test.model_copy(update={"bevindingen": tuple(each for each in test.bevindingen if each != left)})


def other_values(test: Comparison, fact: Fact) -> Iterator[tuple[int, ...]]:
    """Yield the values beside those of a comparison; of several values each is left out in turn."""
    if len(test.waarden) > 1:
        yield from (tuple(each for each in test.waarden if each != left) for left in test.waarden)
        return
    value = test.waarden[0]
    step = step_of(fact, value) if test.operator in ORDERED else 1
    last = fact.tot if test.operator in ORDERED else len(fact.opties) - 1
    yield from ((near,) for near in (value - step, value + step) if fact.van <= near <= last)


def step_of(fact: Fact, value: int) -> int:
    """Return one step: half a point or half an fte, one of a small number, a round part of a large one, one option."""
    if fact.soort in HUNDREDTHS:
        return HALF
    return 10 ** (len(str(value // PART)) - 1) if fact.soort is Kind.COUNT and value >= PART else 1


def tells(program: Program, form: Form) -> bool:
    """Tell whether a condition can hold and can fail."""
    match form:
        case Within(variable, runs):
            whole = program.variables.all[variable]
            return bool(runs) and runs != ((whole.lowest, whole.highest),) and all(low <= high for low, high in runs)
        case Among(variable, options):
            return 0 < options < (1 << program.variables.all[variable].options) - 1
        case CountOf():
            return True


def conclusions_beside(conclusion: Conclusion, rungs: set[int]) -> Iterator[Conclusion]:
    """Yield the conclusions beside one: against for for, ordinary for strong, excluded for strongly against, a rung."""
    if conclusion.soort is Effect.ARGUMENT:
        for points in (-conclusion.punten, WEIGHTS[conclusion.punten]):
            yield conclusion.model_copy(update={"punten": points})
    elif conclusion.soort is Effect.DESIGNATION:
        near = [rung for rung in (conclusion.trede - 1, conclusion.trede + 1) if rung in rungs]
        yield from (conclusion.model_copy(update={"trede": rung}) for rung in near)
    if (conclusion.soort, conclusion.punten) == (Effect.ARGUMENT, MOST_AGAINST):
        yield conclusion.model_copy(update={"soort": Effect.EXCLUSION, "punten": 0})
    elif conclusion.soort is Effect.EXCLUSION:
        yield conclusion.model_copy(update={"soort": Effect.ARGUMENT, "punten": MOST_AGAINST})
