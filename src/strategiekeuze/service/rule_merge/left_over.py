"""Find what is of no use any more once a rule is gone: rules for findings that only that rule read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.known_findings import read_by
from strategiekeuze.checks.used_findings import TOLD
from strategiekeuze.engine.program import concluders

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.rule import Condition, Rule, RuleSet


def left_over(goes: Rule, rules: RuleSet) -> dict[str, tuple[Rule, ...]]:
    """Return per finding that nothing reads any more the rules that conclude it; those may have read others in turn."""
    if rules.soort in TOLD:
        return {}
    classes = [condition for each in rules.aanvaard for condition in each.voorwaarden]
    left = [rule for rule in rules.regels if rule is not goes]
    found: dict[str, tuple[Rule, ...]] = {}
    ended = read_in(goes.voorwaarden)
    while ended:
        conditions = [condition for rule in left for condition in rule.voorwaarden]
        unread = sorted(ended - read_in([*conditions, *classes]))
        fresh = {name: tuple(left[place] for place in concluders(tuple(left), name)) for name in unread}
        found |= fresh
        gone = [rule for each in fresh.values() for rule in each]
        left = [rule for rule in left if rule not in gone]
        ended = read_in(condition for rule in gone for condition in rule.voorwaarden)
    return found


def read_in(conditions: Iterable[Condition]) -> set[str]:
    """Return the findings that some conditions read."""
    return {name for condition in conditions for name in read_by(condition.test)}
