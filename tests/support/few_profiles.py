"""Random rule sets on so few facts that every complete profile can be listed, and run by rules of our own.

Nothing here uses an engine: truths, findings and the choice are worked out again, from the text of the procedure.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import ClassOf, Fact, Kind, Lookup, Lowest, Mean
from strategiekeuze.model.rule import Comparison, Conclusion, CountHolds, Effect, FindingHolds, Operator
from strategiekeuze.model.wheel import Dimension
from support.changing_rules import choice
from support.random_rules import random_findings, random_wheel, rule_of, rule_set_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from random import Random

    from strategiekeuze.model.rule import Rule, RuleSet, Test

Values = dict[str, int]
Result = str | None
CLASH = ""


def amount(key: str, **fields: object) -> Fact:
    """Return a number of hundredths with three values."""
    return Fact.model_validate({"sleutel": key, "naam": key, "soort": Kind.DECIMAL, "van": 0, "tot": 2, **fields})


def groups() -> list[tuple[Fact, ...]]:
    """Return facts that go together: with a mean that may be stated, a lowest, a class and a lookup."""
    return [
        (
            amount("links"),
            amount("rechts"),
            amount("midden", afleiding=Mean(van=("links", "rechts"))),
            choice("knelpunt", Kind.CHOICE, 2, afleiding=Lowest(van=("links", "rechts")), op_te_geven=False),
        ),
        (
            Fact(sleutel="aantal", naam="aantal", soort=Kind.COUNT, van=0, tot=5),
            choice("klasse", Kind.ORDERED, 3, afleiding=ClassOf(van="aantal", grenzen=(2, 4)), op_te_geven=False),
        ),
        (
            choice("soort", Kind.CHOICE, 3),
            choice("zwaarte", Kind.ORDERED, 3, afleiding=Lookup(van="soort", tabel=(2, 0, 1)), op_te_geven=False),
        ),
        (choice("leden", Kind.LIST, 2),),
        (choice("rang", Kind.ORDERED, 3),),
        (Fact(sleutel="ja", naam="ja", soort=Kind.YES_NO, van=0, tot=1),),
        (Fact(sleutel="nee", naam="nee", soort=Kind.YES_NO, van=0, tot=1, aanname=0),),
    ]


def few_rules(random: Random) -> RuleSet:
    """Return a rule set of some ten rules on three groups of facts."""
    chosen = [fact for group in random.sample(groups(), 3) for fact in group]
    ends = [Fact(sleutel=key, naam=key, soort=kind, van=0, tot=0) for key, kind in ENDS]
    facts = (ends[0], *chosen, ends[1])
    layers, wheel = random_findings(random)[:2], random_wheel(random)
    slugs = list(wheel.volgorde)
    conclusions = [conclusion(random, layers, slugs) for _ in range(random.randint(4, 11))]
    concluded = {each.doel for each in conclusions}
    missing = [name for layer in layers for name in layer if name not in concluded]
    conclusions += [Conclusion(soort=Effect.FINDING, doel=name) for name in missing]
    conclusions.append(Conclusion(soort=Effect.ARGUMENT, doel=slugs[0], punten=1))
    known = {name: layers[:level] for level, layer in enumerate(layers) for name in layer}
    drawn = [
        rule_of(random, number, each, known.get(each.doel, layers), facts) for number, each in enumerate(conclusions)
    ]
    # With four conditions on so few facts nearly every rule is dead.
    rules = [
        rule.model_copy(update={"voorwaarden": rule.voorwaarden[: random.choice((1, 1, 2, 2, 3))]}) for rule in drawn
    ]
    if any(fact.sleutel == "knelpunt" for fact in chosen):
        dimensions = tuple(
            Dimension(sleutel=key, naam=key, themas=(), bij_gelijke_stand=tuple(random.sample(slugs, 2)))
            for key in ("links", "rechts")
        )
        wheel = wheel.model_copy(update={"knelpunt": "knelpunt", "dimensies": dimensions})
    return rule_set_of(facts, tuple(rules), wheel)


ENDS = (("gemeente", Kind.NAME), ("peildatum", Kind.DATE))


def conclusion(random: Random, layers: list[list[str]], slugs: list[str]) -> Conclusion:
    """Return a conclusion; strategies share rungs, so that designations may clash."""
    effect = random.choices(list(Effect), (4, 6, 2, 2))[0]
    if effect is Effect.FINDING:
        return Conclusion(soort=effect, doel=random.choice(random.choice(layers)))
    points = random.choice((-2, -1, 1, 1, 2)) if effect is Effect.ARGUMENT else 0
    rung = random.randint(1, 3) if effect is Effect.DESIGNATION else 0
    return Conclusion(soort=effect, doel=random.choice(slugs[:3]), punten=points, trede=rung)


@dataclass(frozen=True)
class EveryProfile:
    """A rule set with all of its complete profiles, as far as its rules can tell them apart."""

    rule_set: RuleSet

    @cached_property
    def profiles(self) -> list[Values]:
        """One profile of each kind."""
        tests = {test for each in self.rule_set.conditions if isinstance(test := each.test, Comparison)}
        kinds = {}
        for values in every_value(self.rule_set):
            kinds[tuple(compared(test, values, self.rule_set) for test in tests), values.get("knelpunt")] = values
        return list(kinds.values())

    @cached_property
    def verdicts(self) -> list[list[bool]]:
        """Per rule in which profiles it holds."""
        return columns([self.holding(values, ()) for values in self.profiles])

    @cached_property
    def results(self) -> list[Result]:
        """Per profile the result."""
        return self.without(())

    def holding(self, values: Values, gone: Collection[int]) -> list[bool]:
        """Return which rules hold for a profile when some are taken away."""
        found: dict[str, bool] = {}

        def finding(name: str) -> bool:
            if name not in found:
                found[name] = any(
                    holds(rule) and place not in gone
                    for place, rule in enumerate(self.rule_set.regels)
                    if (rule.conclusie.soort, rule.conclusie.doel) == (Effect.FINDING, name)
                )
            return found[name]

        def tested(test: Test) -> bool:
            if isinstance(test, FindingHolds):
                return finding(test.bevinding) == test.geldt
            if isinstance(test, CountHolds):
                return sum(map(finding, test.bevindingen)) >= test.minstens
            return compared(test, values, self.rule_set)

        def holds(rule: Rule) -> bool:
            return all(tested(condition.test) for condition in rule.voorwaarden)

        return [holds(rule) and place not in gone for place, rule in enumerate(self.rule_set.regels)]

    def condition(self, rule: int, place: int) -> list[bool]:
        """Return in which profiles a condition holds."""
        alone = self.rule_set.regels[rule].model_copy(
            update={"voorwaarden": (self.rule_set.regels[rule].voorwaarden[place],), "id": "ZZZ"}
        )
        wider = EveryProfile(self.rule_set.model_copy(update={"regels": (*self.rule_set.regels, told_apart(alone))}))
        return [wider.holding(values, ())[-1] for values in self.profiles]

    def without(self, gone: Collection[int]) -> list[Result]:
        """Return the result of each profile when some rules are taken away."""
        return [self.chosen(self.holding(values, gone), values) for values in self.profiles]

    def chosen(self, holding: list[bool], values: Values) -> Result:
        """Return the result: the ladder, else the open strategy with the highest balance above zero."""
        told = [rule.conclusie for rule, holds in zip(self.rule_set.regels, holding, strict=True) if holds]
        rungs = [each for each in told if each.soort is Effect.DESIGNATION]
        if rungs:
            first = {each.doel for each in rungs if each.trede == min(rung.trede for rung in rungs)}
            return first.pop() if len(first) == 1 else CLASH
        wheel, balance = self.rule_set.wiel, dict.fromkeys(self.rule_set.wiel.volgorde, 0)
        for each in told:
            balance[each.doel] = balance.get(each.doel, 0) + each.punten
        out = {each.doel for each in told if each.soort is Effect.EXCLUSION}
        running = [slug for slug in wheel.volgorde if slug not in out and balance[slug] > 0]
        preferred = wheel.dimensies[values["knelpunt"]].bij_gelijke_stand if wheel.knelpunt else ()

        def order(slug: str) -> tuple[int, int, int]:
            suits = preferred.index(slug) if slug in preferred else len(preferred)
            return -balance[slug], suits, wheel.volgorde.index(slug)

        return min(running, key=order, default=None)


def told_apart(rule: Rule) -> Rule:
    """Return a rule that concludes something of which nobody else speaks."""
    return rule.model_copy(update={"conclusie": Conclusion(soort=Effect.EXCLUSION, doel="niets")})


def columns(rows: list[list[bool]]) -> list[list[bool]]:
    """Return rows as columns."""
    return [list(column) for column in zip(*rows, strict=True)]


def every_value(rule_set: RuleSet) -> Iterator[Values]:
    """Yield the values of all facts, for every complete profile."""
    facts = [fact for fact in rule_set.feiten.feiten if fact.soort not in (Kind.NAME, Kind.DATE)]
    stated = [fact for fact in facts if fact.op_te_geven]
    for row in product(*map(answers, stated)):
        values = {fact.sleutel: value for fact, value in zip(stated, row, strict=True) if value is not None}
        for fact in facts:
            if fact.sleutel not in values:
                values[fact.sleutel] = derived(fact, values)
        yield values


def answers(fact: Fact) -> list[int | None]:
    """Return what a profile may answer; nothing where the rest tells."""
    top = (1 << len(fact.opties)) - 1 if fact.soort is Kind.LIST else fact.tot
    return [*range(fact.van, top + 1), *([None] if fact.afleiding else [])]


def derived(fact: Fact, values: Values) -> int:
    """Return what follows from other facts."""
    match fact.afleiding:
        case Mean(van=parts):
            return int(sum(values[part] for part in parts) / len(parts) + 0.5)
        case Lowest(van=parts):
            return min(range(len(parts)), key=lambda place: values[parts[place]])
        case ClassOf(van=part, grenzen=limits):
            return sum(values[part] >= limit for limit in limits)
        case Lookup(van=part, tabel=table):
            return table[values[part]]
    raise AssertionError(fact)


def compared(test: Comparison, values: Values, rule_set: RuleSet) -> bool:
    """Tell whether a comparison holds."""
    value, wanted = values[test.feit], test.waarden
    if rule_set.feiten.by_key[test.feit].soort is Kind.LIST:
        return any(value >> option & 1 for option in wanted) == (test.operator is Operator.CONTAINS)
    match test.operator:
        case Operator.LESS:
            return value < wanted[0]
        case Operator.AT_MOST:
            return value <= wanted[0]
        case Operator.AT_LEAST:
            return value >= wanted[0]
        case Operator.MORE:
            return value > wanted[0]
        case _:
            return (value in wanted) == (test.operator is Operator.ONE_OF)
