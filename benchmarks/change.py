"""The smallest change of a profile, proved by a solver, beside trying every change with the engine."""

from __future__ import annotations

from itertools import combinations, product
from statistics import median, quantiles
from time import monotonic, perf_counter_ns
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.proof.moves import declared_fixed, movable, smallest_steps
from strategiekeuze.proof.smallest import Quest, smallest
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verified import changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.case import Case
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.search import Taken
    from strategiekeuze.proof.smallest import Result

SECONDS = 30
"""Time limit of one proof."""

LIMIT = 10.0
"""Time limit of a proof for a strategy of choice; that of `smallest_change`."""

CHOSEN = 30
"""So many profiles are asked for strategies of choice."""

EACH = 3
"""So many other strategies are asked of each of these, taken in turn."""

TRIED = 2
"""Trying everything goes no further than so many steps: a third would take minutes."""


def measured(machine: Machine, cases: list[Case]) -> tuple[list[float], list[float], list[int]]:
    """Return seconds per profile by solver and by trying, and the steps of each answer.

    Raises:
        SystemExit: when the two find another number of steps.
    """
    proofs, trials, found = [], [], []
    for case in cases:
        start = perf_counter_ns()
        proved = by_solver(machine, case.read.answers)
        middle = perf_counter_ns()
        tried = by_trying(machine, case.read.answers)
        trials.append((perf_counter_ns() - middle) / 1e9)
        proofs.append((middle - start) / 1e9)
        found.append(proved)
        if tried != (proved if proved <= TRIED else None):
            raise SystemExit(f"the solver needs {proved} steps, trying needs {tried}")
    return proofs, trials, found


def by_solver(machine: Machine, answers: Answers) -> int:
    """Return the steps of the smallest change, 0 when there is none."""
    return proof(machine, answers, others(machine, answers), SECONDS).least or 0


def proof(machine: Machine, answers: Answers, wanted: tuple[str | None, ...], seconds: float) -> Result:
    """Return the smallest change to one of the wanted outcomes."""
    terrain = terrain_of(machine)
    fixed = declared_fixed(terrain.facts)
    return smallest(Quest(terrain, answers, fixed, smallest_steps, wanted, monotonic() + seconds))


def by_trying(machine: Machine, answers: Answers) -> int | None:
    """Return the fewest steps that give another outcome, None when `TRIED` do not."""
    wanted = others(machine, answers)
    for steps in range(1, TRIED + 1):
        if any(outcome(machine, changed(answers, taken)) in wanted for taken in every(machine, answers, steps)):
            return steps
    return None


def every(machine: Machine, answers: Answers, steps: int) -> Iterator[tuple[Taken, ...]]:
    """Yield every change of exactly so many steps."""
    terrain = terrain_of(machine)
    rows = [
        [(each, move) for move in each.moves if move.steps <= steps]
        for each in movable(terrain, answers, declared_fixed(terrain.facts), smallest_steps)
    ]
    for count in range(1, steps + 1):
        for chosen in combinations(rows, count):
            yield from (taken for taken in product(*chosen) if sum(move.steps for _, move in taken) == steps)


def others(machine: Machine, answers: Answers) -> tuple[str | None, ...]:
    """Return every outcome but the present one."""
    now = outcome(machine, answers)
    return tuple(slug for slug in (*machine.program.rule_set.wiel.by_slug, None) if slug != now)


def outcome(machine: Machine, answers: Answers) -> str | None:
    """Return what the engine chooses."""
    situation = machine.situation(answers)
    run = machine.run(situation.point_low, situation.point_high)
    program = machine.program
    return choose(machine.scheme, run.verdicts, bottleneck_of(program, situation), program.rules).strategy


def targets(machine: Machine, cases: list[Case]) -> tuple[list[float], int]:
    """Return seconds per strategy of choice, and how many were not proved within the time limit."""
    seconds, late = [], 0
    for number, case in enumerate(cases):
        slugs = [slug for slug in others(machine, case.read.answers) if slug is not None]
        for place in range(EACH):
            start = perf_counter_ns()
            slug = slugs[(number + place * EACH) % len(slugs)]
            late += proof(machine, case.read.answers, (slug,), LIMIT).late
            seconds.append((perf_counter_ns() - start) / 1e9)
    return seconds, late


def report(machine: Machine, cases: list[Case]) -> None:
    """Print what a proof costs beside trying everything."""
    proofs, trials, steps = measured(machine, cases)
    print(f"\nThe smallest change that gives another advice, {len(cases)} complete profiles")
    print(f"  steps: median {median(steps)}, most {max(steps)}")
    print(f"  solver, proved smallest: median {median(proofs):.3f} s, most {max(proofs):.3f} s (aim: median below 1 s)")
    print(f"  engine, every change of {TRIED} steps or fewer: median {median(trials):.3f} s, most {max(trials):.3f} s")
    ratios = [trial / proof for trial, proof in zip(trials, proofs, strict=True)]
    print(f"  trying against the solver: median {median(ratios):.2f} times")
    seconds, late = targets(machine, cases[:CHOSEN])
    ninth = quantiles(seconds, n=10)[-1]
    print(
        f"  solver, a strategy of choice: median {median(seconds):.3f} s, nine of ten within {ninth:.3f} s "
        f"(aim: median below 1 s); {late} of {len(seconds)} not proved within {LIMIT:.0f} s"
    )
