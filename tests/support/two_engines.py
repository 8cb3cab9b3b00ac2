"""Hold the second engine to the verdicts of the first."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from strategiekeuze.engine.durable import DurableEngine
from strategiekeuze.engine.evaluator import Evaluator
from support.random_rules import random_values

if TYPE_CHECKING:
    from random import Random

    from strategiekeuze.engine.program import Program


def agreed(program: Program, random: Random, profiles: int) -> list[int]:
    """Return all verdicts on random profiles; exit with the profile on which the engines differ."""
    ours, theirs = Evaluator(program), DurableEngine(program)
    verdicts: list[int] = []
    for number in range(profiles):
        low, high = random_values(random, program)
        expected, found = tuple(ours.run(low, high).verdicts), theirs.run(low, high)
        if expected != found:
            pairs = zip(program.rules, expected, found, strict=True)
            different = [rule.id for rule, one, other in pairs if one != other]
            sys.exit(f"profiel {number}: {different} verschillen bij low={low} high={high}")
        verdicts += expected
    return verdicts
