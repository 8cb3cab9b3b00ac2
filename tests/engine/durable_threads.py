"""Run one engine from eight threads, while others compile and drop engines of their own."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from unittest.mock import patch

from strategiekeuze.engine import durable
from strategiekeuze.engine.chaining.session import Session
from strategiekeuze.engine.durable import DurableEngine, engine_for
from strategiekeuze.engine.evaluator import Evaluator
from strategiekeuze.engine.program import Program, compile_rules
from support.random_rules import random_rule_set, random_values, seeded

if TYPE_CHECKING:
    from strategiekeuze.engine.chaining.plan import Plan
    from strategiekeuze.engine.chaining.session import Library

Values = tuple[list[int], list[int]]


def wrong(program: Program, profiles: list[Values], expected: list[tuple[int, ...]], number: int) -> int:
    """Return how many verdicts of one thread differ; odd threads use an engine of their own."""
    engine = DurableEngine(program) if number % 2 else engine_for(program)
    return sum(engine.run(*values) != verdicts for values, verdicts in zip(profiles, expected, strict=True))


def main(seed: int) -> None:
    """Compare what all threads find with what the evaluator finds alone."""
    random = seeded(seed)
    program = compile_rules(random_rule_set(random, 60))
    profiles = [random_values(random, program) for _ in range(200)]
    expected = [tuple(Evaluator(program).run(*values).verdicts) for values in profiles]
    made: list[Session] = []

    def noted(plan: Plan, library: Library) -> Session:
        """Make a session and note it. A list can be added to from many threads; the counter of a mock cannot."""
        session = Session(plan, library)
        made.append(session)
        return session

    sys.setswitchinterval(1e-5)
    with ThreadPoolExecutor(8) as pool, patch.object(durable, "Session", noted):
        found = list(pool.map(lambda number: wrong(program, profiles, expected, number), range(24)))
    if sum(found):
        sys.exit(f"{sum(found)} runs gaven een ander oordeel")
    if len(made) != 1 + 12:
        sys.exit(f"een gedeelde motor en 12 eigen motoren maakten {len(made)} sessies")


if __name__ == "__main__":
    main(int(sys.argv[1]))
