"""Every scenario has its own title; with a repeated one a test tool runs one of the two and drops the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import Rule, RuleSet


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each scenario whose title another scenario has too; rows of one table share theirs."""
    seen: dict[str, Rule] = {}
    for rule in rule_set.regels:
        first = seen.setdefault(rule.titel.casefold(), rule)
        if first.tekst != rule.tekst:
            what = f'de titel "{rule.titel}" is al gebruikt, op {first.plaats}'
            yield Problem("dubbele-titel", what, "Geef dit scenario een eigen titel.", rule.plaats)
