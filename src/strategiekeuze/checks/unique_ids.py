"""Every rule has its own id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.errors import Place
    from strategiekeuze.model.rule import RuleSet


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each rule whose id another rule has too."""
    seen: dict[str, Place] = {}
    for rule in rule_set.regels:
        first = seen.setdefault(rule.id, rule.plaats)
        if first is not rule.plaats:
            what = f"het regelnummer {rule.id} is al gebruikt, op {first}"
            yield Problem("dubbel-regelnummer", what, "Geef deze regel een nieuw nummer.", rule.plaats)
