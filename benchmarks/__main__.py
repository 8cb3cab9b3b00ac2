"""Run everything and print it: `python -m benchmarks`."""

from __future__ import annotations

import platform
from argparse import ArgumentParser
from collections import Counter
from importlib.metadata import version
from typing import TYPE_CHECKING

from benchmarks import change, checking, contenders, loading, startup
from benchmarks.case import case_of, half_case, named_profiles
from benchmarks.profiles import complete_profiles, half_filled
from benchmarks.report import Aim, aims, times
from benchmarks.stopwatch import in_turns
from strategiekeuze import load_rules
from strategiekeuze.engine.machine import EngineChoice, Machine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from benchmarks.case import Case
    from benchmarks.contenders import Contender
    from strategiekeuze.model.rule import RuleSet

HALF = "half-filled"

POOL = 40
"""So many times the number of profiles stand ready for the contender that may not see one again."""


FEW = 15
"""So many profiles are enough to see what half-filled ones cost; looking for the best question takes long."""


CHANGED = 50
"""So many profiles are asked for the smallest change."""


def main() -> None:
    """Check that all contenders agree, then measure and print."""
    parser = ArgumentParser(prog="python -m benchmarks", description="Compare the speed of an advice; prints ratios.")
    parser.add_argument("--profiles", type=int, default=60, help="number of random profiles (default: 60)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the profiles (default: 1)")
    parser.add_argument("--turns", type=int, default=31, help="number of turns (default: 31)")
    options = parser.parse_args()
    rules = load_rules()
    machine = Machine(rules, EngineChoice.EVALUATOR)
    given = complete_profiles(rules, options.profiles, options.seed)
    cases = [case_of(each, rules, machine) for each in given]
    halves = [half_case(each, rules, machine) for each in half_filled(given, options.seed)]
    pool = named_profiles(complete_profiles(rules, POOL * options.profiles, options.seed + 1), rules)
    running = {**contenders.ours(rules, machine), **contenders.theirs(rules)}
    describe(rules, cases)
    agree(running, cases)
    compare_texts(rules, cases)
    timed = {name: over(run, cases) for name, run in running.items()}
    advice({**timed, contenders.UNSEEN: contenders.unseen(rules, pool, len(cases))}, len(cases), options.turns)
    unknowns(contenders.ours(rules, machine), cases[:FEW], halves[:FEW], options.turns)
    starting(options.turns)
    reading(options.turns)
    rule_checks(options.turns)
    change.report(machine, cases[:CHANGED])


def describe(rules: RuleSet, cases: list[Case]) -> None:
    """Print what is measured, and on what."""
    libraries = ("zen-engine", "durable-rules", "pydantic", "Jinja2")
    versions = ", ".join(f"{name} {version(name)}" for name in libraries)
    print(f"Python {platform.python_version()}, {versions}")
    print(f"{len(rules.regels)} rules of {rules.naam} {rules.versie}, {len(cases)} random complete profiles")
    print("Ratios of processor time, taken turn by turn. best: fastest turn against fastest turn.")


def agree(running: Mapping[str, Contender], cases: list[Case]) -> None:
    """Check that every contender gives every profile the same strategy.

    Raises:
        SystemExit: when one does not.
    """
    found = {name: [run(case) for case in cases] for name, run in running.items()}
    expected = found[contenders.CLOSURES]
    wrong = [name for name, strategies in found.items() if strategies != expected]
    if wrong:
        raise SystemExit(f"not the same strategies as the closures: {', '.join(wrong)}")
    tally = ", ".join(f"{slug or 'geen voorkeur'} {count}" for slug, count in Counter(expected).most_common())
    print(f"All {len(running)} contenders give every profile the same strategy: {tally}")


def compare_texts(rules: RuleSet, cases: list[Case]) -> None:
    """Print how long our texts are beside those made with plain Jinja."""
    ours, theirs = contenders.texts(rules)
    lengths = [sum(len(write(case)) for case in cases) / len(cases) for write in (ours, theirs)]
    print(f"Our texts have {lengths[0]:,.0f} characters on average, those made with plain Jinja {lengths[1]:,.0f}")


def advice(timed: Mapping[str, Callable[[], object]], profiles: int, turns: int) -> None:
    """Measure all contenders on complete profiles."""
    samples = in_turns(timed, turns)
    times("An advice, against closures", samples, contenders.CLOSURES, profiles)
    evaluators = (contenders.TWICE, contenders.AS_ADVISED)
    advised = (contenders.ADVISE, contenders.READ, contenders.UNSEEN)
    wanted = [
        *(Aim(ours, contenders.CLOSURES, 5) for ours in evaluators),
        *(Aim(ours, zen, 1, below=True) for ours in evaluators for zen in contenders.ZEN_ALONE),
        *(Aim(ours, zen, 1, below=True) for ours in advised for zen in contenders.ZEN_WITH_TEXT),
        *(Aim(contenders.BOTH, other) for other in (contenders.ADVISE, *contenders.ZEN_WITH_TEXT)),
    ]
    aims("Aims for an advice", samples, wanted)


def unknowns(running: Mapping[str, Contender], cases: list[Case], halves: list[Case], turns: int) -> None:
    """Measure our own code on half-filled profiles, beside the complete ones."""
    half = {f"{name}, {HALF}": over(run, halves) for name, run in running.items()}
    samples = in_turns({**{name: over(run, cases) for name, run in running.items()}, **half}, turns)
    wanted = [Aim(f"{name}, {HALF}", name) for name in running]
    aims("Half of the facts unknown, against complete profiles", samples, wanted)


def starting(turns: int) -> None:
    """Measure what it costs to start."""
    samples = startup.measured(turns)
    times("Starting, against import pydantic", samples, startup.PYDANTIC, 1)
    wanted = [
        Aim(startup.PACKAGE, startup.PYDANTIC, 1.5),
        Aim(startup.COMMAND, startup.PYDANTIC, 1.5),
        Aim(startup.PROFILE, startup.BASE_MODEL, 2),
    ]
    aims("Aims for starting", samples, wanted)


def reading(turns: int) -> None:
    """Measure what it costs to load the rules."""
    times("Loading the rules", loading.measured(turns), loading.CACHED, 1)


def rule_checks(turns: int) -> None:
    """Measure what it costs to check 500 rules."""
    times("Checking 500 rules, inside the process", checking.inside(turns), checking.PARSER, 1)
    samples = checking.programs(min(turns, FEW))
    times("Checking 500 rules, as a program", samples, checking.PARSER_PROGRAM, 1)
    aims("Aim for checking", samples, [Aim(checking.PROGRAM, checking.COLLECT, 1.5)])


def over(run: Contender, cases: list[Case]) -> Callable[[], object]:
    """Return what runs a contender on all cases."""
    return lambda: [run(case) for case in cases]


if __name__ == "__main__":
    main()
