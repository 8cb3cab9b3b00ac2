"""How long the proof over a whole rule set takes, and how that grows: `python -m benchmarks.verification`.

Everything that `strategiekeuze regels bewijs` proves is proved each time. For our own rules the whole program is
measured too, with starting and reading the rules.

The rules are doubled twice: facts, findings, rules and strategies get a copy under another name, with a ladder of their
own behind the first. So nothing becomes equal to something else, and what was proved can still be proved.
"""

from __future__ import annotations

from argparse import ArgumentParser
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel

from benchmarks.startup import environment, processor_time
from strategiekeuze import load_rules, verify
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts
from strategiekeuze.model.rule import Comparison, Conclusion, Condition, CountHolds, Effect, FindingHolds, Rule, RuleSet

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Derivation
    from strategiekeuze.model.rule import Test
    from strategiekeuze.model.wheel import Wheel

Made = TypeVar("Made", bound=BaseModel)

RUNG = 10
"""The ladder of a copy starts behind those before it."""

AIM = 2.0
"""Seconds that the real rule set may take, as the median."""

LIMIT = 600.0
"""Seconds that one proof may take."""

PROGRAM = (
    "from strategiekeuze.__main__ import main; import sys; sys.argv = ['strategiekeuze', 'regels', 'bewijs']; main()"
)
"""What the installed command runs."""


def main() -> None:
    """Measure and print."""
    parser = ArgumentParser(prog="python -m benchmarks.verification")
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--doublings", type=int, default=2)
    options = parser.parse_args()
    rules = load_rules()
    print(f"the program: {program(options.turns):6.2f} s of processor time, aim {AIM:g} s")
    for doubling in range(options.doublings + 1):
        wall, processor, clean = measured(rules, options.turns)
        proved = "all proved" if clean else "not all proved"
        print(
            f"{len(rules.regels):5} rules: {processor:6.2f} s of processor time, {wall:6.2f} s on the clock, {proved}"
        )
        rules = doubled(rules, f"{doubling}")


def program(turns: int) -> float:
    """Return the median seconds of processor time of the whole program; the turn that compiles all does not count."""
    with TemporaryDirectory() as folder:
        spent = [processor_time(PROGRAM, environment(folder)) for _ in range(turns + 1)]
    return median(spent[1:]) / 1e9


def measured(rules: RuleSet, turns: int) -> tuple[float, float, bool]:
    """Return the median seconds on the clock and of the processor, and whether everything was proved."""
    clock, work, clean = [], [], True
    for _ in range(turns):
        start, busy = perf_counter(), process_time()
        clean = verify(rules, seconds=LIMIT).clean
        clock.append(perf_counter() - start)
        work.append(process_time() - busy)
    return median(clock), median(work), clean


def doubled(rules: RuleSet, name: str) -> RuleSet:
    """Return a rule set with a copy of every fact, finding, rule and strategy behind the first."""
    copies = tuple(
        copied_rule(rule, name, len({each.conclusie.trede for each in rules.regels})) for rule in rules.regels
    )
    facts = tuple(copied_fact(fact, name) for fact in rules.feiten.feiten if fact.soort not in DESCRIPTIVE)
    return anew(
        rules,
        regels=(*rules.regels, *copies),
        feiten=Facts(feiten=(*rules.feiten.feiten, *facts)),
        wiel=doubled_wheel(rules.wiel, name),
    )


def anew(model: Made, **changes: object) -> Made:
    """Return the model with changes, made anew: a copy would keep what the first one has worked out, like its names."""
    parts = {field: getattr(model, field) for field in type(model).model_fields}
    return type(model)(**{**parts, **changes})


def copied_rule(rule: Rule, name: str, rungs: int) -> Rule:
    """Return the copy of a rule; it designates on a rung behind all others."""
    told = rule.conclusie
    target = f"{told.doel} {name}" if told.soort is Effect.FINDING else f"{told.doel}-{name}"
    rung = told.trede + RUNG * rungs if told.trede else 0
    conditions = tuple(
        Condition(test=copied_test(each.test, name), zin=each.zin, plaats=each.plaats) for each in rule.voorwaarden
    )
    conclusion = Conclusion(soort=told.soort, doel=target, punten=told.punten, trede=rung)
    return anew(rule, id=f"{rule.id}-{name}", voorwaarden=conditions, conclusie=conclusion)


def copied_test(test: Test, name: str) -> Test:
    """Return a test on the copies."""
    match test:
        case Comparison():
            return test.model_copy(update={"feit": copied(test.feit, name)})
        case FindingHolds():
            return test.model_copy(update={"bevinding": f"{test.bevinding} {name}"})
        case CountHolds():
            return test.model_copy(update={"bevindingen": tuple(f"{each} {name}" for each in test.bevindingen)})


def copied_fact(fact: Fact, name: str) -> Fact:
    """Return the copy of a fact, derived from copies."""
    derived = copied_derivation(fact.afleiding, name) if fact.afleiding else None
    lent = copied(fact.schatting, name) if fact.schatting else None
    keys = {"sleutel": copied(fact.sleutel, name), "naam": f"{fact.naam} {name}", "afleiding": derived}
    also = tuple(f"{each} {name}" for each in fact.ook)
    return anew(fact, **keys, ook=also, schatting=lent, uit_register="")


def copied_derivation(derived: Derivation, name: str) -> Derivation:
    """Return a derivation from copies."""
    source = derived.van
    van = copied(source, name) if isinstance(source, str) else tuple(copied(each, name) for each in source)
    return derived.model_copy(update={"van": van})


def copied(key: str, name: str) -> str:
    """Return the key of the copy of a fact."""
    return f"{key}_{name}"


def doubled_wheel(wheel: Wheel, name: str) -> Wheel:
    """Return a wheel with a copy of every strategy, heavier than all others."""
    copies = tuple(
        anew(each, slug=f"{each.slug}-{name}", naam=f"{each.naam} {name}", overstaand="") for each in wheel.strategieen
    )
    order = (*wheel.volgorde, *(f"{slug}-{name}" for slug in wheel.volgorde))
    return anew(wheel, strategieen=(*wheel.strategieen, *copies), volgorde=order)


if __name__ == "__main__":
    main()
