"""Who runs: each contender turns one case into the slug of a strategy, None for no preference."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import TYPE_CHECKING

from benchmarks.case import Case
from benchmarks.closures import Closures
from benchmarks.plain_text import PlainText
from benchmarks.zen_engine import Zen
from strategiekeuze import advise
from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.decision import bottleneck_of, decide
from strategiekeuze.engine.machine import EngineChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

Contender = Callable[[Case], str | None]

BOTH = "advise(), both engines"
ADVISE = "advise(), evaluator alone"
READ = "advise(), evaluator alone, profile read beforehand"
UNSEEN = "advise(), evaluator alone, profile read, never seen before"
DECIDE = "facts, evaluator, choice, certainty; no text"
TWICE = "evaluator, explained, on points and on intervals"
AS_ADVISED = "evaluator, explained, once when nothing is estimated"
CLOSURES = "closures, nothing explained"
ZEN = "zen-engine, compiled, fastest graph"
ZEN_DRAWN = "zen-engine, compiled, decision table"
ZEN_README = "zen-engine, decision table, as in its README"
ZEN_TEXT = "zen-engine, compiled, fastest graph, + Jinja"
ZEN_DRAWN_TEXT = "zen-engine, compiled, decision table, + Jinja"
ZEN_README_TEXT = "zen-engine, decision table, as in its README, + Jinja"

ZEN_ALONE = (ZEN, ZEN_DRAWN, ZEN_README)
ZEN_WITH_TEXT = (ZEN_TEXT, ZEN_DRAWN_TEXT, ZEN_README_TEXT)


def ours(rules: RuleSet, machine: Machine) -> dict[str, Contender]:
    """Return the ways to use our own code; these can also run on half-filled profiles."""
    return {
        BOTH: lambda case: strategy(advise(case.given, rules, motor=EngineChoice.BOTH)),
        ADVISE: lambda case: strategy(advise(case.given, rules, motor=EngineChoice.EVALUATOR)),
        READ: lambda case: strategy(advise(case.read, rules, motor=EngineChoice.EVALUATOR)),
        DECIDE: lambda case: decide(machine, case.read.answers).pick.strategy,
        TWICE: lambda case: evaluated(machine, case, always_twice=True),
        AS_ADVISED: lambda case: evaluated(machine, case, always_twice=False),
    }


def strategy(advice: Advice) -> str | None:
    """Return the strategy that an advice names, also when it names it as leading only."""
    return advice.strategie or advice.leidend


def evaluated(machine: Machine, case: Case, *, always_twice: bool) -> str | None:
    """Run the evaluator with all that an explanation needs, and choose."""
    situation = case.situation
    points = (situation.point_low, situation.point_high)
    outcome = machine.run(*points)
    if always_twice or points != (situation.low, situation.high):
        machine.run(situation.low, situation.high)
    bottleneck = bottleneck_of(machine.program, situation)
    return choose(machine.scheme, outcome.verdicts, bottleneck, machine.program.rules).strategy


def theirs(rules: RuleSet) -> dict[str, Contender]:
    """Return the other ways to run the same rules; these need a complete profile."""
    return {
        CLOSURES: plain(Closures(rules)),
        ZEN: engine(Zen(rules, derives=False)),
        ZEN_DRAWN: engine(Zen(rules, derives=False, drawn=True)),
        ZEN_README: engine(Zen(rules, derives=False, drawn=True, cached=False)),
        ZEN_TEXT: with_text(Zen(rules, derives=True), PlainText(rules)),
        ZEN_DRAWN_TEXT: with_text(Zen(rules, derives=True, drawn=True), PlainText(rules)),
        ZEN_README_TEXT: with_text(Zen(rules, derives=True, drawn=True, cached=False), PlainText(rules)),
    }


def plain(closures: Closures) -> Contender:
    """Return closures as a contender."""
    return lambda case: closures.run(case).strategy


def engine(zen: Zen) -> Contender:
    """Return zen-engine as a contender."""
    return lambda case: zen.run(case.derived, case.bottleneck).strategy


def with_text(zen: Zen, text: PlainText) -> Contender:
    """Return zen-engine with a text as a contender; it starts, as `advise` does, from what the user states."""
    return lambda case: written(zen, text, case)[0]


def written(zen: Zen, text: PlainText, case: Case) -> tuple[str | None, str]:
    """Return the strategy and the text of one advice."""
    found, fired, chosen = zen.result(case.stated)
    return chosen.strategy, text.render(case, found, fired, chosen)


def texts(rules: RuleSet) -> tuple[Callable[[Case], str], Callable[[Case], str]]:
    """Return what writes our text, and what writes the one to compare it with."""
    zen, text = Zen(rules, derives=True), PlainText(rules)
    return (
        lambda case: advise(case.read, rules, motor=EngineChoice.EVALUATOR).motivering,
        lambda case: written(zen, text, case)[1],
    )


def unseen(rules: RuleSet, profiles: Sequence[ReadProfile], count: int) -> Callable[[], object]:
    """Return what advises on the next so many profiles; what an advice remembers of others does not help it."""
    turning = cycle(profiles)
    return lambda: [strategy(advise(next(turning), rules, motor=EngineChoice.EVALUATOR)) for _ in range(count)]
