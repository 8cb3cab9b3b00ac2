"""What is proved of rules is what listing every profile finds: nothing missed, no false alarm.

`benchmarks/random_rules.py` does the same for thousands of rule sets.
"""

from __future__ import annotations

import pytest

from support.few_profiles import EveryProfile, few_rules
from support.random_rules import seeded
from support.rules_by_listing import (
    differences,
    listed_cancelled,
    listed_constants,
    listed_dead,
    listed_follows,
    listed_rungs,
    listed_same,
    listed_tensions,
)

pytest.importorskip("z3")

KINDS = {
    "dead": (0, listed_dead),
    "constant": (0, listed_constants),
    "tensions": (3, listed_tensions),
    "cancelled": (8, listed_cancelled),
    "same": (76, listed_same),
    "rungs": (127, listed_rungs),
}
"""Per kind of fault a seed of which the rule set has it, and what lists it."""

REVIVED = 5324
"""Here a rule holds more often once another is gone, which the proof once overlooked."""

SOME = sorted({*range(40), *(seed for seed, _ in KINDS.values()), REVIVED})


@pytest.mark.parametrize("seed", SOME)
def test_the_proof_finds_what_listing_every_profile_finds(seed: int) -> None:
    assert list(differences(few_rules(seeded(seed)))) == []


@pytest.mark.parametrize("kind", KINDS)
def test_among_these_rule_sets_is_every_kind_of_fault(kind: str) -> None:
    seed, listed = KINDS[kind]
    assert seed in SOME
    assert listed(EveryProfile(few_rules(seeded(seed))))


def test_among_these_rule_sets_are_conditions_that_follow_and_rules_without_effect() -> None:
    several = [EveryProfile(few_rules(seeded(seed))) for seed in SOME[:10]]
    assert any(listed_follows(every) for every in several)
    assert any(every.without([rule]) == every.results for every in several for rule in range(len(every.verdicts)))
