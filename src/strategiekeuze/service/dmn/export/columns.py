"""Turn conditions into tests in columns: what is looked at, and what it must be."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from strategiekeuze.language.dmn.literals import feel, plain_number
from strategiekeuze.model.decision_graph import Column
from strategiekeuze.model.facts import HUNDREDTHS, NUMBERS, Fact, Kind
from strategiekeuze.model.rule import Comparison, CountHolds, FindingHolds, Operator, Test

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.service.dmn.export.names import Names

TYPES = {Kind.YES_NO: "boolean", Kind.COUNT: "integer", Kind.DECIMAL: "number", Kind.SCORE: "number"}
"""Types of DMN by the kind of a fact; every other kind is a text."""


def column_of(test: Test, facts: Mapping[str, Fact], names: Names) -> tuple[Column, str]:
    """Return the column for a condition, and what stands in it."""
    match test:
        case FindingHolds():
            name = names.finding[test.bevinding]
            return Column(f"bevinding: {test.bevinding}", name, "number", (name,), "0, 1"), "1" if test.geldt else "0"
        case CountHolds():
            several = [names.finding[each] for each in test.bevindingen]
            label = f"aantal van: {', '.join(test.bevindingen)}"
            return Column(label, " + ".join(several), "number", tuple(several)), f">= {test.minstens}"
        case Comparison():
            return compared(test, facts[test.feit], names.fact[test.feit])


def compared(test: Comparison, fact: Fact, name: str) -> tuple[Column, str]:
    """Return the column and the test for a comparison with a fact."""
    if fact.soort is Kind.LIST:
        return listed(test, fact, name)
    column = Column(fact.naam, name, type_of(fact), (name,), values_of(fact))
    if fact.soort in NUMBERS:
        return column, by_number(test, fact)
    return column, by_option(test, fact)


def listed(test: Comparison, fact: Fact, name: str) -> tuple[Column, str]:
    """Return the column that counts how many of these options a list holds."""
    options = [fact.opties[value].naam for value in test.waarden]
    parts = [f"(if list contains({name}, {feel(option)}) then 1 else 0)" for option in options]
    column = Column(f"{fact.naam}: {', '.join(options)}", " + ".join(parts), "number", (name,))
    return column, ">= 1" if test.operator is Operator.CONTAINS else "0"


def by_number(test: Comparison, fact: Fact) -> str:
    """Return a test on a number."""
    values = ", ".join(written(value, fact) for value in test.waarden)
    match test.operator:
        case Operator.ONE_OF:
            return values
        case Operator.NONE_OF:
            return f"not({values})"
    return f"{test.operator} {values}"


def by_option(test: Comparison, fact: Fact) -> str:
    """Return a test on a choice, or on yes or no."""
    held = options_held(test, fact)
    if len(held) == len(options_of(fact)):
        return "-"
    return ", ".join(feel(each) for each in held) or f"not({values_of(fact)})"


def options_held(test: Comparison, fact: Fact) -> Sequence[str | bool]:
    """Return the values for which a test holds."""
    limit = test.waarden[0]
    keeps = {
        Operator.LESS: range(limit),
        Operator.AT_MOST: range(limit + 1),
        Operator.AT_LEAST: range(limit, len(options_of(fact))),
        Operator.MORE: range(limit + 1, len(options_of(fact))),
        Operator.ONE_OF: test.waarden,
    }
    kept = keeps.get(test.operator)
    return [
        option
        for index, option in enumerate(options_of(fact))
        if (index in kept if kept is not None else index not in test.waarden)
    ]


def options_of(fact: Fact) -> Sequence[str | bool]:
    """Return the values of a choice by their number in the engine."""
    return [False, True] if fact.soort is Kind.YES_NO else [option.naam for option in fact.opties]


def type_of(fact: Fact) -> str:
    """Return the type of a fact as DMN names it."""
    return TYPES.get(fact.soort, "string")


def values_of(fact: Fact) -> str:
    """Return the values that a fact can have, in S-FEEL."""
    if fact.soort in NUMBERS:
        return f"[{written(fact.van, fact)}..{written(fact.tot, fact)}]"
    return ", ".join(feel(each) for each in options_of(fact))


def written(value: int, fact: Fact) -> str:
    """Return a number of the engine as it is written."""
    return plain_number(Decimal(value) / 100 if fact.soort in HUNDREDTHS else Decimal(value))
