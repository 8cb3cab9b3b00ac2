"""What comes out, what decides and how close it is, on figures that anyone can reckon."""

from __future__ import annotations

from strategiekeuze.model.health import Health, Share
from support.health_worlds import health, profile
from support.small_wheel import argues, designates, excludes, rule, rules_of

RULES = rules_of(
    rule("R-01", "a", argues("noord", 2)),
    rule("R-02", "b", argues("oost", 2)),
    rule("R-03", "c", designates("west", 1)),
    rule("R-04", "d", excludes("noord")),
)


def four() -> Health:
    """Return the health over: noord by two points, a tie, the ladder, and nothing at all."""
    return health(RULES, profile("a"), profile("a b"), profile("c"), profile())


def test_each_outcome_has_its_share_and_its_first_profile() -> None:
    found = {each.naam: each.hoe_vaak for each in four().uitkomsten}
    assert found == {
        "noord": Share(aantal=2, van=4, aandeel=50.0, voorbeeld=1),
        "oost": Share(aantal=0, van=4, aandeel=0.0),
        "zuid": Share(aantal=0, van=4, aandeel=0.0),
        "west": Share(aantal=1, van=4, aandeel=25.0, voorbeeld=3),
        "geen voorkeur": Share(aantal=1, van=4, aandeel=25.0, voorbeeld=4),
    }


def test_a_strategy_that_is_never_advised_is_named() -> None:
    assert four().nooit == ("oost", "zuid")


def test_each_rung_and_the_arguments_have_their_share() -> None:
    found = four()
    assert [(each.trede, each.hoe_vaak.aantal) for each in found.ladder] == [(1, 1)]
    assert found.op_punten == Share(aantal=3, van=4, aandeel=75.0, voorbeeld=1)


def test_the_lead_counts_only_where_arguments_gave_an_advice() -> None:
    found = [(each.voorsprong, each.hoe_vaak.aantal, each.hoe_vaak.van) for each in four().voorsprong]
    assert found == [(0, 1, 2), (1, 0, 2), (2, 1, 2), (3, 0, 2)]


def test_who_has_no_second_leads_by_far() -> None:
    found = health(RULES, profile("b d")).voorsprong
    assert [each.hoe_vaak.aantal for each in found] == [0, 0, 0, 1]


def test_a_tie_is_broken_by_the_order_when_the_bottleneck_suits_neither() -> None:
    found = four()
    assert (found.door_knelpunt.aantal, found.door_volgorde.aantal, found.door_volgorde.voorbeeld) == (0, 1, 2)


def test_a_tie_is_broken_by_the_bottleneck_when_it_suits_one() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", 1)), rule("R-02", "a", argues("zuid", 1)))
    found = health(rules, profile("a", laag_een=300, laag_twee=200))
    assert (found.door_knelpunt.aantal, found.door_volgorde.aantal) == (1, 0)
    assert found.uitkomsten[2].hoe_vaak.aantal == 1


def test_a_neighbour_within_a_point_is_counted_where_arguments_decide() -> None:
    assert four().buur_dichtbij == Share(aantal=1, van=2, aandeel=50.0, voorbeeld=2)


def test_the_opposite_is_no_neighbour() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", 1)), rule("R-02", "a", argues("zuid", 1)))
    assert health(rules, profile("a")).buur_dichtbij.aantal == 0


def test_a_second_course_is_counted_out_of_all_advices() -> None:
    assert four().tweede_koers == Share(aantal=1, van=3, aandeel=33.3, voorbeeld=2)


def test_each_strategy_has_its_mean_balance_and_what_keeps_it_away() -> None:
    found = health(RULES, profile("a"), profile("a b"), profile("a b d"))
    noord, oost = found.strategieen
    assert (noord.gemiddeld_saldo, oost.gemiddeld_saldo) == (2.0, 1.3)
    assert (noord.uitgesloten.aantal, oost.uitgesloten.aantal) == (1, 0)
    assert (noord.dichtbij.aantal, oost.dichtbij.aantal, oost.dichtbij.van) == (2, 2, 3)


def test_a_balance_below_zero_is_rounded_half_up() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", -1)))
    twenty = [profile("a"), *[profile()] * 19]
    assert health(rules, *twenty).strategieen[0].gemiddeld_saldo == 0.0
    assert health(rules, profile("a"), profile()).strategieen[0].gemiddeld_saldo == -0.5


def test_without_profiles_on_points_there_is_nothing_to_divide_by() -> None:
    assert health(RULES, profile("c")).buur_dichtbij == Share(aantal=0, van=0, aandeel=0.0)
