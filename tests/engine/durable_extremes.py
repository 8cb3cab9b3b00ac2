"""Compare both engines where durable-rules has its limits. Prints each case before it runs."""

from __future__ import annotations

import sys

import pytest

from strategiekeuze.engine.durable import DurableEngine, DurableFailureError
from strategiekeuze.engine.program import Program, compile_rules
from strategiekeuze.model.facts import Fact, Kind, Option
from strategiekeuze.model.rule import (
    Comparison,
    Conclusion,
    Condition,
    Effect,
    FindingHolds,
    Operator,
    Rule,
    Test,
)
from support.random_rules import HERE, random_values, random_wheel, rule_set_of, seeded
from support.two_engines import agreed

OPTIONS = tuple(Option(naam=f"optie {number}") for number in range(342))
COUNT = Fact(sleutel="aantal", naam="aantal", soort=Kind.COUNT, van=-(10**12), tot=10**12)
CHOICE = Fact(sleutel="keuze", naam="keuze", soort=Kind.CHOICE, van=0, tot=341, opties=OPTIONS)
SCALE = Fact(sleutel="schaal", naam="schaal", soort=Kind.ORDERED, van=0, tot=60, opties=OPTIONS[:61])
MANY = [Fact(sleutel=f"n{number}", naam="n", soort=Kind.COUNT, van=0, tot=9) for number in range(130)]
FACTS = (COUNT, CHOICE, SCALE, *MANY)

Written = tuple[str, tuple[Test, ...]]
"""The finding that a rule concludes, and its tests."""


def compiled(*rules: Written) -> Program:
    """Return a program of these rules."""
    return compile_rules(rule_set_of(FACTS, tuple(map(rule_of, range(len(rules)), rules)), random_wheel(seeded(1))))


def rule_of(number: int, written: Written) -> Rule:
    """Return one rule."""
    finding, tests = written
    name = f"UITERST-{number:03}"
    conditions = tuple(Condition(test=test, zin=name, plaats=HERE) for test in tests)
    conclusion = Conclusion(soort=Effect.FINDING, doel=finding)
    return Rule(id=name, titel=name, voorwaarden=conditions, conclusie=conclusion, tekst=name, plaats=HERE)


def on(fact: Fact, operator: Operator, *values: int) -> Comparison:
    """Return a comparison with a fact."""
    return Comparison(feit=fact.sleutel, operator=operator, waarden=values)


def finding(name: str, *, holds: bool = True) -> FindingHolds:
    """Return a test on a finding."""
    return FindingHolds(bevinding=name, geldt=holds)


ALWAYS = on(COUNT, Operator.AT_LEAST, COUNT.van)
EDGES = (COUNT.van, -1, 0, 1, 2**31, 2**32, 999_999_999_999, COUNT.tot)
CASES: dict[str, tuple[Written, ...]] = {
    "300 regels die samen gelden": tuple(
        ("a", (on(COUNT, Operator.AT_LEAST, COUNT.van + number),)) for number in range(300)
    ),
    "300 keer dezelfde regel": tuple(("a", (ALWAYS,)) for _ in range(300)),
    "grote en negatieve getallen": tuple(("a", (on(COUNT, Operator.AT_LEAST, edge),)) for edge in EDGES),
    "keuze uit 342": tuple(
        ("a", (on(CHOICE, operator, *range(start, 342, 3)),))
        for operator in (Operator.ONE_OF, Operator.NONE_OF)
        for start in (0, 1, 2, 341)
    ),
    "schaal met 30 gaten": (
        ("a", (on(SCALE, Operator.NONE_OF, *range(1, 60, 2)),)),
        ("b", (on(SCALE, Operator.ONE_OF, *range(0, 60, 2)), finding("a", holds=False))),
    ),
    "kan nooit gelden": (
        ("a", (on(SCALE, Operator.NONE_OF, *range(61)),)),
        ("b", (on(SCALE, Operator.LESS, 0),)),
        ("c", (finding("a", holds=False), finding("b", holds=False))),
    ),
    "regels met 80 voorwaarden": tuple(
        ("a", tuple(on(fact, Operator.AT_LEAST, 0) for fact in MANY[first : first + 80])) for first in (0, 25, 50)
    ),
    "40 lagen, en een bevinding die niemand besluit": (
        ("laag 0", (finding("niemand", holds=False),)),
        *((f"laag {n + 1}", (finding(f"laag {n}", holds=n % 3 == 0), ALWAYS)) for n in range(40)),
    ),
}


def main() -> None:
    """Compare every case, then demand an error where the library cannot follow."""
    for name, rules in CASES.items():
        sys.stderr.write(f"{name}\n")
        agreed(compiled(*rules), seeded(1), 60)
    sys.stderr.write("te veel voorwaarden in een regel\n")
    too_many = compiled(("a", tuple(on(fact, Operator.AT_LEAST, 1) for fact in MANY)))
    with pytest.raises(DurableFailureError, match="error code: 302"):
        DurableEngine(too_many).run(*random_values(seeded(1), too_many))


if __name__ == "__main__":
    main()
