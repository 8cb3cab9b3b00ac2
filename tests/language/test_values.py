"""From what a user writes to the value of a fact, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.errors import Problem
from strategiekeuze.language.values import bounds, read_value, show_value
from strategiekeuze.model.facts import Fact, Kind, Option

SCORE = Fact(sleutel="kwaliteit", naam="kwaliteit", soort=Kind.SCORE, van=100, tot=500)
COUNT = Fact(sleutel="inwoners", naam="inwoners", soort=Kind.COUNT, van=1, tot=2_000_000)
YES_NO = Fact(sleutel="incident", naam="incident", soort=Kind.YES_NO, van=0, tot=1)
CHOICE = Fact(
    sleutel="domein",
    naam="domein",
    soort=Kind.CHOICE,
    van=0,
    tot=1,
    opties=(Option(naam="Sport, cultuur en recreatie", ook=("5",)), Option(naam="Veiligheid")),
)


def problem_of(fact: Fact, text: str) -> Problem:
    found = read_value(fact, text)
    assert isinstance(found, Problem)
    return found


@pytest.mark.parametrize(("text", "value"), [("1", 100), ("5", 500), ("2,5", 250), ("4.99", 499)])
def test_a_score_is_held_in_hundredths(text: str, value: int) -> None:
    assert read_value(SCORE, text) == value


@pytest.mark.parametrize("text", ["0,99", "5,01", "0", "6", "999999"])
def test_a_number_outside_the_bounds_is_told_apart_from_no_number(text: str) -> None:
    assert problem_of(SCORE, text).code == "buiten-bereik"
    assert problem_of(SCORE, f"{text}x").code == "geen-getal"


def test_a_thousand_as_a_score_says_how_it_was_read() -> None:
    assert problem_of(SCORE, "1.000").cause == '"1.000" leest als duizendtal.'


@pytest.mark.parametrize(("text", "value"), [("ja", 1), ("Ja", 1), (" nee ", 0), ("NEE", 0)])
def test_yes_and_no_are_dutch_in_any_case(text: str, value: int) -> None:
    assert read_value(YES_NO, text) == value


@pytest.mark.parametrize("text", ["true", "yes", "no", "1", "0", "j", ""])
def test_other_words_for_yes_and_no_are_refused(text: str) -> None:
    assert problem_of(YES_NO, text).code == "geen-ja-of-nee"


@pytest.mark.parametrize("text", ["sport, cultuur en recreatie", "SPORT CULTUUR EN RECREATIE", "5", " 5 "])
def test_an_option_goes_by_all_its_names_whatever_case_or_signs(text: str) -> None:
    assert read_value(CHOICE, text) == 0


@pytest.mark.parametrize("text", ["", "東京", "!", "6"])
def test_a_text_without_letters_is_no_option(text: str) -> None:
    assert problem_of(CHOICE, text).code == "onbekende-waarde"


def test_a_long_text_is_repeated_in_part() -> None:
    assert len(problem_of(CHOICE, "x" * 100_000).what) < 120


@given(st.integers(min_value=1, max_value=2_000_000))
def test_every_count_within_the_bounds_is_shown_as_it_is_read(value: int) -> None:
    assert read_value(COUNT, show_value(COUNT, value)) == value


@given(st.integers(min_value=100, max_value=500))
def test_every_score_within_the_bounds_is_shown_as_it_is_read(value: int) -> None:
    assert read_value(SCORE, show_value(SCORE, value)) == value


def test_bounds_are_told_in_whole_numbers_where_they_are_whole() -> None:
    assert bounds(SCORE) == "van 1 tot en met 5"
    assert bounds(COUNT) == "van 1 tot en met 2.000.000"


@pytest.mark.parametrize("text", ["-5", "+5", "5%", "#5", "5-", "5 -", "_5_", "5?", "{5}", "5,"])
def test_a_sign_that_the_name_lacks_makes_a_number_another_word(text: str) -> None:
    assert problem_of(CHOICE, text).code in {"onbekende-waarde", "niet-zeker"}


@pytest.mark.parametrize("text", ["\u2075", "\uff15", "\u22125", "5\u03b1"])
def test_a_digit_or_letter_of_another_script_is_not_the_one_it_looks_like(text: str) -> None:
    assert problem_of(CHOICE, text).code == "onbekende-waarde"


@pytest.mark.parametrize(
    "text",
    [
        "5",
        " 5 ",
        "sport, cultuur en recreatie",
        "Sport cultuur en recreatie",
        "Sport,\u00a0cultuur en recreatie",
        "sport-cultuur-en-recreatie",
        "sport_cultuur_en_recreatie",
        "Sport \u2013 cultuur en recreatie",
        "Spórt, cultúúr en recreatie",
        "\u200bSport, cultuur en recreatie",
    ],
)
def test_capitals_accents_spaces_hyphens_and_a_comma_left_out_do_not_count(text: str) -> None:
    assert read_value(CHOICE, text) == 0


def test_a_sign_belongs_to_the_name_that_has_it() -> None:
    names = (Option(naam="college", ook=("B&W", "Wie?")), Option(naam="raad"))
    own = Fact(sleutel="wie", naam="wie", soort=Kind.CHOICE, van=0, tot=1, opties=names)
    assert [read_value(own, text) for text in ("B&W", "b & w", "B W", "wie?")] == [0, 0, 0, 0]
    assert problem_of(own, "college&").code == "onbekende-waarde"
    assert problem_of(own, "b+w").code == "onbekende-waarde"


@pytest.mark.parametrize("fact", [CHOICE, YES_NO])
def test_who_asks_is_told_to_leave_it_out(fact: Fact) -> None:
    for text in ("veiligheid?", "ja?", "?", "Nee ? "):
        assert problem_of(fact, text).remedy == "Laat weg wat u niet zeker weet."
