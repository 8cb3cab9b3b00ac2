"""Problems as a user sees them on standard error."""

from __future__ import annotations

import sys

import pytest

from strategiekeuze.cli import show
from strategiekeuze.errors import Place, Problem
from strategiekeuze.excerpt import excerpt_of, text_of

PLACE = Place("a.yaml", 12, 4, 3, "ab def gh")


def problem(place: Place | None = None, what: str = "dit kan niet") -> Problem:
    return Problem("proef", what, "Doe iets anders.", place, "Omdat het zo is.")


def test_a_problem_shows_place_line_mark_cause_and_remedy_in_that_order() -> None:
    assert text_of(problem(PLACE)).split("\n") == [
        "a.yaml:12  dit kan niet",
        "  12 │ ab def gh",
        "     │    ^^^",
        "Omdat het zo is.",
        "Doe iets anders.",
    ]


def test_a_problem_without_a_place_starts_with_what_is_wrong() -> None:
    assert text_of(problem()) == "dit kan niet\nOmdat het zo is.\nDoe iets anders."


def test_a_place_without_a_line_shows_no_line() -> None:
    assert excerpt_of(Place("a.yaml")) == []


def test_a_mark_never_runs_past_the_end_of_the_line() -> None:
    assert excerpt_of(Place("a", 1, 8, 50, "ab def gh"))[1] == "    │        ^^"
    assert len(excerpt_of(Place("a", 1, 20, 5, "kort"))) == 1


def test_a_line_that_is_too_long_is_left_out() -> None:
    assert excerpt_of(Place("a", 1, 1, 1, "x" * 161)) == []


def test_a_tab_takes_one_place_so_that_the_mark_stays_right() -> None:
    assert text_of(problem(Place("a", 1, 2, 1, "\tx"))).split("\n")[1:3] == ["  1 │  x", "    │  ^"]


@pytest.mark.parametrize("sign", ["\x1b[31m", "\x07", "\r", "\x9b", "\u202e", "\u200b"])
def test_no_sign_of_a_user_steers_the_terminal(sign: str) -> None:
    shown = text_of(problem(Place(f"a{sign}", 1, 1, 1, f"x{sign}y"), f"dit{sign}"))
    assert sign[0] not in shown


def test_more_than_a_hundred_problems_are_counted_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    show.problems([problem(Place("a", number)) for number in range(1, 104)])
    shown = capsys.readouterr().err
    assert shown.count("dit kan niet") == 100
    assert shown.endswith("En nog 3 problemen.\n")
    show.problems([problem(Place("a", number)) for number in range(1, 102)])
    assert capsys.readouterr().err.endswith("En nog 1 probleem.\n")


def test_problems_never_reach_standard_output(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    show.problems([problem()])
    assert capsys.readouterr().out == ""
