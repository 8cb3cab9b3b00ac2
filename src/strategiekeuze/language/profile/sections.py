"""Tell which fields of a profile are sections of their own: who answered what, and what people weigh differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Facts


def is_section(name: str, section: str, facts: Facts) -> bool:
    """Tell whether a field is this section; a rule set may have a fact or a heading of that name."""
    taken = plain(name) in facts.by_name or any(plain(fact.rubriek) == plain(name) for fact in facts.feiten)
    return plain(name) == section and not taken
