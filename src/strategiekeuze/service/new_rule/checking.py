"""What every check of an answer needs: its place, the rule set with the new rule in it, and a way to refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, RulesError
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.rule import RuleSet
from strategiekeuze.service.new_rule.frame import errors_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.rule import Rule
    from strategiekeuze.service.new_rule.frame import Frame


def option(name: str, text: str) -> Place:
    """Return the place of an answer: the option with what stands behind it."""
    return Place(f"{name} {quoted(text)}")


def with_rule(frame: Frame, rule: Rule) -> RuleSet:
    """Return the rule set with one more rule, the last: what is used twice, it uses wrongly."""
    return with_rules(frame.rule_set, (*frame.rule_set.regels, rule))


def with_rules(rule_set: RuleSet, rules: Sequence[Rule]) -> RuleSet:
    """Return a rule set with other rules."""
    # A copy would keep what the rule set has worked out about its own rules.
    fields = {name: getattr(rule_set, name) for name in RuleSet.model_fields}
    return RuleSet.model_validate({**fields, "regels": tuple(rules)})


def clean(text: str) -> str:
    """Return a text on one line, without signs that nobody sees."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def refuse(found: Iterable[Problem]) -> None:
    """Raise the problems that stop, when there are any."""
    errors = errors_in(list(found))
    if errors:
        raise RulesError(*errors)
