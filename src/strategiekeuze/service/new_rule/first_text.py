"""A first text for a new rule: the values found, by the names that a template knows, and then what the rule says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.explain.texts import ORDERING
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, FindingHolds, Operator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Condition, Rule

MOST_LINES = 11
"""Lines about conditions; a text has at most twelve lines and ends with what the rule says."""

BEYOND = {
    Operator.LESS: "minder dan",
    Operator.AT_MOST: "hoogstens",
    Operator.AT_LEAST: "minstens",
    Operator.MORE: "meer dan",
}
SCORED = {**BEYOND, Operator.LESS: "lager dan", Operator.MORE: "hoger dan"}


def first_text(rule: Rule, facts: Mapping[str, Fact]) -> str:
    """Return a text with one line per condition; the author makes it better later."""
    told = dict.fromkeys(line for each in rule.voorwaarden if (line := line_of(each, facts)))
    return "\n".join([*list(told)[:MOST_LINES], f"{bare(rule.titel).rstrip('.')}."]) + "\n"


def bare(text: str) -> str:
    """Return a text without the signs that mean something in a template."""
    return re.sub(r"[{}]", "", text)


def line_of(condition: Condition, facts: Mapping[str, Fact]) -> str:
    """Return the line about one condition."""
    match condition.test:
        case Comparison(feit=key):
            return compared(condition.test, facts[key])
        case FindingHolds(bevinding=name, geldt=holds):
            return f'De bevinding "{bare(name)}" geldt{"" if holds else " niet"}.'
        case CountHolds():
            return "Dit geldt: {{ bevindingen|opsomming }}."


def compared(test: Comparison, fact: Fact) -> str:
    """Return the line about a fact: the value found, and the limit when there is one."""
    value = f"{{{{ {fact.sleutel} }}}}"
    if fact.soort is Kind.SCORE:
        start = f"{{{{ gemeente|hoofdletter }}}} scoort {value} op {fact.naam}"
    else:
        start = f'De waarde van "{fact.naam}" is {value}'
    if test.operator not in ORDERING:
        return f"{start}."
    words = SCORED if fact.soort in (Kind.SCORE, Kind.ORDERED) else BEYOND
    return f"{start}, en dat is {words[test.operator]} {{{{ grens.{fact.sleutel} }}}}."
