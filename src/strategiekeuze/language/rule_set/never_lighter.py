"""Check the facts of which more is better: `niet lichter bij meer` and `altijd bij meer` in `wiel.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.model.facts import NUMBERS, Fact, Facts, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.wheel import Wheel

KEY = "niet lichter bij meer"
ALWAYS = "altijd bij meer"
OF = "van"
ORDERED = frozenset({*NUMBERS, Kind.ORDERED, Kind.YES_NO})
"""Kinds of which there can be more or less."""


def check_never_lighter(facts: Facts, wheel: Wheel, root: Node, problems: list[Problem]) -> None:
    """Report every name that is no group and no fact, and every fact that has no more or less; `root` is the file."""
    if not facts.feiten:
        return
    if wheel.niet_lichter_bij_meer:
        check_names(KEY, root.entries[KEY].items, facts, problems)
    for promise in root.entries[ALWAYS].items if wheel.altijd_bij_meer else ():
        check_names(OF, promise.entries[OF].items, facts, problems)


def check_names(key: str, items: Iterable[Node], facts: Facts, problems: list[Problem]) -> None:
    """Report what is wrong with the names in a list of facts of which more is better."""
    seen: set[str] = set()
    for item in items:
        name = item.text.strip()
        found = [twice(name)] if name in seen else faults(key, name, facts, problems)
        problems += [problem.at(item.place) for problem in found]
        seen.add(name)


def twice(name: str) -> Problem:
    """Say that a name stands there twice."""
    return Problem("ongeldige-waarde", f"de naam {quoted(name)} staat er twee keer", "Haal er een weg.")


def faults(key: str, name: str, facts: Facts, problems: list[Problem]) -> Iterator[Problem]:
    """Yield what is wrong with one name."""
    named = facts_named(name, facts)
    if not named:
        known = [*facts.groups, *(fact.sleutel for fact in facts.feiten if has_order(fact))]
        what = f"{quoted(name)} is geen groep en geen feit"
        yield Problem("ongeldige-waarde", what, meant_or_all(name, known, problems))
    for fact in named:
        if not has_order(fact):
            what = f"van {quoted(fact.sleutel)} kan een profiel geen meer of minder noemen"
            yield Problem("ongeldige-waarde", what, f"Haal het weg uit {quoted(key)}.")
        elif fact.omvang:
            what = f"{quoted(fact.sleutel)} gaat over de omvang, en meer daarvan is niet beter"
            yield Problem("ongeldige-waarde", what, f"Haal het weg uit {quoted(key)}.")


def has_order(fact: Fact) -> bool:
    """Tell whether a profile can state more or less of a fact."""
    return fact.soort in ORDERED and fact.op_te_geven


def facts_named(name: str, facts: Facts) -> tuple[Fact, ...]:
    """Return the facts of a group, or the one with this key."""
    one = facts.by_key.get(name)
    return facts.groups.get(name, (one,) if one else ())
