"""A page about one scenario: all of its rules, or those that were asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.program import findings_read
from strategiekeuze.model.rule import CountHolds, Effect, FindingHolds
from strategiekeuze.service.rule_page.limit import text_at_limit
from strategiekeuze.service.rule_page.places import examples_of, path_shown, scenario_as_written
from strategiekeuze.service.rule_page.wording import readable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strategiekeuze.model.rule import Conclusion, Rule, RuleSet, Test
    from strategiekeuze.model.wheel import Wheel


@dataclass(frozen=True, slots=True)
class RowOfPage:
    """One rule of the scenario.

    Attributes:
        at_limit: its text where each condition stands at its limit.
        examples: places of the examples that name it.
    """

    rule: Rule
    place: str
    conclusion: str
    at_limit: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """A finding that a rule reads: whether it must hold, and the rules that conclude it."""

    finding: str
    holds: bool
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """What there is to know.

    Attributes:
        scenario: its lines as they stand in the file.
        text: the text that gives the reason, in words.
        sources: titles; none for work of our own.
        rests_on: the findings it reads, in the order written.
        carries: the rules that read what it concludes, also through further findings.
    """

    id: str
    title: str
    place: str
    group: str
    scenario: tuple[str, ...]
    rows: tuple[RowOfPage, ...]
    text: str
    sources: tuple[str, ...]
    rests_on: tuple[Rest, ...]
    carries: tuple[Rule, ...]
    caution: str


def pages_of(rules: Sequence[Rule], rule_set: RuleSet, examples: Path | None) -> tuple[RulePage, ...]:
    """Return a page per scenario, in the order of the rules."""
    scenarios: dict[str, list[Rule]] = {}
    for rule in rules:
        scenarios.setdefault(rule.tekst, []).append(rule)
    return tuple(page_of(tuple(found), rule_set, examples) for found in scenarios.values())


def page_of(rules: tuple[Rule, ...], rule_set: RuleSet, examples: Path | None) -> RulePage:
    """Return the page of a scenario, with these of its rules."""
    first = rules[0]
    line, scenario = scenario_as_written(first)
    rests = (rest for rule in rules for condition in rule.voorwaarden for rest in rests_of(condition.test, rule_set))
    shown = examples_of([rule.id for rule in rules], examples)
    return RulePage(
        id=first.id if len(rules) == 1 else first.tekst,
        title=first.titel,
        place=f"{path_shown(first.plaats.file)}:{line}",
        group=first.groep,
        scenario=scenario,
        rows=tuple(row_of(rule, rule_set, shown[rule.id]) for rule in rules),
        text=readable(rule_set.teksten[first.tekst], rule_set.feiten.by_key),
        sources=tuple(rule_set.bronnen[key].shown for key in first.bronnen),
        rests_on=tuple({(rest.finding, rest.holds): rest for rest in rests}.values()),
        carries=carried(rules, rule_set),
        caution=rule_set.wiel.voorbehoud,
    )


def row_of(rule: Rule, rule_set: RuleSet, examples: tuple[str, ...]) -> RowOfPage:
    """Return one rule of a scenario."""
    place = f"{path_shown(rule.plaats.file)}:{rule.plaats.line}"
    return RowOfPage(rule, place, concluded(rule.conclusie, rule_set.wiel), text_at_limit(rule, rule_set), examples)


def concluded(conclusion: Conclusion, wheel: Wheel) -> str:
    """Return in one sentence what a rule concludes."""
    if conclusion.soort is Effect.FINDING:
        return f'De bevinding "{conclusion.doel}" geldt.'
    name = f'"{wheel.name_of(conclusion.doel)}"'
    if conclusion.soort is Effect.EXCLUSION:
        return f"{name} is uitgesloten."
    if conclusion.soort is Effect.DESIGNATION:
        return f"{name} is aangewezen op trede {conclusion.trede}."
    points = abs(conclusion.punten)
    side = "voor" if conclusion.punten > 0 else "tegen"
    strongly = "sterk " if points > 1 else ""
    return f"Dit pleit {strongly}{side} {name}: {points} {'punt' if points == 1 else 'punten'} {side}."


def rests_of(test: Test, rule_set: RuleSet) -> tuple[Rest, ...]:
    """Return the findings that a condition reads."""
    match test:
        case FindingHolds(bevinding=name, geldt=holds):
            return (Rest(name, holds, concluding(name, rule_set)),)
        case CountHolds(bevindingen=names):
            return tuple(Rest(name, True, concluding(name, rule_set)) for name in names)  # noqa: FBT003 - a field
    return ()


def concluding(finding: str, rule_set: RuleSet) -> tuple[Rule, ...]:
    """Return the rules that conclude a finding."""
    wanted = (Effect.FINDING, finding)
    return tuple(rule for rule in rule_set.regels if (rule.conclusie.soort, rule.conclusie.doel) == wanted)


def carried(rules: Sequence[Rule], rule_set: RuleSet) -> tuple[Rule, ...]:
    """Return the rules that read what these conclude, nearest first, also through further findings."""
    found: dict[str, Rule] = {}
    queue = list(rules)
    while queue:
        conclusion = queue.pop(0).conclusie
        fresh = [rule for rule in rule_set.regels if reads(rule, conclusion) and rule.id not in found]
        found |= {rule.id: rule for rule in fresh}
        queue += fresh
    return tuple(found.values())


def reads(rule: Rule, conclusion: Conclusion) -> bool:
    """Tell whether a rule reads the finding that another concludes."""
    return conclusion.soort is Effect.FINDING and conclusion.doel in findings_read(rule)
