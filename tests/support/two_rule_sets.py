"""Two rule sets compared by proof, with every example run."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.difference.search import differences, run_both
from strategiekeuze.proof.complete.difference.world import both_over

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.difference.world import Pair

LONG = 60.0


def proved(old: RuleSet, new: RuleSet) -> set[Pair]:
    """Return the pairs of outcomes that differ, by proof alone; every example is run."""
    both = both_over(old, new)
    found = differences(both, (), monotonic() + LONG)
    assert found.proved
    assert all(run_both(both, answers).pair == pair for pair, answers in found.examples.items())
    return set(found.examples)
