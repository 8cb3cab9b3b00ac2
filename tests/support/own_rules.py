"""The rules of the wheel, read once, with their language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from strategiekeuze.language.rule_set.reader import read_rule_set
from strategiekeuze.language.rules.context import Context
from strategiekeuze.model.rule import Effect
from strategiekeuze.service import default_rules

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet


@cache
def own_context() -> Context:
    """Return what our own rules refer to, with the findings that they conclude and no problems yet."""
    read, rules = read_rule_set(default_rules(), default_rules()), own_rules()
    assert read.vocabulary is not None
    concluded = (rule.conclusie for rule in rules.regels)
    findings = tuple(dict.fromkeys(each.doel for each in concluded if each.soort is Effect.FINDING))
    parts = (rules.feiten, rules.wiel, rules.bronnen, read.vocabulary, frozenset(Effect))
    return Context(*parts, findings=lambda: findings)


@cache
def own_rules() -> RuleSet:
    """Return our own rules."""
    rules = read_rule_set(default_rules(), default_rules()).rule_set
    assert rules is not None
    return rules
