"""Make, run and drop engines, and see that their memory comes back; one engine takes some 5 MB."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from strategiekeuze.engine.durable import DurableEngine
from strategiekeuze.engine.program import compile_rules
from support.random_rules import random_rule_set, random_values, seeded


def megabytes() -> float:
    """Return the memory of this process that is in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


def main() -> None:
    """Fill memory once, and then demand that more of the same needs no more."""
    random = seeded(5)
    program = compile_rules(random_rule_set(random, 75))
    values = random_values(random, program)
    used = []
    for _ in range(2):
        for _ in range(30):
            DurableEngine(program).run(*values)
            gc.collect()
        used.append(megabytes())
    if used[1] > used[0] + 20:
        sys.exit(f"het geheugen van 30 motoren kwam niet terug: {used} MB")


if __name__ == "__main__":
    main()
