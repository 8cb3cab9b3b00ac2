"""The text of a rule as a municipality reads it that just meets its conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.texts import Texts
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.rule import Comparison, CountHolds, Operator
from strategiekeuze.service.new_rule.stated import edge
from strategiekeuze.service.new_rule.worlds import compared, narrow

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.service.new_rule.worlds import World


def text_at_limit(rule: Rule, rule_set: RuleSet) -> str:
    """Return the reason that a rule gives when each of its conditions stands at its limit."""
    texts, facts = Texts(rule_set), rule_set.feiten.by_key
    index = texts.index[rule.id]
    values = tuple(shown(rule, facts[key]) for key in texts.names[index])
    counts = [each.test for each in rule.voorwaarden if isinstance(each.test, CountHolds)]
    held = counts[0].bevindingen[: counts[0].minstens] if counts else ()
    return texts.found(index, rule_set.onderwerp, values, held).reden


def shown(rule: Rule, fact: Fact) -> str:
    """Return the value of a fact at the limit of a rule."""
    tests = [each.test for each in rule.voorwaarden if isinstance(each.test, Comparison)]
    own = [test for test in tests if test.feit == fact.sleutel]
    if fact.soort is Kind.LIST:
        named = [fact.opties[test.waarden[0]].naam for test in own if test.operator is Operator.CONTAINS]
        return ", ".join(dict.fromkeys(named)) or "geen"
    # INVARIANT: the conditions of a rule leave some value; a check on the rule set has seen to that.
    world: World = {}
    for test in own:
        world = narrow(world, compared(test, fact, holds=True)[0]) or world
    return show_value(fact, edge(world[fact.sleutel], fact))
