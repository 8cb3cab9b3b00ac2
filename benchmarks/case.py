"""One profile in the form that each contender reads. Nothing here is timed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import DESCRIPTIVE, Kind
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.rule import Comparison
from strategiekeuze.service.profile.reading import profile_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.profiles import Given
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.situation import Situation
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

Context = dict[str, int | list[int]]


@dataclass(frozen=True, slots=True)
class Case:
    """One profile.

    Attributes:
        given: what the user of `advise` hands over.
        read, situation: the same, as our code reads it.
        values: one integer per fact, derived facts included, as closures read it.
        stated: the stated facts as integers, lists of options as lists; what zen-engine reads to derive the rest.
        derived: the facts that rules read, derived ones included; what zen-engine reads when nothing is left to derive.
        bottleneck: the dimension that breaks ties.
        texts: the stated facts as a reader sees them.
    """

    given: Given
    read: ReadProfile
    situation: Situation
    values: list[int]
    stated: Context
    derived: Context
    bottleneck: int
    texts: dict[str, str]


def case_of(given: Given, rules: RuleSet, machine: Machine) -> Case:
    """Return a complete profile in every form."""
    read = profile_of(given, rules)
    answers, situation = read.answers, machine.situation(read.answers)
    points = points_of(rules.feiten, answers, situation)
    stated = {key: readable(rules.feiten, key, points[key]) for key in answers.values}
    derived = {key: readable(rules.feiten, key, points[key]) for key in facts_read(rules)}
    texts = {key: text_of(rules.feiten, key, answers) for key in answers.values}
    return Case(given, read, situation, list(points.values()), stated, derived, points[rules.wiel.knelpunt], texts)


def half_case(given: Given, rules: RuleSet, machine: Machine) -> Case:
    """Return a profile with unknown facts, in the forms that our own code reads."""
    read = profile_of(given, rules)
    return Case(given, read, machine.situation(read.answers), [], {}, {}, 0, {})


def named_profiles(profiles: Sequence[Given], rules: RuleSet) -> list[ReadProfile]:
    """Return profiles as read, each of a municipality with a name of its own."""
    read = [profile_of(given, rules) for given in profiles]
    return [replace(each, municipality=MunicipalityFound(naam=f"Gemeente {n}")) for n, each in enumerate(read)]


def figures(facts: Facts) -> list[str]:
    """Return the facts that rules can read, in the order of the declarations."""
    return [fact.sleutel for fact in facts.feiten if fact.soort not in DESCRIPTIVE]


def facts_read(rules: RuleSet) -> list[str]:
    """Return the facts that some rule reads."""
    tests = [condition.test for rule in rules.regels for condition in rule.voorwaarden]
    return list(dict.fromkeys(test.feit for test in tests if isinstance(test, Comparison)))


def points_of(facts: Facts, answers: Answers, situation: Situation) -> dict[str, int]:
    """Return the value of every fact; a list is a mask.

    Raises:
        ValueError: when a fact is unknown: the profile is not complete.
    """
    found: dict[str, int] = {}
    for key in figures(facts):
        listed = facts.by_key[key].soort is Kind.LIST
        point = answers.values[key].value if listed else situation.values[key].point
        if point is None:
            raise ValueError(f"the profile does not tell {key}")
        found[key] = point
    return found


def readable(facts: Facts, key: str, value: int) -> int | list[int]:
    """Return a value as JSON would hold it: a list of options instead of a mask."""
    fact = facts.by_key[key]
    if fact.soort is not Kind.LIST:
        return value
    return [option for option in range(len(fact.opties)) if value >> option & 1]


def text_of(facts: Facts, key: str, answers: Answers) -> str:
    """Return a stated fact as a reader sees it."""
    fact, answer = facts.by_key[key], answers.values[key]
    return answer.text if fact.soort is Kind.LIST else show_value(fact, answer.value)
