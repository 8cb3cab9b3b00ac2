"""Tell whether two rule sets decide the same, and whether people read the same.

What decides is compared by what it means: another order, another number of a rule or another name of a finding decides
nothing. So equal here means equal for every profile, also for one with unknown facts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from strategiekeuze.model.base import Frozen
from strategiekeuze.model.facts import DESCRIPTIVE
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, RuleSet, Test
    from strategiekeuze.model.wheel import Wheel

UNSEEN = frozenset({"sha256", "versie", "aanvaard", "voorbeeldzinnen", "plaats", "parameter"})
"""Fields of a rule set that no reader of an advice ever sees."""


READ = {
    "naam": "de naam van de regelset",
    "feiten": "de feiten",
    "wiel": "het wiel",
    "bronnen": "de bronnen",
    "bladzijden": "de bladzijden over strategieën",
    "motivering": "de vaste delen van een advies",
}
"""What people read beside the rules, by its field."""


def decide_alike(old: RuleSet, new: RuleSet) -> bool:
    """Tell whether two rule sets decide the same for every profile, since they are the same but for words."""
    return decisive(old) == decisive(new)


def read_alike(old: RuleSet, new: RuleSet) -> bool:
    """Tell whether people read the same."""
    return seen(old) == seen(new)


def other_texts(old: RuleSet, new: RuleSet) -> Iterator[str]:
    """Yield what people read that differs, apart from the rules and their reasons."""
    for field, name in READ.items():
        if seen(getattr(old, field)) != seen(getattr(new, field)):
            yield name


def decisive(rules: RuleSet) -> tuple[object, ...]:
    """Return all that can make a difference for a decision."""
    facts = {fact.sleutel: decisive_fact(fact) for fact in rules.feiten.feiten if fact.soort not in DESCRIPTIVE}
    meaning = meanings(rules)
    conclusions = Counter(
        (frozenset(meaning(each.test) for each in rule.voorwaarden), rule.conclusie.model_dump_json())
        for rule in rules.regels
        if rule.conclusie.soort is not Effect.FINDING
    )
    return facts, decisive_wheel(rules.wiel), conclusions


def decisive_fact(fact: Fact) -> tuple[object, ...]:
    """Return what of a fact can make a difference."""
    options = tuple(option.naam for option in fact.opties)
    bounds = (fact.soort, fact.van, fact.tot, options, fact.afleiding, fact.op_te_geven, fact.verplicht)
    return (*bounds, fact.aanname, fact.schatting, fact.omvang, fact.uit_register)


def decisive_wheel(wheel: Wheel) -> tuple[object, ...]:
    """Return what of a wheel can make a difference."""
    strategies = tuple((each.slug, each.overstaand) for each in wheel.strategieen)
    ties = tuple((each.sleutel, each.themas, each.bij_gelijke_stand) for each in wheel.dimensies)
    return strategies, wheel.naaf, wheel.volgorde, wheel.knelpunt, ties


def meanings(rules: RuleSet) -> Callable[[Test], Hashable]:
    """Return what a condition means: a finding means the rules that conclude it."""
    concluding: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in rules.regels:
        if rule.conclusie.soort is Effect.FINDING:
            concluding[rule.conclusie.doel].append(rule)

    @cache
    def finding(name: str) -> Hashable:
        return frozenset(frozenset(meaning(each.test) for each in rule.voorwaarden) for rule in concluding[name])

    def meaning(test: Test) -> Hashable:
        match test:
            case Comparison():
                return (test.feit, test.operator, tuple(sorted(test.waarden)))
            case FindingHolds():
                return (test.geldt, finding(test.bevinding))
            case CountHolds():
                return (test.minstens, frozenset(Counter(map(finding, test.bevindingen)).items()))

    return meaning


def seen(value: object) -> object:
    """Return a value without what nobody sees."""
    if isinstance(value, Frozen):
        names = [name for name in type(value).model_fields if name not in UNSEEN]
        return (type(value).__name__, *((name, seen(getattr(value, name))) for name in names))
    if isinstance(value, tuple):
        return tuple(seen(each) for each in value)
    return {key: seen(each) for key, each in value.items()} if isinstance(value, Mapping) else value
