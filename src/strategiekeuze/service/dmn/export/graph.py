"""Turn a rule set into decisions: its findings, the balance and exclusions of each strategy, the ladder, the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.program import compile_rules, concluders, finding_depths
from strategiekeuze.engine.scheme import scheme_of
from strategiekeuze.language.dmn.literals import feel
from strategiekeuze.model.decision_graph import DataInput, DecisionGraph, Table
from strategiekeuze.model.decision_table import Aggregation, HitPolicy
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.service.dmn.export.choice import choice
from strategiekeuze.service.dmn.export.columns import type_of
from strategiekeuze.service.dmn.export.names import LADDER, Names
from strategiekeuze.service.dmn.export.tables import highest, table, total
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, RuleSet

COMPLETE = "Deze tabellen gaan over een profiel waarin elk gegeven bekend is."
DERIVED = "Dit gegeven volgt uit andere gegevens. Reken het eerst uit; deze tabellen doen dat niet."
LISTED = "Dit is een lijst van teksten."


def graph_of(rules: RuleSet) -> DecisionGraph:
    """Return a rule set as decisions that rest on each other."""
    names, scheme = Names(rules), scheme_of(compile_rules(rules))
    decisions: tuple[Table, ...] = (*findings(rules, names), *by_strategy(rules, scheme, names), *ladder(rules, names))
    last = choice(rules, scheme, names)
    needed = {each for decision in decisions for each in decision.nodig} | set(last.nodig)
    inputs = tuple(data(fact, names) for fact in rules.feiten.feiten if names.fact[fact.sleutel] in needed)
    text = " ".join([f"{rules.naam}, versie {rules.versie}.", rules.wiel.voorbehoud, COMPLETE])
    return DecisionGraph(f"regels_{plain(rules.naam) or 'set'}", rules.naam, text, inputs, (*decisions, last))


def data(fact: Fact, names: Names) -> DataInput:
    """Return what someone must fill in for a fact."""
    notes = [fact.vraag or fact.naam, DERIVED if fact.afleiding else "", LISTED if fact.soort is Kind.LIST else ""]
    # A list has no type of its own in DMN; "Any" is what a program accepts without one.
    kind = "Any" if fact.soort is Kind.LIST else type_of(fact)
    return DataInput(names.fact[fact.sleutel], fact.naam, kind, " ".join(note for note in notes if note))


def findings(rules: RuleSet, names: Names) -> Sequence[Table]:
    """Return a table per finding, those that others rest on first."""
    return [
        highest(rules, names, names.finding[name], f"Bevinding: {name}", chosen(rules, concluders(rules.regels, name)))
        for name in finding_depths(rules.regels)
    ]


def by_strategy(rules: RuleSet, scheme: Scheme, names: Names) -> Sequence[Table]:
    """Return per strategy a table with its points, and one that excludes it."""
    found = []
    for slug in scheme.candidates:
        name = rules.wiel.name_of(slug)
        points = chosen(rules, [rule for rule, _ in scheme.arguments[slug]])
        found.append(total(rules, names, names.balance[slug], f"Stand: {name}", points))
        if scheme.exclusions[slug]:
            out = chosen(rules, scheme.exclusions[slug])
            found.append(highest(rules, names, names.exclusion[slug], f"Uitgesloten: {name}", out))
    return found


def ladder(rules: RuleSet, names: Names) -> Sequence[Table]:
    """Return the table of designations, the lowest rung first; none when nothing is designated."""
    found = sorted((rule for rule in rules.regels if rule.conclusie.trede), key=lambda rule: rule.conclusie.trede)
    if not found:
        return ()
    text = "De bovenste rij die geldt, beslist. Een lage trede gaat voor."
    empty = Table(LADDER, "Aangewezen", text, HitPolicy.FIRST, Aggregation.LIST, (), "string", ())
    rows = [(rule, feel(rules.wiel.name_of(rule.conclusie.doel))) for rule in found]
    return (table(rules, names, rows, empty, feel(NO_PREFERENCE)),)


def chosen(rules: RuleSet, places: Sequence[int]) -> list[Rule]:
    """Return rules by their place in the rule set."""
    return [rules.regels[place] for place in places]
