"""Turn rules with the same outcome into one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.decision_graph import Column, Row, Table
from strategiekeuze.model.decision_table import Aggregation, HitPolicy
from strategiekeuze.service.dmn.export.columns import column_of
from strategiekeuze.service.dmn.export.reasons import reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.service.dmn.export.names import Names

Slot = tuple[str, int]
"""What a column looks at, and which of several conditions of one rule on that comes there."""

ALWAYS = "Deze rij geldt altijd. Zo is er ook een uitkomst als geen andere rij geldt."


def highest(rules: RuleSet, names: Names, name: str, label: str, found: Iterable[Rule]) -> Table:
    """Return a table that gives 1 when some rule holds, and 0 otherwise."""
    text = "1 als een van de rijen geldt, anders 0."
    rows = [(rule, "1") for rule in found]
    return table(rules, names, rows, Table(name, label, text, HitPolicy.COLLECT, Aggregation.MAX, (), "number", ()))


def total(rules: RuleSet, names: Names, name: str, label: str, found: Iterable[Rule]) -> Table:
    """Return a table that adds up points for and against."""
    text = "De som van de punten voor en tegen."
    rows = [(rule, str(rule.conclusie.punten)) for rule in found]
    return table(rules, names, rows, Table(name, label, text, HitPolicy.COLLECT, Aggregation.SUM, (), "number", ()))


def table(rules: RuleSet, names: Names, found: Sequence[tuple[Rule, str]], empty: Table, rest: str = "0") -> Table:
    """Return a table with a row per rule, and a last row for all other cases."""
    slots: dict[Slot, Column] = {}
    tests = [placed(rule, rules, names, slots) for rule, _ in found]
    rows = [
        Row(tuple(each.get(slot, "-") for slot in slots), outcome, reason(rule, rules))
        for each, (rule, outcome) in zip(tests, found, strict=True)
    ]
    always = Row(tuple("-" for _ in slots), rest, ALWAYS)
    return Table(
        empty.id,
        empty.label,
        empty.toelichting,
        empty.trefregel,
        empty.samen,
        tuple(slots.values()),
        empty.soort,
        (*rows, always),
    )


def placed(rule: Rule, rules: RuleSet, names: Names, slots: dict[Slot, Column]) -> Mapping[Slot, str]:
    """Return the tests of a rule by column; a column that is new is added."""
    found: dict[Slot, str] = {}
    for condition in rule.voorwaarden:
        column, text = column_of(condition.test, rules.feiten.by_key, names)
        count = sum(1 for expression, _ in found if expression == column.uitdrukking)
        slot = (column.uitdrukking, count)
        slots.setdefault(slot, column)
        found[slot] = text
    return found
