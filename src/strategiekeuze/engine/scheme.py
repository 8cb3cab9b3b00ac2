"""What the choice needs to know of the rules: per strategy its arguments and exclusions, and the ladder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.program import findings_read
from strategiekeuze.model.rule import Comparison, Effect, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.program import Program
    from strategiekeuze.model.facts import Facts


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung of the ladder: per strategy the rules that designate it."""

    number: int
    rules: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Scheme:
    """Rules by what they do, as indexes into the program's rules.

    Attributes:
        arguments: per strategy the rules that argue for or against it, with their points.
        exclusions: per strategy the rules that exclude it.
        ladder: rungs in order.
        size: the rules that read a fact about size, also through a finding.
        candidates: the strategies that arguments can give, in the order of the wheel.
    """

    arguments: Mapping[str, tuple[tuple[int, int], ...]]
    exclusions: Mapping[str, tuple[int, ...]]
    ladder: tuple[Rung, ...]
    size: tuple[int, ...]
    candidates: tuple[str, ...]
    order: Mapping[str, int]
    preferred: tuple[tuple[str, ...], ...]

    def designating(self, slug: str) -> tuple[int, ...]:
        """Return the rules that designate a strategy, on whatever rung."""
        return tuple(rule for rung in self.ladder for rule in rung.rules.get(slug, ()))

    def tie_key(self, slug: str, bottleneck: int | None) -> tuple[int, int]:
        """Return the key that orders equals: first what suits the bottleneck, then the lighter one."""
        first = () if bottleneck is None else self.preferred[bottleneck]
        return (first.index(slug) if slug in first else len(first), self.order[slug])


def scheme_of(program: Program) -> Scheme:
    """Return the scheme of a compiled rule set."""
    wheel = program.rule_set.wiel
    slugs = [strategy.slug for strategy in wheel.strategieen]
    arguments = {slug: rules_for(program.rules, Effect.ARGUMENT, slug) for slug in slugs}
    return Scheme(
        arguments={
            slug: tuple((index, program.rules[index].conclusie.punten) for index in found)
            for slug, found in arguments.items()
        },
        exclusions={slug: rules_for(program.rules, Effect.EXCLUSION, slug) for slug in slugs},
        ladder=ladder_of(program.rules, slugs),
        size=size_rules(program.rules, program.rule_set.feiten),
        candidates=tuple(slug for slug in slugs if arguments[slug]),
        order=wheel.rank,
        preferred=tuple(dimension.bij_gelijke_stand for dimension in wheel.dimensies),
    )


def rules_for(rules: Sequence[Rule], effect: Effect, slug: str) -> tuple[int, ...]:
    """Return the indexes of the rules with this effect on this strategy."""
    wanted = (effect, slug)
    return tuple(index for index, rule in enumerate(rules) if (rule.conclusie.soort, rule.conclusie.doel) == wanted)


def ladder_of(rules: Sequence[Rule], slugs: Sequence[str]) -> tuple[Rung, ...]:
    """Return the rungs in order, each with the rules per strategy."""
    numbers = sorted({rule.conclusie.trede for rule in rules if rule.conclusie.trede})
    return tuple(Rung(number, on_rung(rules, slugs, number)) for number in numbers)


def on_rung(rules: Sequence[Rule], slugs: Sequence[str], number: int) -> dict[str, tuple[int, ...]]:
    """Return per strategy the rules that designate it on this rung."""
    found = {
        slug: tuple(
            index for index in rules_for(rules, Effect.DESIGNATION, slug) if rules[index].conclusie.trede == number
        )
        for slug in slugs
    }
    return {slug: indexes for slug, indexes in found.items() if indexes}


def size_rules(rules: Sequence[Rule], facts: Facts) -> tuple[int, ...]:
    """Return the rules that rest on a fact about size, directly or through findings."""
    sized = {index for index, rule in enumerate(rules) if reads_size(rule, facts)}
    while True:
        tainted = {rules[index].conclusie.doel for index in sized if rules[index].conclusie.soort is Effect.FINDING}
        wider = sized | {index for index, rule in enumerate(rules) if findings_read(rule) & tainted}
        if wider == sized:
            return tuple(sorted(sized))
        sized = wider


def reads_size(rule: Rule, facts: Facts) -> bool:
    """Tell whether a condition of the rule reads a fact about size."""
    tests = [condition.test for condition in rule.voorwaarden]
    return any(facts.by_key[test.feit].omvang for test in tests if isinstance(test, Comparison))
