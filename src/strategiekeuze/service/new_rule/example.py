"""The example of a new rule: a profile in which it just holds, found by search and proved by running it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.errors import Problem, ProfileError, RulesError
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.model.rule import Comparison
from strategiekeuze.service.advice import advise
from strategiekeuze.service.new_rule.stated import edge, inside, rows
from strategiekeuze.service.new_rule.worlds import allowed, worlds
from strategiekeuze.service.profile.reading import finished
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.service.new_rule.stated import Row
    from strategiekeuze.service.new_rule.worlds import World
    from strategiekeuze.service.profile.reading import ReadProfile

NAME = "voorbeeld"
EXAMPLE_PROBLEMS = frozenset({"voorbeeld-niet-gevonden", "voorbeeld-geldt-niet"})
"""Codes of problems that other facts may solve."""

MOST_WORLDS = 200
"""Number of profiles that are tried."""


def example_for(rule: Rule, rule_set: RuleSet, given: Sequence[Row]) -> tuple[Row, ...]:
    """Return the facts of a profile in which a rule holds; the facts that the author gives come first.

    Raises:
        RulesError: when none is found, with what the author can do.
    """
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    index = [each.id for each in rule_set.regels].index(rule.id)
    for world in islice(worlds(rule, rule_set), MOST_WORLDS):
        found = rows(at_limits(world, rule, rule_set.feiten.by_key), rule_set.feiten)
        merged = with_given(found, given, rule_set) if found is not None else None
        if merged is not None and verdict(merged, rule_set, machine, index) == TRUE:
            return merged
    raise RulesError(not_found(rule, given))


def at_limits(world: World, rule: Rule, facts: Mapping[str, Fact]) -> World:
    """Return a world in which the conditions of the rule itself stand at their limits, where it allows that."""
    tests = [each.test for each in rule.voorwaarden if isinstance(each.test, Comparison)]
    own = {test.feit: edge(allowed(test, facts[test.feit]), facts[test.feit]) for test in tests if test.feit in world}
    return {**world, **{key: ((value, value),) for key, value in own.items() if inside(value, world[key])}}


def not_found(rule: Rule, given: Sequence[Row]) -> Problem:
    """Say that there is no example in which a rule holds."""
    if given:
        what = f"met deze feiten geldt regel {rule.id} niet"
        return Problem("voorbeeld-geldt-niet", what, "Pas de feiten achter --feit aan, of laat ze weg.")
    what = f"voor regel {rule.id} vind ik geen voorbeeld waarin zij geldt"
    remedy = "Pas de voorwaarden aan, of geef zelf feiten met --feit."
    return Problem("voorbeeld-niet-gevonden", what, remedy)


def with_given(found: Sequence[Row], given: Sequence[Row], rule_set: RuleSet) -> tuple[Row, ...]:
    """Return the facts found, with those of the author in their place."""
    facts = rule_set.feiten.by_name
    own = {facts[plain(name)].sleutel: (name, value) for name, value in given}
    kept = [(name, value) for name, value in found if facts[plain(name)].sleutel not in own]
    order = {fact.sleutel: place for place, fact in enumerate(rule_set.feiten.feiten)}
    return tuple(sorted([*kept, *own.values()], key=lambda row: order[facts[plain(row[0])].sleutel]))


def verdict(stated: Sequence[Row], rule_set: RuleSet, machine: Machine, index: int) -> int | None:
    """Return the verdict on a rule with these facts; None when a profile cannot state them."""
    try:
        read = profile_of(stated, rule_set)
    except ProfileError:
        return None
    situation = machine.situation(read.answers)
    return machine.run(situation.point_low, situation.point_high).verdicts[index]


def profile_of(stated: Iterable[Row], rule_set: RuleSet) -> ReadProfile:
    """Return the profile in a table of facts, completed from the register.

    Raises:
        ProfileError: with every problem.
    """
    answers, problems = answers_in(stated, rule_set)
    return finished(answers, problems, rule_set, None)


def answers_in(stated: Iterable[Row], rule_set: RuleSet) -> tuple[Answers, tuple[Problem, ...]]:
    """Return what a table of facts answers, read as a profile is, and what is wrong with it."""
    sections: dict[str, list[str]] = {"": []}
    for name, value in stated:
        fact = rule_set.feiten.by_name.get(plain(name))
        sections.setdefault(fact.rubriek if fact else "", []).append(f"{name}: {value}")
    top = sections.pop("")
    below = [line for section, lines in sections.items() for line in (f"{section}:", *(f"  {each}" for each in lines))]
    return read_profile("\n".join([*top, *below]), NAME, rule_set.feiten)


def prove(stated: Sequence[Row], rule: Rule, rule_set: RuleSet) -> None:
    """Run the whole rule set on an example as it is written.

    Raises:
        RulesError: when the rule does not hold in it.
        ContradictionError: when two strategies are designated on one rung.
    """
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    index = [each.id for each in rule_set.regels].index(rule.id)
    if verdict(stated, rule_set, machine, index) != TRUE:
        raise RulesError(not_found(rule, stated))
    advise(profile_of(stated, rule_set), rule_set, motor=EngineChoice.EVALUATOR)
