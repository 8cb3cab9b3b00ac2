"""Numbers as Dutch people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.language.numbers import read_number, show_number
from strategiekeuze.model.facts import HUNDREDTHS, Kind

NO_COUNTS = (
    *("", " ", "-1", "+1", "1e3", "0x10", "1_000", "1,000", "5.00", "1.00.000", "050", "050.000"),
    *("\u0663", "\u096b", "\u00b2", "\u00bd", "\u2167", "NaN", "inf", "ja", "1 000", "1.000.", ".5", "5.", "9" * 5000),
)
NO_DECIMALS = (
    *("", "1.000", "2,125", "2,", ",5", "2,5,5", "1.000,5", "-2,5", "02,5", "NaN", "1e1"),
    *("\u0663,\u0665", "\uff12", "\u00bd"),
)


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("7", 7), ("50000", 50_000), ("50.000", 50_000), ("2.000.000", 2_000_000), (" 12 ", 12)],
)
def test_a_count_may_have_points_between_thousands(text: str, value: int) -> None:
    assert read_number(text, Kind.COUNT) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("2", 200), ("2,5", 250), ("2.5", 250), ("2,05", 205), ("2,50", 250), ("1000", 100_000)],
)
def test_a_decimal_may_have_a_comma_or_a_point_and_two_decimals(text: str, value: int) -> None:
    assert read_number(text, Kind.DECIMAL) == value
    assert read_number(text, Kind.SCORE) == value


@pytest.mark.parametrize("text", NO_COUNTS)
def test_what_is_no_count_is_refused(text: str) -> None:
    assert read_number(text, Kind.COUNT) is None


@pytest.mark.parametrize("text", NO_DECIMALS)
def test_what_is_no_decimal_is_refused_and_a_thousand_with_a_point_is_none(text: str) -> None:
    assert read_number(text, Kind.SCORE) is None


@given(st.integers(min_value=0, max_value=10**9))
def test_a_count_that_is_shown_reads_back_as_itself(value: int) -> None:
    assert read_number(show_number(value, Kind.COUNT), Kind.COUNT) == value


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(sorted(HUNDREDTHS)))
def test_a_decimal_that_is_shown_reads_back_as_itself(value: int, kind: Kind) -> None:
    assert read_number(show_number(value, kind), kind) == value


@given(st.text(max_size=20), st.sampled_from(sorted(Kind)))
def test_any_text_is_a_number_of_zero_or_more_or_none(text: str, kind: Kind) -> None:
    value = read_number(text, kind)
    assert value is None or value >= 0


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [
        (50_000, Kind.COUNT, "50.000"),
        (200, Kind.SCORE, "2,0"),
        (250, Kind.SCORE, "2,5"),
        (275, Kind.SCORE, "2,75"),
        (200, Kind.DECIMAL, "2"),
        (80, Kind.DECIMAL, "0,8"),
        (100_000, Kind.DECIMAL, "1000"),
    ],
)
def test_numbers_are_shown_the_dutch_way(value: int, kind: Kind, shown: str) -> None:
    assert show_number(value, kind) == shown
