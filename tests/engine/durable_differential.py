"""Compare both engines on random rule sets; arguments are the first seed, how many rule sets, profiles for each.

Prints every seed before it is used, so that the last one printed is to blame for a crash or a difference.
"""

from __future__ import annotations

import sys
from collections import Counter

from strategiekeuze.engine.program import compile_rules
from support.random_rules import random_rule_set, seeded
from support.two_engines import agreed

SIZES = (1, 5, 20, 40, 80, 400)


def main(first: int, rule_sets: int, profiles: int) -> None:
    """Compare, and stop at the first difference."""
    verdicts: Counter[int] = Counter()
    for seed in range(first, first + rule_sets):
        sys.stderr.write(f"zaad {seed}\n")
        random = seeded(seed)
        program = compile_rules(random_rule_set(random, SIZES[seed % len(SIZES)]))
        verdicts.update(agreed(program, random, profiles))
    sys.stderr.write(f"gelijk: {verdicts[0]} onwaar, {verdicts[1]} onbeslist, {verdicts[2]} waar\n")
    if min(verdicts[0], verdicts[1], verdicts[2]) < verdicts.total() // 10:
        sys.exit("een van de drie oordelen komt te weinig voor om iets te bewijzen")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
