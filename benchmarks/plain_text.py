"""A text of about the same content from the same templates, with plain Jinja: what a user of zen-engine would write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jinja2 import ChainableUndefined, Environment

from benchmarks.jdm import finding_fields
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, Effect
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from benchmarks.case import Case
    from benchmarks.plain_choice import Chosen
    from strategiekeuze.model.rule import Rule, RuleSet

Values = dict[str, object]


class PlainText:
    """The templates of one rule set, compiled once."""

    def __init__(self, rules: RuleSet) -> None:
        # Values that only our own engine knows, such as what decided a tie, stay empty.
        jinja = Environment(trim_blocks=True, lstrip_blocks=True, undefined=ChainableUndefined)  # noqa: S701 - no HTML
        jinja.filters.update({"opsomming": listing, "hoofdletter": lambda text: text[:1].upper() + text[1:]})
        self._rules = rules
        self._reasons = {rule.id: jinja.from_string(rules.teksten[rule.tekst]) for rule in rules.regels}
        self._parts = [jinja.from_string(source) for source in rules.motivering.values()]
        self._findings = finding_fields(rules)
        self._counted = {rule.id: counted(rule) for rule in rules.regels}
        self._limits = {rule.id: limits(rule, rules) for rule in rules.regels}
        self._derived = [fact for fact in rules.feiten.feiten if fact.afleiding is not None]

    def render(self, case: Case, found: Mapping[str, int], fired: Collection[str], chosen: Chosen) -> str:
        """Return the text of one advice, with the reason of every rule that holds.

        Args:
            case: for the texts of the stated facts.
            found: the derived facts and the findings, as zen-engine gave them.
            fired: the ids of the rules that hold.
            chosen: the choice.
        """
        shown = {fact.sleutel: show_value(fact, int(found[fact.sleutel])) for fact in self._derived}
        facts = {"gemeente": "de gemeente", **case.texts, **shown}
        holding = {name for name, field in self._findings.items() if found[field]}
        reasons = {rule: self._reason(rule, facts, holding) for rule in fired}
        values = {**self._head(chosen, facts), **self._arguments(chosen, reasons), **self._others(chosen, reasons)}
        lines = "\n\n".join([part.render(values) for part in self._parts]).splitlines()
        text = "\n".join([line.rstrip() for line in lines])
        return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"

    def _reason(self, rule: str, facts: Mapping[str, str], holding: Collection[str]) -> str:
        source, counted = self._rules.by_id[rule], self._counted[rule]
        names = [name for name in counted if name in holding]
        text = self._reasons[rule].render(facts, rij=source.rij, grens=self._limits[rule], bevindingen=names)
        return " ".join(text.split())

    def _head(self, chosen: Chosen, facts: Mapping[str, str]) -> Values:
        strategy = self._rules.wiel.by_slug.get(chosen.strategy or "")
        opposite = strategy.overstaand if strategy else ""
        tension = self._rules.wiel.tension(strategy.slug, opposite) if strategy and opposite else None
        return {
            "uitkomst": "advies" if strategy else "geen voorkeur",
            "gemeente": facts["gemeente"],
            "naam": strategy.naam if strategy else "",
            "kern": strategy.kern if strategy else "",
            "waakt_voor": strategy.waakt_voor if strategy else (),
            "feiten": facts,
            "zekerheid": "vast",
            "trede": chosen.rung,
            "overstaand": self._rules.wiel.by_slug[opposite].naam if opposite else "",
            "spanning": tension.tekst if tension else "",
            "voorbehoud": self._rules.wiel.voorbehoud,
            "regelset": self._rules.naam,
            "versie": self._rules.versie,
        }

    def _arguments(self, chosen: Chosen, reasons: Mapping[str, str]) -> Values:
        rules = [self._rules.by_id[rule] for rule in reasons]
        about = [rule for rule in rules if rule.conclusie.doel == chosen.strategy]
        pleading = [rule for rule in about if rule.conclusie.punten > 0 or rule.conclusie.trede == chosen.rung != 0]
        sources = dict.fromkeys(self._rules.bronnen[source].shown for rule in rules for source in rule.bronnen)
        return {
            "redenen": [row(rule, reasons) for rule in pleading],
            "bezwaren": [row(rule, reasons) for rule in about if rule.conclusie.punten < 0],
            "bronnen": list(sources),
        }

    def _others(self, chosen: Chosen, reasons: Mapping[str, str]) -> Values:
        if chosen.strategy is None or chosen.rung:
            return {}
        rivals = [slug for slug in chosen.balances if slug != chosen.strategy]
        ranked = sorted(rivals, key=lambda slug: -chosen.balances[slug])
        return {"anderen": [self._other(slug, chosen, reasons) for slug in ranked]}

    def _other(self, slug: str, chosen: Chosen, reasons: Mapping[str, str]) -> Values:
        out = slug in chosen.excluded
        effect, target = (Effect.EXCLUSION, slug) if out else (Effect.ARGUMENT, chosen.strategy)
        rules = [self._rules.by_id[rule] for rule in reasons]
        about = [rule for rule in rules if rule.conclusie.soort is effect and rule.conclusie.doel == target]
        largest = max(about, key=lambda rule: rule.conclusie.punten, default=None)
        return {
            "naam": self._rules.wiel.by_slug[slug].naam,
            "reden": "uitgesloten" if out else "lager saldo",
            "verschil": chosen.balances[chosen.strategy or ""] - chosen.balances[slug],
            "criterium": largest.titel if largest else "",
            "regel": largest.id if largest else "",
            "tekst": reasons[largest.id] if largest else "",
        }


def counted(rule: Rule) -> tuple[str, ...]:
    """Return the findings that a rule counts, none when it counts nothing."""
    tests = [condition.test for condition in rule.voorwaarden]
    return next((test.bevindingen for test in tests if isinstance(test, CountHolds)), ())


def limits(rule: Rule, rules: RuleSet) -> dict[str, str]:
    """Return the limit that a rule sets to each fact it compares with one value."""
    tests = [condition.test for condition in rule.voorwaarden if isinstance(condition.test, Comparison)]
    facts = rules.feiten.by_key
    single = [test for test in tests if len(test.waarden) == 1 and facts[test.feit].soort is not Kind.LIST]
    return {test.feit: show_value(facts[test.feit], test.waarden[0]) for test in single}


def row(rule: Rule, reasons: Mapping[str, str]) -> Values:
    """Return a reason as the templates read it."""
    return {"tekst": reasons[rule.id], "regel": rule.id, "dubbel": abs(rule.conclusie.punten) == 2}
