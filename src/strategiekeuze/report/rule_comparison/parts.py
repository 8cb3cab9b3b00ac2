"""The parts of a comparison that stand both in the text and in the list of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.report.figures import count
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule_comparison import RuleComparison

MOST = 40
"""Number of rules that are named."""


def rules(found: RuleComparison) -> Iterator[str]:
    """Yield the rules that are new, gone or changed."""
    if found.regels:
        yield "Regels:"
    for each in found.regels[:MOST]:
        what = f" ({listing(list(each.wat), 'en')})" if each.wat else ""
        yield f"- {each.regel} is {each.soort}{what}: {each.titel}"
    if len(found.regels) > MOST:
        yield f"- en nog {count(len(found.regels) - MOST)}"


def texts(found: RuleComparison) -> Iterator[str]:
    """Yield what else people read that differs."""
    if found.teksten:
        yield f"Ook anders: {listing(list(found.teksten), 'en')}."


def facts(found: RuleComparison) -> Iterator[str]:
    """Yield the facts that are new, gone or changed, with what that means."""
    if found.feiten:
        yield "Feiten:"
    for each in found.feiten:
        yield f"- {each.naam} is {each.soort}. {each.betekent}"


def strategies(found: RuleComparison) -> Iterator[str]:
    """Yield the strategies that are new or gone, and those with another name."""
    if found.strategieen:
        yield "Strategieën:"
    for each in found.strategieen:
        what = "heet nu anders" if each.soort == "veranderd" else f"is {each.soort}"
        yield f"- {each.naam} ({each.strategie}) {what}"
