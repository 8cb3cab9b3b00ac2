"""Names for facts, findings and strategies that DMN can use as ids and in formulas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.engine.program import finding_depths
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from strategiekeuze.model.rule import RuleSet

LADDER, CHOICE = "trede", "keuze"
HELD = re.compile(r"[^a-z0-9_]+")


class Names:
    """Each name once, whatever it stands for; a prefix says what that is."""

    def __init__(self, rules: RuleSet) -> None:
        slugs = [strategy.slug for strategy in rules.wiel.strategieen]
        taken: set[str] = {LADDER, CHOICE}
        self.fact: Mapping[str, str] = named("feit", [fact.sleutel for fact in rules.feiten.feiten], taken)
        self.finding: Mapping[str, str] = named("bevinding", finding_depths(rules.regels), taken)
        self.balance: Mapping[str, str] = named("stand", slugs, taken)
        self.exclusion: Mapping[str, str] = named("uitgesloten", slugs, taken)


def named(prefix: str, words: Iterable[str], taken: set[str]) -> dict[str, str]:
    """Return a name for each word; a number keeps apart what would become the same."""
    found: dict[str, str] = {}
    for word in words:
        base = f"{prefix}_{HELD.sub('_', plain(word)) or 'x'}"
        name = next(each for each in numbered(base, len(taken) + 1) if each not in taken)
        taken.add(name)
        found[word] = name
    return found


def numbered(base: str, most: int) -> Iterable[str]:
    """Yield a name, and then the name with numbers behind it."""
    yield base
    yield from (f"{base}_{number}" for number in range(2, most + 2))
