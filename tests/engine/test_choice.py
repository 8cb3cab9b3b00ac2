"""The decision procedure, one behaviour per test, on a wheel small enough to reckon by hand."""

from __future__ import annotations

import pytest

from strategiekeuze import ContradictionError
from strategiekeuze.engine.comparison import Reason
from strategiekeuze.engine.courses import Pull
from strategiekeuze.engine.criteria import Criterion, Side
from strategiekeuze.model.advice import Certainty
from support.small_wheel import argues, decision_of, designates, excludes, rule, rules_of

NO = "-a -b -c -d -e -groot -brand"
SCORES = {"laag_een": 200, "laag_twee": 300}


def test_the_strategy_with_the_highest_balance_is_advised() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", 1)), rule("R-02", "b", argues("oost", 2)))
    decision = decision_of(rules, f"{NO} a b".replace("-a -b ", ""), **SCORES)
    assert decision.pick.strategy == "oost"
    assert decision.pick.balances == {"noord": 1, "oost": 2}


def test_points_against_count_down() -> None:
    rules = rules_of(
        rule("R-01", "a", argues("oost", 2)),
        rule("R-02", "a", argues("oost", -1)),
        rule("R-03", "-b", argues("west", 2)),
    )
    decision = decision_of(rules, "a -b", **SCORES)
    assert decision.pick.strategy == "west"
    assert decision.pick.balances == {"oost": 1, "west": 2}


def test_an_excluded_strategy_is_not_advised_however_many_points_it_has() -> None:
    rules = rules_of(
        rule("R-01", "a", argues("oost", 2)), rule("R-02", "a", excludes("oost")), rule("R-03", "a", argues("west", 1))
    )
    decision = decision_of(rules, "a", **SCORES)
    assert decision.pick.strategy == "west"
    assert decision.pick.excluded == {"oost": (1,)}


@pytest.mark.parametrize("given", ["-a -b", "a b"])
def test_a_highest_balance_of_zero_or_less_is_no_preference(given: str) -> None:
    rules = rules_of(
        rule("R-01", "a", argues("noord", 1)),
        rule("R-02", "b", argues("noord", -1)),
        rule("R-03", "b", argues("oost", -2)),
    )
    decision = decision_of(rules, given, **SCORES)
    assert decision.pick.strategy is None
    assert decision.certainty is Certainty.FIRM
    assert not decision.advised


def test_everything_excluded_is_no_preference() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", 2)), rule("R-02", "a", excludes("noord")))
    assert decision_of(rules, "a", **SCORES).pick.strategy is None


def test_the_first_rung_that_holds_decides_whatever_the_arguments_say() -> None:
    rules = rules_of(
        rule("R-01", "a", designates("west", 2)),
        rule("R-02", "b", designates("zuid", 1)),
        rule("R-03", "a", argues("noord", 2)),
    )
    assert decision_of(rules, "a b", **SCORES).pick.strategy == "zuid"
    assert decision_of(rules, "a -b", **SCORES).pick.strategy == "west"
    assert decision_of(rules, "-a -b", **SCORES).pick.strategy is None


def test_a_designated_strategy_that_is_excluded_stays_the_advice_and_the_tension_is_named() -> None:
    rules = rules_of(rule("R-01", "a", designates("west", 1)), rule("R-02", "a", excludes("west")))
    decision = decision_of(rules, "a", **SCORES)
    assert decision.pick.strategy == "west"
    assert [(each.kind, each.strategy, each.rules) for each in decision.tensions] == [(Pull.EXCLUDED, "west", (1,))]


def test_two_strategies_on_one_rung_raise_and_both_rules_are_named() -> None:
    rules = rules_of(rule("R-01", "a", designates("west", 1)), rule("R-02", "b", designates("oost", 1)))
    with pytest.raises(ContradictionError) as caught:
        decision_of(rules, "a b", **SCORES)
    assert str(caught.value) == (
        "toeval.feature:1  op trede 1 wijzen twee regels elk een andere strategie aan: "
        "R-02 (toeval.feature:1) voor oost en R-01 (toeval.feature:1) voor west\n"
        "Maak een van de voorwaarden strenger, of zet een van de regels op een andere trede."
    )


def test_two_rules_for_one_strategy_on_one_rung_are_no_contradiction() -> None:
    rules = rules_of(rule("R-01", "a", designates("west", 1)), rule("R-02", "b", designates("west", 1)))
    assert decision_of(rules, "a b", **SCORES).pick.because == (0, 1)


TIED = rules_of(
    rule("R-01", "a", argues("oost", 1)), rule("R-02", "a", argues("zuid", 1)), rule("R-03", "a", argues("west", 1))
)


@pytest.mark.parametrize(
    ("scores", "winner"),
    [
        ({"laag_een": 200, "laag_twee": 300}, "west"),
        ({"laag_een": 300, "laag_twee": 200}, "zuid"),
        ({"laag_een": 200, "laag_twee": 200}, "west"),
        ({}, "oost"),
    ],
    ids=["first score lowest", "second score lowest", "equal scores: the first", "no bottleneck known: the lightest"],
)
def test_a_tie_goes_to_what_suits_the_bottleneck_and_else_to_the_lightest(scores: dict[str, int], winner: str) -> None:
    decision = decision_of(TIED, "a", **scores)
    assert decision.pick.strategy == winner
    assert set(decision.pick.tied) == {"oost", "zuid", "west"}
    assert decision.pick.narrow


def test_an_unknown_bottleneck_leaves_each_strategy_that_it_could_prefer_possible() -> None:
    decision = decision_of(TIED, "a")
    assert decision.pick.strategy == "oost"
    assert decision.possible.strategies == ("oost", "zuid", "west")
    assert decision.certainty is Certainty.PROVISIONAL


def test_the_advice_is_narrow_when_the_runner_up_is_one_point_behind_and_not_at_two() -> None:
    rules = rules_of(
        rule("R-01", "a", argues("noord", 2)),
        rule("R-02", "b", argues("noord", 1)),
        rule("R-03", "a", argues("oost", 1)),
    )
    near, far = decision_of(rules, "a -b", **SCORES), decision_of(rules, "a b", **SCORES)
    assert (near.pick.runner_up, near.pick.narrow) == ("oost", True)
    assert (far.pick.runner_up, far.pick.narrow) == ("oost", False)


def test_the_second_course_is_a_neighbour_with_at_least_85_percent_of_the_points() -> None:
    points = [rule(f"R-0{number}", "a", argues("noord", 2)) for number in range(1, 4)]
    points.append(rule("R-04", "a", argues("noord", 1)))
    others = [rule(f"R-1{number}", "a", argues("west", 2)) for number in range(1, 4)]
    extra = rule("R-20", "b", argues("west", -1))
    rules = rules_of(*points, *others, extra)
    assert decision_of(rules, "a -b", **SCORES).second == "west"  # 6 of 7 points is 85.7 percent
    assert decision_of(rules, "a b", **SCORES).second is None  # 5 of 7 is 71 percent


def test_the_opposite_strategy_is_never_the_second_course_but_a_tension() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", 2)), rule("R-02", "a", argues("zuid", 2)))
    decision = decision_of(rules, "a", **SCORES)
    assert decision.second is None
    assert {each.strategy for each in decision.tensions} == {"noord" if decision.pick.strategy == "zuid" else "zuid"}
    assert decision.tensions[0].kind is Pull.OPPOSITE


def test_the_advice_names_what_it_would_be_without_rules_on_size() -> None:
    rules = rules_of(rule("R-01", "groot", argues("noord", 2)), rule("R-02", "a", argues("oost", 1)))
    decision = decision_of(rules, "groot a", **SCORES)
    assert decision.pick.strategy == "noord"
    assert decision.without_size is not None
    assert decision.without_size.strategy == "oost"
    assert decision_of(rules, "-groot a", **SCORES).without_size is None


def test_a_criterion_is_decisive_only_when_dropping_it_alone_turns_the_ranking() -> None:
    rules = rules_of(
        rule("R-01", "a", argues("noord", 2)),
        rule("R-02", "b", argues("noord", 1)),
        rule("R-03", "a", argues("oost", 2)),
    )
    decision = decision_of(rules, "a b", **SCORES)
    compared = decision.comparisons[0]
    assert (compared.strategy, compared.reason, compared.difference) == ("oost", Reason.FEWER_POINTS, 1)
    first = Criterion(0, Side.FOR_CHOICE, 2)
    assert (compared.largest, compared.decisive, compared.together) == (first, True, (first,))


def test_when_no_criterion_turns_the_ranking_alone_the_smallest_set_is_named() -> None:
    rules = rules_of(
        *[rule(f"R-0{number}", "a", argues("noord", 1)) for number in (1, 2, 3)], rule("R-04", "b", argues("oost", 1))
    )
    compared = decision_of(rules, "a b", **SCORES).comparisons[0]
    # At 1 against 1 the lighter noord still wins.
    assert (compared.decisive, [each.rule for each in compared.together]) == (False, [0, 1, 2])


def test_an_exclusion_is_decisive_when_the_strategy_would_have_won_without_it() -> None:
    rules = rules_of(
        rule("R-01", "a", argues("noord", 1)), rule("R-02", "a", argues("oost", 2)), rule("R-03", "b", excludes("oost"))
    )
    compared = decision_of(rules, "a b", **SCORES).comparisons[0]
    assert (compared.strategy, compared.reason, compared.decisive) == ("oost", Reason.EXCLUDED, True)


def test_an_unknown_fact_gives_no_points_and_makes_the_advice_provisional() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", 1)), rule("R-02", "b", argues("oost", 2)))
    decision = decision_of(rules, "a", **SCORES)
    assert decision.pick.strategy == "noord"
    assert decision.possible.strategies == ("noord", "oost")
    assert decision.certainty is Certainty.PROVISIONAL
    assert decision.question == "b"


def test_an_undecided_earlier_rung_makes_a_later_rung_provisional() -> None:
    rules = rules_of(rule("R-01", "b", designates("oost", 1)), rule("R-02", "a", designates("west", 2)))
    decision = decision_of(rules, "a", **SCORES)
    assert decision.pick.strategy == "west"
    assert decision.certainty is Certainty.PROVISIONAL
    assert decision.possible.strategies == ("oost", "west")


def test_an_assumed_fact_counts_at_its_assumed_value_and_the_advice_says_so() -> None:
    rules = rules_of(rule("R-01", "brand", designates("oost", 1)), rule("R-02", "a -brand", designates("west", 2)))
    decision = decision_of(rules, "a", **SCORES)
    assert decision.pick.strategy == "west"
    assert decision.certainty is Certainty.FIRM_IF
    assert decision.assumptions == ("brand",)
    assert decision_of(rules, "a brand", **SCORES).pick.strategy == "oost"


def test_with_four_strategies_still_possible_no_strategy_is_named_as_the_advice() -> None:
    rules = rules_of(
        rule("R-01", "a", argues("noord", 1)),
        rule("R-02", "b", argues("oost", 2)),
        rule("R-03", "c", argues("zuid", 2)),
        rule("R-04", "d", argues("west", 2)),
    )
    decision = decision_of(rules, "a", **SCORES)
    assert decision.possible.strategies == ("noord", "oost", "zuid", "west")
    assert decision.certainty is Certainty.INSUFFICIENT
    assert not decision.advised
    assert decision.pick.strategy == "noord"


def test_rules_that_rest_on_one_fact_cannot_both_count_when_they_exclude_each_other() -> None:
    # Reckoned apart, oost could get 1 point and noord lose 0: then oost would seem possible at 1 against 1 or better.
    rules = rules_of(
        rule("R-01", "a", argues("noord", 2)),
        rule("R-02", "b", argues("noord", 1)),
        rule("R-03", "b", argues("oost", 2)),
        rule("R-04", "-b", argues("noord", 1)),
    )
    decision = decision_of(rules, "a", **SCORES)
    assert decision.certainty is Certainty.FIRM
    assert decision.pick.strategy == "noord"


def test_an_outcome_on_points_that_no_completion_gives_is_never_called_firm() -> None:
    # Whatever b is, oost gets 2 points. On points neither rule counts, and noord leads with 1.
    rules = rules_of(
        rule("R-01", "a", argues("noord", 1)),
        rule("R-02", "b", argues("oost", 2)),
        rule("R-03", "-b", argues("oost", 2)),
    )
    decision = decision_of(rules, "a", **SCORES)
    assert decision.pick.strategy == "noord"
    assert decision.possible.strategies == ("noord", "oost")
    assert decision.certainty is Certainty.PROVISIONAL
