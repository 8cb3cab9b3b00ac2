"""The words that a reader knows already, because the rule set defines them: names of facts, strategies and domains.

Such a name is often long, and its writer cannot replace it by a shorter word. So it says nothing of how well a text
is written.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.explain.reading.sentences import ANY_VALUE, WORD
from strategiekeuze.explain.reading.syllables import syllables
from strategiekeuze.model.identity import ByIdentity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.model.facts import Option
    from strategiekeuze.model.rule import RuleSet

LONG = 3
"""Syllables from which a word counts as long. A name of one short word ("geen", "raad") needs no help."""

Known = re.Pattern[str]
"""Finds every known name in a text."""


def known_names(rule_set: RuleSet, *also: str) -> Known:
    """Return what finds the names that a rule set defines, and some more."""
    return _known(ByIdentity(rule_set), also)


@lru_cache(maxsize=8)
def _known(key: ByIdentity[RuleSet], also: tuple[str, ...]) -> Known:
    long_enough = {name for name in (*names(key.held), *also) if worth_knowing(name)}
    # The longest goes first, so that a name within a name does not cut it in two.
    ordered = sorted({ANY_VALUE, *long_enough}, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.IGNORECASE)


def names(rule_set: RuleSet) -> Iterator[str]:
    """Yield every name that a rule set defines."""
    wheel = rule_set.wiel
    yield from (strategy.naam for strategy in wheel.strategieen)
    yield from (dimension.naam for dimension in wheel.dimensies)
    yield from option_names(wheel.domeinen)
    for fact in rule_set.feiten.feiten:
        yield from (fact.naam, fact.eenheid, *fact.ook)
        yield from option_names(fact.opties)


def option_names(options: Iterable[Option]) -> Iterator[str]:
    """Yield every name of some options."""
    yield from (name for option in options for name in (option.naam, *option.ook))


def worth_knowing(name: str) -> bool:
    """Tell whether a name would make a text look harder than it is."""
    words = WORD.findall(name)
    return len(words) > 1 or any(syllables(word) >= LONG for word in words)
