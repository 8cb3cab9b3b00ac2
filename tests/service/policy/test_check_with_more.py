"""The reverse check beside a check: which choice is taken, and what is not claimed while questions are open."""

from __future__ import annotations

from strategiekeuze import check_policy, load_rules
from strategiekeuze.service.policy.check_with_more import farthest, with_reverse
from strategiekeuze.service.policy.reverse_check import reverse_check
from support.policies import DAY, checked, choosing, profile


def test_the_choice_that_lies_farthest_from_the_advice_is_searched_and_the_others_are_named() -> None:
    check = checked("eersel", choosing("regio", "opgave", "verantwoord"))
    assert farthest(check.gekozen).strategie == "opgave"
    memo = with_reverse(check, profile("eersel"), load_rules(), 1).memo
    assert "## Voor welke gemeente past Opgavegericht wel" in memo
    assert (
        "Het beleid kiest ook Samen in de regio; en Verantwoord en veilig. Daarnaar is hier niet gezocht: "
        "Opgavegericht ligt van wat het beleid kiest het verst van het advies.\n"
    ) in memo


def test_a_single_choice_leaves_nothing_out() -> None:
    memo = with_reverse(checked("eersel", choosing("opgave")), profile("eersel"), load_rules(), 1).memo
    assert "niet gezocht" not in memo


def test_what_open_questions_may_change_is_not_called_proved_without_that_condition() -> None:
    for slug in load_rules().wiel.by_slug:
        text = reverse_check(profile("bijna-leeg"), slug, seconds=3).tekst
        assert "bewezen." not in text, slug


def test_a_day_is_a_date_or_a_text() -> None:
    policy = choosing("regio")
    assert check_policy(profile("eersel"), policy, day="2026-03-01") == check_policy(profile("eersel"), policy, day=DAY)
