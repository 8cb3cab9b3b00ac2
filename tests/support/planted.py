"""Our own rules with faults planted in them, written as anyone would write a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.rules.context import Context
from strategiekeuze.language.rules.translator import translate
from strategiekeuze.model.rule import Effect, RuleSet
from support.own_rules import own_context, own_rules

if TYPE_CHECKING:
    from strategiekeuze.model.rule import Rule

FILE = "fouten.feature"


def planted(*scenarios: str) -> RuleSet:
    """Return our own rules with these scenarios added; a scenario with the id of a rule takes its place."""
    fresh = {rule.id: rule for rule in read(scenarios)}
    rules = {rule.id: rule for rule in own_rules().regels} | fresh
    fields = {name: getattr(own_rules(), name) for name in RuleSet.model_fields}
    return RuleSet.model_validate({**fields, "regels": tuple(rules[key] for key in sorted(rules))})


def read(scenarios: tuple[str, ...]) -> tuple[Rule, ...]:
    """Return the rules in some scenarios."""
    body = "\n".join(f"  @regel:{text.strip()}" for text in scenarios)
    feature, problems = read_feature(f"# language: nl\nFunctionaliteit: Proef\n{body}\n", FILE)
    assert feature is not None, problems
    own = own_context()
    found: list[str] = []
    context = Context(
        own.facts, own.wheel, own.sources, own.vocabulary, frozenset(Effect), findings=lambda: (*own.findings(), *found)
    )
    rules = translate(feature, context)
    assert context.problems == []
    return rules
