"""The rule sets in `examples/`, and random complete profiles for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze import load_rules
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Kind

if TYPE_CHECKING:
    from random import Random

    from strategiekeuze.model.rule import RuleSet

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.parent.parent for path in ROOT.glob("examples/*/regels/regelset.yaml"))
SOUND = [path for path in EXAMPLES if path.name != "met-gaten"]
BROKEN = ROOT / "examples" / "met-gaten"


@cache
def rules_of(example: Path) -> RuleSet:
    """Return the rule set of an example, checked."""
    return load_rules(example / "regels")


def profiles_of(example: Path) -> list[Path]:
    """Return the files with profiles of an example."""
    return sorted(example.glob("profielen/*.yaml"))


def random_profile(rules: RuleSet, random: Random) -> dict[str, object]:
    """Return a profile that states every fact, often at the edge of what some rule asks."""
    return {fact.sleutel: value_of(fact, random) for fact in rules.feiten.feiten if fact.soort not in DESCRIPTIVE}


def value_of(fact: Fact, random: Random) -> object:
    """Return a value of a fact as a profile states it."""
    if fact.soort is Kind.COUNT:
        return random.choice(
            (random.randint(fact.van, fact.tot), random.randint(fact.van, min(fact.van + 80, fact.tot)))
        )
    if fact.soort is Kind.SCORE:
        return random.randint(fact.van, fact.tot) / 100
    if fact.soort is Kind.YES_NO:
        return random.random() < 0.5
    return random.choice(fact.opties).naam
