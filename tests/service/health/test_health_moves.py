"""What one changed fact does: another size, and more of what should never make the advice lighter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.model.health import Change, Moves
from strategiekeuze.model.rule import Comparison, Operator
from support.health_worlds import finding, health, high, holds, low, one_of, profile, score, wheel_with, when
from support.small_wheel import argues, designates, excludes, rule, rules_of

if TYPE_CHECKING:
    from strategiekeuze.model.rule import Rule

NOORD = rule("R-01", "a", argues("noord", 1))
"""The lightest strategy, which is advised as soon as nothing else is."""


def moves(*rules: Rule, **scores: int) -> Moves:
    """Return what more does to one profile that says yes to a."""
    found = health(wheel_with(NOORD, *rules), profile("a", **scores)).meer
    assert found is not None
    return found


def counts(*rules: Rule, **scores: int) -> tuple[int, int]:
    """Return how many moves are understandable and how many are strange."""
    found = moves(*rules, **scores)
    return found.begrijpelijk.aantal, found.vreemd.aantal


def test_a_lighter_advice_for_a_better_score_is_strange() -> None:
    light = when("R-02", high(), argues("noord", 2))
    assert counts(light, rule("R-03", "a", argues("oost", 2))) == (0, 1)


def test_a_heavier_advice_for_a_better_score_is_as_it_should_be() -> None:
    assert counts(when("R-02", high(), argues("oost", 2))) == (0, 0)


def test_no_preference_is_lighter_than_any_advice() -> None:
    assert counts(when("R-02", high(), argues("noord", -1))) == (0, 1)


def test_a_lighter_advice_is_understandable_when_an_argument_was_a_lack_that_is_met() -> None:
    assert counts(when("R-02", low(), argues("oost", 2))) == (1, 0)


def test_an_argument_on_one_value_in_the_middle_is_no_lack() -> None:
    assert counts(when("R-02", score("laag_een", Operator.ONE_OF, 200), argues("oost", 2))) == (0, 1)


def test_an_argument_on_the_bottleneck_is_a_lack() -> None:
    bottleneck = Comparison(feit="knelpunt", operator=Operator.ONE_OF, waarden=(0,))
    assert counts(when("R-02", bottleneck, argues("oost", 2)), laag_een=300, laag_twee=300) == (1, 0)


def test_a_lighter_advice_because_another_bottleneck_decides_a_tie_is_neither() -> None:
    found = moves(rule("R-02", "a", argues("west", 1)), rule("R-03", "a", argues("zuid", 1)), laag_een=275)
    assert (found.alleen_knelpunt.aantal, found.begrijpelijk.aantal, found.vreemd.aantal) == (1, 0, 0)


def test_a_lack_may_lie_behind_a_finding() -> None:
    assert counts(when("R-02", low(), finding("zwak")), when("R-03", holds("zwak"), argues("oost", 2))) == (1, 0)


def test_a_lack_may_lie_behind_a_number_of_findings() -> None:
    assert counts(when("R-02", low(), finding("zwak")), when("R-03", one_of("zwak"), argues("oost", 2))) == (1, 0)


def test_a_designation_on_a_lack_may_fall_away() -> None:
    assert counts(when("R-02", low(), designates("oost", 1))) == (1, 0)


def test_an_exclusion_that_comes_to_hold_is_understandable() -> None:
    assert counts(rule("R-02", "a", argues("oost", 2)), when("R-03", high(), excludes("oost"))) == (1, 0)


def test_an_argument_against_that_comes_to_hold_is_strange() -> None:
    assert counts(rule("R-02", "a", argues("oost", 2)), when("R-03", high(), argues("oost", -2))) == (0, 1)


def test_a_lack_of_another_strategy_explains_nothing() -> None:
    rules = (when("R-02", low(), argues("noord", -1)), when("R-03", low(), argues("zuid", 1)))
    assert counts(*rules, rule("R-04", "a", argues("oost", 1)), when("R-05", high(), argues("noord", 1))) == (0, 1)


def test_the_highest_score_cannot_get_better() -> None:
    assert moves(when("R-02", low(), argues("oost", 2)), laag_een=500).vreemd.van == 0


def test_a_score_just_below_the_highest_goes_to_the_highest() -> None:
    light = when("R-02", high(500), argues("noord", 2))
    assert counts(light, rule("R-03", "a", argues("oost", 2)), laag_een=475) == (0, 1)


def test_a_strange_move_is_counted_per_fact_per_pair_and_per_profile() -> None:
    rules = wheel_with(NOORD, when("R-02", high(), argues("noord", 2)), rule("R-03", "b", argues("oost", 2)))
    found = health(rules, profile("a"), profile("a b"), profile("a b", laag_een=100)).meer
    assert found is not None
    assert (found.vreemd.aantal, found.vreemd.van, found.vreemd.voorbeeld) == (1, 3, 2)
    assert (found.profielen.aantal, found.profielen.van, found.profielen.voorbeeld) == (1, 3, 2)
    assert [(each.feit, each.hoe_vaak.aantal, each.hoe_vaak.van) for each in found.per_feit] == [("laag_een", 1, 3)]
    (pair,) = found.per_paar
    assert (pair.van, pair.naar, pair.hoe_vaak.aandeel) == ("oost", "noord", 100.0)
    assert pair.voorbeeld == Change(profiel=2, feit="laag_een", naam="laag_een", van="2,0", naar="2,5")


def test_a_wheel_that_names_no_facts_has_no_such_part() -> None:
    assert health(rules_of(NOORD), profile("a")).meer is None


def test_another_size_alone_may_give_another_advice() -> None:
    rules = rules_of(NOORD, rule("R-02", "groot", argues("oost", 2)))
    found = health(rules, profile("a"), profile("b"), profile("a groot")).omvang
    assert found is not None
    assert (found.hoe_vaak.aantal, found.hoe_vaak.van) == (3, 3)
    pairs = [(each.van, each.naar, each.hoe_vaak.aantal, each.voorbeeld.profiel) for each in found.paren]
    assert pairs == [("noord", "oost", 1, 1), ("geen voorkeur", "oost", 1, 2), ("oost", "noord", 1, 3)]
    assert found.paren[0].voorbeeld.van == "nee"
    assert found.paren[0].voorbeeld.naar == "ja"


@pytest.mark.parametrize("yes", ["a", "a groot"])
def test_size_that_no_rule_reads_changes_nothing(yes: str) -> None:
    found = health(rules_of(NOORD), profile(yes)).omvang
    assert found is not None
    assert (found.hoe_vaak.aantal, found.paren) == (0, ())
