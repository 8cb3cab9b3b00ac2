"""One example for each sentence, built from the facts, the wheel and the rules, so that it is always right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.language.sentences.wording import shown
from strategiekeuze.language.values import show_value
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.facts import NUMBERS, Kind
from strategiekeuze.model.rule import Comparison, Operator
from strategiekeuze.report.catalogue.choices import compared_with, findings_in
from strategiekeuze.report.catalogue.prose import prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.sentences.vocabulary import Sentence
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet

SLOT = re.compile(r"\{(\w+)\}")
FIRST_WORD = {SentenceKind.CONDITION: "Gegeven ", SentenceKind.CONCLUSION: "Dan ", SentenceKind.EXAMPLE: ""}
USUAL = {Kind.COUNT: 2, Kind.DECIMAL: 100, Kind.SCORE: 250}
"""A value that fits most facts of a kind, in its own integers."""


def example_of(sentence: Sentence, rules: RuleSet) -> tuple[str, ...]:
    """Return the lines of an example."""
    text = SLOT.sub(lambda match: filled(match[1], sentence, rules), shown(sentence.form))
    return (FIRST_WORD[sentence.kind] + text, *aligned(rows_of(sentence, rules)))


def filled(name: str, sentence: Sentence, rules: RuleSet) -> str:
    """Return a value for a parameter, with its quotes."""
    fact = compared_with(sentence, rules.feiten)
    if fact is not None and not (name == sentence.fact and fact.groep == name):
        value = show_value(fact, value_of(sentence, fact, rules))
        return value if fact.soort in NUMBERS else f'"{value}"'
    if fact is not None:
        return f'"{fact.naam}"'
    return {"trede": "1", "aantal": str(len(findings_for(rules)))}.get(name) or f'"{name_of(name, rules)}"'


def name_of(name: str, rules: RuleSet) -> str:
    """Return a name that can be filled in for a parameter that stands for no fact."""
    words = prose()["voorbeelden"]
    if name == "strategie":
        return rules.wiel.strategieen[0].naam
    if name == "regel":
        return next((rule.id for rule in rules.regels), words["regel"])
    if name == "bevinding":
        return findings_for(rules)[0]
    return words.get(name) or str(Certainty.FIRM)


def value_of(sentence: Sentence, fact: Fact, rules: RuleSet) -> int:
    """Return a value of a fact: one that a rule uses, because it means something, else an ordinary one."""
    facts = {each.sleutel for each in rules.feiten.groups.get(sentence.fact, (fact,))}
    tests = (condition.test for condition in rules.conditions)
    used = (test.waarden[0] for test in tests if isinstance(test, Comparison) and test.feit in facts)
    bounded = fact.soort in (*NUMBERS, Kind.ORDERED)
    inside = (each for each in used if not bounded or fact.van < each < fact.tot)
    return next(inside, ordinary(fact, sentence.operator))


def ordinary(fact: Fact, operator: str) -> int:
    """Return a value in the middle of a fact, on a side where a comparison still leaves something."""
    if fact.soort in NUMBERS:
        return min(max(fact.van, USUAL[fact.soort]), fact.tot)
    last = len(fact.opties) - 1
    return last // 2 if operator in (Operator.AT_MOST, Operator.MORE) else (last + 1) // 2


def findings_for(rules: RuleSet) -> tuple[str, str]:
    """Return two findings; where the rules conclude fewer, names that a rule may give one."""
    words = prose()["voorbeelden"]
    first, second, *_ = (*findings_in(rules), words["bevinding"], words["tweede"])
    return first, second


def rows_of(sentence: Sentence, rules: RuleSet) -> Sequence[tuple[str, ...]]:
    """Return the table below a sentence, with its head; empty when there is none."""
    if not sentence.table:
        return ()
    if sentence.finding:
        return [("bevinding",), *((name,) for name in findings_for(rules))]
    fact = next(each for each in rules.feiten.feiten if each.op_te_geven and each.soort in NUMBERS)
    return [("feit", "waarde"), (fact.naam, show_value(fact, value_of(sentence, fact, rules)))]


def aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return a table as lines of a feature file, with straight columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    return [f"  | {' | '.join(cells)} |" for cells in lines]
