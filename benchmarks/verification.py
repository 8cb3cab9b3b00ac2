"""How long the proof over a whole rule set takes, and how that grows: `python -m benchmarks.verification`.

The rules are doubled twice: facts, findings, rules and strategies get a copy under another name, with a ladder of their
own behind the first. So nothing becomes equal to something else, and what was proved can still be proved.
"""

from __future__ import annotations

from argparse import ArgumentParser
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from strategiekeuze import load_rules, verify
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts
from strategiekeuze.model.rule import Comparison, Conclusion, Condition, CountHolds, Effect, FindingHolds, Rule, RuleSet
from strategiekeuze.model.wheel import Wheel

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Derivation
    from strategiekeuze.model.rule import Test

RUNG = 10
"""The ladder of a copy starts behind those before it."""

AIM = 2.0
"""Seconds that the real rule set may take, as the median."""


def main() -> None:
    """Measure and print."""
    parser = ArgumentParser(prog="python -m benchmarks.verification")
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--doublings", type=int, default=2)
    options = parser.parse_args()
    rules = load_rules()
    for doubling in range(options.doublings + 1):
        wall, processor, clean = measured(rules, options.turns)
        aim = f", aim {AIM:g} s" if doubling == 0 else ""
        print(f"{len(rules.regels):4} rules: {wall:6.2f} s ({processor:.2f} s of processor time{aim}), clean: {clean}")
        rules = doubled(rules, f"{doubling}")


def measured(rules: RuleSet, turns: int) -> tuple[float, float, bool]:
    """Return the median seconds on the clock and of the processor, and whether everything was proved."""
    clock, work, clean = [], [], True
    for _ in range(turns):
        start, busy = perf_counter(), process_time()
        clean = verify(rules, seconds=600).clean
        clock.append(perf_counter() - start)
        work.append(process_time() - busy)
    return median(clock), median(work), clean


def doubled(rules: RuleSet, name: str) -> RuleSet:
    """Return a rule set with a copy of every fact, finding, rule and strategy behind the first."""
    copies = tuple(
        copied_rule(rule, name, len({each.conclusie.trede for each in rules.regels})) for rule in rules.regels
    )
    facts = tuple(copied_fact(fact, name) for fact in rules.feiten.feiten if fact.soort not in DESCRIPTIVE)
    # Made anew and not copied: a copy would keep what the first one has worked out.
    parts = {field: getattr(rules, field) for field in RuleSet.model_fields}
    changed = {
        "regels": (*rules.regels, *copies),
        "feiten": Facts(feiten=(*rules.feiten.feiten, *facts)),
        "wiel": doubled_wheel(rules.wiel, name),
    }
    return RuleSet(**{**parts, **changed})


def copied_rule(rule: Rule, name: str, rungs: int) -> Rule:
    """Return the copy of a rule; it designates on a rung behind all others."""
    told = rule.conclusie
    target = f"{told.doel} {name}" if told.soort is Effect.FINDING else f"{told.doel}-{name}"
    rung = told.trede + RUNG * rungs if told.trede else 0
    conditions = tuple(
        Condition(test=copied_test(each.test, name), zin=each.zin, plaats=each.plaats) for each in rule.voorwaarden
    )
    conclusion = Conclusion(soort=told.soort, doel=target, punten=told.punten, trede=rung)
    return rule.model_copy(update={"id": f"{rule.id}-{name}", "voorwaarden": conditions, "conclusie": conclusion})


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
    changes = {"sleutel": copied(fact.sleutel, name), "naam": f"{fact.naam} {name}", "uit_register": ""}
    return fact.model_copy(update={**changes, "afleiding": derived, "schatting": lent})


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
        each.model_copy(update={"slug": f"{each.slug}-{name}", "naam": f"{each.naam} {name}", "overstaand": ""})
        for each in wheel.strategieen
    )
    order = (*wheel.volgorde, *(f"{slug}-{name}" for slug in wheel.volgorde))
    parts = {field: getattr(wheel, field) for field in Wheel.model_fields}
    return Wheel(**{**parts, "strategieen": (*wheel.strategieen, *copies), "volgorde": order})


if __name__ == "__main__":
    main()
