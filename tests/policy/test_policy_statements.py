"""A check rests on what a person confirmed; what is still a proposal is told apart from it."""

from __future__ import annotations

from hypothesis import given, settings

from strategiekeuze.model.policy import ClaimKind, Goal, Grounds, Measure, Policy, PolicyIndicator, Status
from strategiekeuze.policy.statements import Count, confirmed_only, counts, statements
from support.random_policies import policies

PROPOSED, CONFIRMED = Grounds(status=Status.PROPOSED), Grounds(status=Status.CONFIRMED)


@given(policies())
@settings(max_examples=20, deadline=None)
def test_what_is_left_is_all_that_was_confirmed(policy: Policy) -> None:
    left = confirmed_only(policy)
    assert {kind: count.confirmed for kind, count in counts(policy).items()} == {
        kind: count.whole for kind, count in counts(left).items()
    }
    assert all(each.grond.status is Status.CONFIRMED for _, each in statements(left))
    assert confirmed_only(left) == left


def test_every_kind_is_counted_also_when_there_is_nothing() -> None:
    assert counts(Policy("Nota")) == dict.fromkeys(ClaimKind, Count())


def test_confirmed_and_proposed_are_counted_apart() -> None:
    policy = Policy("Nota", doelen=(Goal("a", PROPOSED), Goal("b", CONFIRMED), Goal("c", CONFIRMED)))
    assert counts(policy)[ClaimKind.GOAL] == Count(confirmed=2, proposed=1)


def test_a_confirmed_measure_forgets_a_kpi_that_is_only_proposed() -> None:
    policy = Policy(
        "Nota",
        maatregelen=(Measure("a", CONFIRMED, kpi="Zeker"), Measure("b", CONFIRMED, kpi="Misschien")),
        kpis=(PolicyIndicator("zeker", CONFIRMED), PolicyIndicator("misschien", PROPOSED)),
    )
    assert [each.kpi for each in confirmed_only(policy).maatregelen] == ["Zeker", ""]
