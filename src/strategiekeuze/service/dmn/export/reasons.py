"""Say in a few plain lines why a rule stands in a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from strategiekeuze.model.rule import Rule, RuleSet

FILLED = re.compile(r"\{\{\s*([a-z_.]+)[^{}]*\}\}")
"""A place in a text where a value of the profile comes."""


def reason(rule: Rule, rules: RuleSet) -> str:
    """Return the id and title of a rule, its reason, and where it comes from."""
    parts = [f"{rule.id}: {rule.titel}.", told(rules.teksten.get(rule.tekst, "")), origin(rule, rules)]
    return " ".join(part for part in parts if part)


def told(text: str) -> str:
    """Return the text of a rule with the names of values; a text that differs per profile is left out."""
    if "{%" in text or "{#" in text:
        return ""
    return " ".join(FILLED.sub(lambda match: f"[{match[1].rpartition('.')[2]}]", text).split())


def origin(rule: Rule, rules: RuleSet) -> str:
    """Return the sources of a rule."""
    if rule.bronnen:
        return f"Bron: {listing((rules.bronnen[each].shown for each in rule.bronnen), 'en')}."
    return "Eigen werk." if rule.eigen_werk else ""
