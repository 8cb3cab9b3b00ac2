from __future__ import annotations

import pytest

from strategiekeuze.engine.chaining.limits import LARGEST, name_hash, refusals
from strategiekeuze.engine.chaining.plan import Block, Clause, Plan
from strategiekeuze.engine.chaining.proofs import Bound, Column


def plan_of(*bounds: Bound) -> Plan:
    block = Block((Clause(0, bounds, certain=True),), tuple(bound.column for bound in bounds), ())
    return Plan((block,), closed=0, rules=1)


def bound(name: str, number: int = 1) -> Bound:
    return Bound("$gte", Column(name, lambda low, _: low[0]), number)


@pytest.mark.parametrize(("name", "number"), [("id", 926444256), ("sid", 3593476751)])
def test_hash_is_that_of_the_library(name: str, number: int) -> None:
    assert name_hash(name) == number


def test_a_plan_within_the_limits_is_not_refused() -> None:
    assert not list(refusals(plan_of(bound("v0_lo", LARGEST), bound("v0_hi", -LARGEST))))


def test_names_with_the_same_hash_are_refused() -> None:
    found = list(refusals(plan_of(bound("costarring"), bound("liquid"))))
    assert found == ['de namen "costarring" en "liquid" zijn niet uit elkaar te houden']


def test_a_number_that_is_cut_off_is_refused() -> None:
    assert list(refusals(plan_of(bound("v0_lo", LARGEST + 1)))) == [f"het getal {LARGEST + 1} is te groot"]
