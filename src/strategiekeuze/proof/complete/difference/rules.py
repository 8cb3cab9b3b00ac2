"""The rules of two rule sets as those of one, over the facts of one world: the old ones first, then the new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import option_mask, runs
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds, Operator, Rule, RuleSet, Test
from strategiekeuze.proof.complete.difference.facts import NEW, OLD, JoinedFacts, Meaning, joined_facts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.model.wheel import Wheel

NEVER = FindingHolds(bevinding="nooit")
"""What never holds: a finding that no rule concludes."""


def joined_rules(old: RuleSet, new: RuleSet) -> tuple[RuleSet, JoinedFacts]:
    """Return two rule sets as one, and what their facts are in it; the wheel is that of the new one."""
    facts = joined_facts(old.feiten, new.feiten)
    rules = (*side_rules(old, OLD, facts.old), *side_rules(new, NEW, facts.new))
    return new.model_copy(update={"feiten": facts.facts, "regels": rules, "wiel": joined_wheel(new, facts.new)}), facts


def joined_wheel(rules: RuleSet, side: Mapping[str, Meaning]) -> Wheel:
    """Return the wheel with its bottleneck as the world knows it."""
    key = rules.wiel.knelpunt
    return rules.wiel.model_copy(update={"knelpunt": side[key].joint.sleutel}) if key else rules.wiel


def side_rules(rules: RuleSet, name: str, side: Mapping[str, Meaning]) -> Iterator[Rule]:
    """Yield the rules of one rule set over the facts of the world."""
    for rule in rules.regels:
        tests = [(each, joined_test(each.test, name, side, rules.feiten)) for each in rule.voorwaarden]
        conditions = [each.model_copy(update={"test": test}) for each, test in tests if test is not None]
        finding = rule.conclusie.soort is Effect.FINDING
        target = of_side(name, rule.conclusie.doel) if finding else rule.conclusie.doel
        conclusion = rule.conclusie.model_copy(update={"doel": target})
        changes = {"id": of_side(name, rule.id), "voorwaarden": tuple(conditions), "conclusie": conclusion}
        yield rule.model_copy(update=changes)


def of_side(side: str, name: str) -> str:
    """Return a name of one rule set, apart from those of the other."""
    return f"{side}: {name}"


def joined_test(test: Test, name: str, side: Mapping[str, Meaning], facts: Facts) -> Test | None:
    """Return what a condition asks of the world; None when that always holds there."""
    match test:
        case FindingHolds():
            return test.model_copy(update={"bevinding": of_side(name, test.bevinding)})
        case CountHolds():
            return test.model_copy(update={"bevindingen": tuple(of_side(name, each) for each in test.bevindingen)})
        case Comparison():
            meaning = side[test.feit]
            if meaning.codes is None:
                return test.model_copy(update={"feit": meaning.joint.sleutel})
            return with_options(test, facts.by_key[test.feit], meaning, meaning.codes)


def with_options(test: Comparison, fact: Fact, meaning: Meaning, codes: tuple[int, ...]) -> Test | None:
    """Return a condition on a fact of which only some options remain."""
    if fact.soort is Kind.LIST:
        kept = tuple(place for place, code in enumerate(codes) if code in test.waarden)
        if kept:
            return test.model_copy(update={"feit": meaning.joint.sleutel, "waarden": kept})
        return None if test.operator is Operator.LACKS else NEVER
    allowed = tuple(place for place, code in enumerate(codes) if suits(test, fact, code))
    if not allowed:
        return NEVER
    return Comparison(feit=meaning.joint.sleutel, operator=Operator.ONE_OF, waarden=allowed)


def suits(test: Comparison, fact: Fact, code: int) -> bool:
    """Tell whether an option meets a condition."""
    if fact.soort is Kind.CHOICE:
        return bool(option_mask(test, fact) >> code & 1)
    return any(first <= code <= last for first, last in runs(test, fact))
