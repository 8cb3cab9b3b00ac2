"""The proof about rules beside listing every profile, on random rule sets: `python -m benchmarks.random_rules`.

It prints every difference, and at the end how many rule sets were tried. It needs `PYTHONPATH=src:tests`.
"""

from __future__ import annotations

from argparse import ArgumentParser
from time import process_time

from support.few_profiles import few_rules
from support.random_rules import seeded
from support.rules_by_listing import differences

TOLD = 500
"""After so many rule sets it says how far it is."""


def main() -> None:
    """Compare the two on rule sets with seeds in a row."""
    parser = ArgumentParser(prog="python -m benchmarks.random_rules", description="Compare a proof with listing all.")
    parser.add_argument("--aantal", type=int, default=10_000, help="number of rule sets (default: 10000)")
    parser.add_argument("--vanaf", type=int, default=0, help="first seed (default: 0)")
    options = parser.parse_args()
    wrong, rules, start = 0, 0, process_time()
    for count, seed in enumerate(range(options.vanaf, options.vanaf + options.aantal), 1):
        rule_set = few_rules(seeded(seed))
        rules += len(rule_set.regels)
        for difference in differences(rule_set):
            wrong += 1
            print(f"seed {seed}: {difference}", flush=True)
        if count % TOLD == 0:
            print(f"{count} rule sets, {rules} rules, {wrong} differences, {process_time() - start:.0f} s", flush=True)
    print(f"Tried {options.aantal} rule sets with {rules} rules: {wrong} differences")


if __name__ == "__main__":
    main()
