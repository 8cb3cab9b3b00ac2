"""The text of a toets rule in two parts: the reason, and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.explain.texts import findings_counted, limits, own_facts

if TYPE_CHECKING:
    from strategiekeuze.explain.found import Found
    from strategiekeuze.model.rule import Rule, RuleSet

GAP = re.compile(r"\n\s*\n")


class Wording:
    """The compiled texts of one rule set."""

    def __init__(self, rule_set: RuleSet) -> None:
        self._facts = rule_set.feiten.by_key
        self._templates = {name: compiled(source) for name, source in rule_set.teksten.items()}

    def of(self, rule: Rule, found: Found, municipality: str) -> tuple[str, str]:
        """Return the reason of a rule that holds, and what to do; that is empty when its text has one part only."""
        values = {
            **{key: found.fact(key) for key in own_facts(rule)},
            "gemeente": municipality,
            "grens": limits(rule, self._facts),
            "rij": rule.rij,
            "bevindingen": found.holding(findings_counted(rule)),
        }
        text = rendered(self._templates[rule.tekst], values)
        reason, *rest = (" ".join(part.split()) for part in GAP.split(text.strip()))
        return reason, " ".join(rest)
