"""Keep the changes that a sentence of the rule set can say: nobody can have meant what nobody can write."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, Operator
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, Test
    from strategiekeuze.service.rule_questions.mutations import Mutation
    from strategiekeuze.service.rule_questions.sentences import Writer


@dataclass(frozen=True, slots=True)
class Worded:
    """A change with its sentences: as it is, and as it might be."""

    mutation: Mutation
    sentence: str
    other: str


def worded(mutations: Iterable[Mutation], rules: tuple[Rule, ...], writer: Writer) -> Iterator[Worded]:
    """Yield the changes that can be written."""
    for mutation in mutations:
        rule = rules[mutation.place]
        if mutation.conclusion is not None:
            now, other = writer.conclusion(rule.conclusie), writer.conclusion(mutation.conclusion)
            yield from [Worded(mutation, now, other)] if now and other else []
        elif mutation.condition is not None and mutation.test is not None:
            before = rule.voorwaarden[mutation.condition]
            found = tuple(changed_condition(mutation, mutation.test, before.zin, writer))
            fuller = (f"{each.other}{left_out(before.test, each.mutation.test)}" for each in found)
            yield from (replace(each, other=other) for each, other in zip(found, fuller, strict=True))


def left_out(now: Test, other: Test | None) -> str:
    """Say which finding is missing in the table below a sentence that itself stays the same."""
    if not (isinstance(now, CountHolds) and isinstance(other, CountHolds)):
        return ""
    missing = [each for each in now.bevindingen if each not in other.bevindingen]
    return f" (zonder {listing([quoted(each) for each in missing], 'en')})" if missing else ""


def changed_condition(mutation: Mutation, test: Test, sentence: str, writer: Writer) -> Iterator[Worded]:
    """Yield a changed condition in the first way that the rule set can say it."""
    for same in (test, *other_ways(test, writer.context.facts.by_key)):
        text = writer.condition(same)
        if text is not None:
            yield Worded(replace(mutation, test=same), sentence, text)
            return


def other_ways(test: Test, facts: Mapping[str, Fact]) -> Iterator[Test]:
    """Yield other conditions that say the same of every value."""
    if isinstance(test, Comparison):
        fact = facts[test.feit]
        for operator, values in meanings(test, fact):
            yield test.model_copy(update={"operator": operator, "waarden": values})


def meanings(test: Comparison, fact: Fact) -> Iterator[tuple[Operator, tuple[int, ...]]]:
    """Yield operators with values that mean the same as this comparison."""
    value = test.waarden[0]
    match test.operator:
        case Operator.LESS:
            yield Operator.AT_MOST, (value - 1,)
        case Operator.AT_MOST if value < fact.tot:
            yield Operator.LESS, (value + 1,)
        case Operator.AT_LEAST:
            yield Operator.MORE, (value - 1,)
        case Operator.MORE if value < fact.tot:
            yield Operator.AT_LEAST, (value + 1,)
        case Operator.NONE_OF if fact.soort not in (Kind.COUNT, Kind.DECIMAL, Kind.SCORE):
            yield from instead_of_not(test, fact)


def instead_of_not(test: Comparison, fact: Fact) -> Iterator[tuple[Operator, tuple[int, ...]]]:
    """Yield what says that a fact is none of some options, by naming the others."""
    left = tuple(option for option in range(fact.van, fact.tot + 1) if option not in test.waarden)
    if left and fact.soort is Kind.ORDERED and left == tuple(range(left[0], fact.tot + 1)):
        yield Operator.AT_LEAST, left[:1]
    if left and fact.soort is Kind.ORDERED and left == tuple(range(fact.van, left[-1] + 1)):
        yield Operator.AT_MOST, left[-1:]
    yield Operator.ONE_OF, left
