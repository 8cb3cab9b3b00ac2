"""The texts of a rule set: what each says, what it may name, and on which rules it rests."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.explain.parts.ground import facts_read
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.language.values import show_value
from strategiekeuze.model.found import ConditionFound, RuleFound
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds, Operator
from strategiekeuze.suggestion import listing, named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Condition, Rule, RuleSet

ORDERING = frozenset({Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE})
"""Operators that compare with a limit."""

REMEMBERED = 8_192
"""Most rules remembered with their reason, per rule set."""


class Texts:
    """The compiled texts of one rule set, and what each needs.

    Attributes:
        whole: the parts of the justification as one template.
        names: per rule the facts that its text may name; `counted`: the findings it counts.
        index: place of each rule by id.
        behind: per rule the rules that conclude the findings it rests on.
        facts_read: the facts that some rule reads.
        found: a rule that holds with its reason, by index, municipality, values of `names` and findings that hold.
    """

    def __init__(self, rule_set: RuleSet) -> None:
        self._templates = {name: compiled(source) for name, source in rule_set.teksten.items()}
        self.whole = compiled("\n\n".join(rule_set.motivering.values()))
        self._rules = rule_set.regels
        self._sources = rule_set.bronnen
        self.names = tuple(own_facts(rule) for rule in rule_set.regels)
        self._limits = tuple(limits(rule, rule_set.feiten.by_key) for rule in rule_set.regels)
        self.counted = tuple(findings_counted(rule) for rule in rule_set.regels)
        self.index = {rule.id: index for index, rule in enumerate(rule_set.regels)}
        self.behind = tuple(rules_behind(rule, rule_set.regels) for rule in rule_set.regels)
        self.facts_read = facts_read(rule_set)
        # A rule that holds says the same for the same values, and profiles share many values.
        self.found = lru_cache(REMEMBERED)(self._found)

    def _found(self, index: int, municipality: str, values: tuple[str, ...], held: tuple[str, ...]) -> RuleFound:
        rule = self._rules[index]
        by_fact = dict(zip(self.names[index], values, strict=True))
        given = {
            "gemeente": municipality,
            "onderwerp": municipality,
            "grens": self._limits[index],
            "rij": rule.rij,
            "bevindingen": held,
        }
        return RuleFound(
            regel=rule.id,
            titel=rule.titel,
            groep=rule.groep,
            punten=rule.conclusie.punten,
            reden=" ".join(rendered(self._templates[rule.tekst], {**by_fact, **given}).split()),
            voorwaarden=tuple(condition_found(condition, by_fact, held) for condition in rule.voorwaarden),
            bronnen=tuple(self._sources[key].shown for key in rule.bronnen),
        )


def condition_found(condition: Condition, values: Mapping[str, str], held: tuple[str, ...]) -> ConditionFound:
    """Return a condition that holds, with the value found."""
    match condition.test:
        case Comparison(feit=key):
            value = values[key]
        case FindingHolds(geldt=holds):
            value = "geldt" if holds else "geldt niet"
        case CountHolds(bevindingen=names):
            value = f"{len(held)} van {len(names)}: {listing(named(held))}"
    return ConditionFound(zin=condition.zin, waarde=value)


def own_facts(rule: Rule) -> tuple[str, ...]:
    """Return the facts that a rule's own conditions read: the values that its text may name."""
    tests = [condition.test for condition in rule.voorwaarden]
    return tuple(dict.fromkeys(test.feit for test in tests if isinstance(test, Comparison)))


def limits(rule: Rule, facts: Mapping[str, Fact]) -> dict[str, str]:
    """Return the limit that a rule sets to each fact it compares, so that its text never repeats a number."""
    tests = [condition.test for condition in rule.voorwaarden if isinstance(condition.test, Comparison)]
    compared = [test for test in tests if test.operator in ORDERING]
    return {test.feit: show_value(facts[test.feit], test.waarden[0]) for test in compared}


def findings_counted(rule: Rule) -> tuple[str, ...]:
    """Return the findings that a rule counts, none when it counts nothing."""
    tests = [condition.test for condition in rule.voorwaarden]
    return next((test.bevindingen for test in tests if isinstance(test, CountHolds)), ())


def rules_behind(rule: Rule, rules: Sequence[Rule]) -> tuple[int, ...]:
    """Return the rules that conclude the findings which a rule needs to hold, nearest first, also through findings."""
    found: dict[int, None] = {}
    queue = [rule]
    while queue:
        names = findings_wanted(queue.pop(0))
        fresh = [index for index, other in enumerate(rules) if concludes(other, names) and index not in found]
        found |= dict.fromkeys(fresh)
        queue += [rules[index] for index in fresh]
    return tuple(found)


def findings_wanted(rule: Rule) -> frozenset[str]:
    """Return the findings that a rule needs to hold; those that must not hold have no reason to give."""
    tests = [condition.test for condition in rule.voorwaarden]
    single = [test.bevinding for test in tests if isinstance(test, FindingHolds) and test.geldt]
    return frozenset([*single, *(name for test in tests if isinstance(test, CountHolds) for name in test.bevindingen)])


def concludes(rule: Rule, findings: frozenset[str]) -> bool:
    """Tell whether a rule concludes one of these findings."""
    return rule.conclusie.soort is Effect.FINDING and rule.conclusie.doel in findings


def names_in_text(rule: Rule) -> frozenset[str]:
    """Return every name that the text of a rule may use."""
    counted, row = (["bevindingen"] if findings_counted(rule) else []), (["rij"] if rule.rij else [])
    return frozenset({*own_facts(rule), "gemeente", "onderwerp", "grens", *counted, *row})
