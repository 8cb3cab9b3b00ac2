"""The tests in cells: what S-FEEL knows is read, and everything else is refused with a reason."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.language.dmn.refusal import Refusal
from strategiekeuze.language.dmn.unary import CellTests, read_tests
from strategiekeuze.model.decision_table import Span, ValueKind

ONE, FIVE = Decimal(1), Decimal(5)
NUMBERS = {
    "1": Span(ONE, ONE),
    "< 5": Span(None, FIVE, tot_mee=False),
    ">=1": Span(ONE, None),
    "[1..5]": Span(ONE, FIVE),
    "]1..5[": Span(ONE, FIVE, van_mee=False, tot_mee=False),
    "( 1 .. 5.0 ]": Span(ONE, FIVE, van_mee=False),
    "-.5": Span(Decimal("-0.5"), Decimal("-0.5")),
}


@pytest.mark.parametrize("text", NUMBERS)
def test_a_test_on_a_number_is_read(text: str) -> None:
    assert read_tests(text, ValueKind.NUMBER) == CellTests((NUMBERS[text],), negated=False)


@pytest.mark.parametrize("text", ["", "-", " - "])
def test_a_dash_and_an_empty_cell_hold_for_everything(text: str) -> None:
    assert read_tests(text, ValueKind.TEXT) == CellTests((), negated=True)


def test_a_list_and_its_opposite_are_read() -> None:
    spans = (Span("a, b", "a, b"), Span('c"', 'c"'))
    assert read_tests('"a, b", "c\\""', ValueKind.TEXT) == CellTests(spans, negated=False)
    assert read_tests('not( "a, b","c\\"" )', ValueKind.TEXT) == CellTests(spans, negated=True)


def test_both_spellings_of_a_date_are_read() -> None:
    day = date(2024, 2, 29)
    assert read_tests('date("2024-02-29")', ValueKind.DATE) == CellTests((Span(day, day),), negated=False)
    assert read_tests('> @"2024-02-29"', ValueKind.DATE) == CellTests((Span(day, None, van_mee=False),), negated=False)


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        ("x + 1", ValueKind.NUMBER, 'is "x + 1" geen toets in S-FEEL'),
        ("5,", ValueKind.NUMBER, 'is "5," geen toets in S-FEEL'),
        ("not(-)", ValueKind.NUMBER, 'is "-" geen toets in S-FEEL'),
        ("1e3", ValueKind.NUMBER, 'is "1e3" geen toets in S-FEEL'),
        ('date("2023-02-29")', ValueKind.DATE, 'is "date("2023-02-29")" geen toets in S-FEEL'),
        ('"5"', ValueKind.NUMBER, 'past "5" niet bij het type getal'),
        ("true", ValueKind.TEXT, 'past "true" niet bij het type tekst'),
        ('["a".."b"]', ValueKind.TEXT, 'vergelijkt "["a".."b"]" waarden zonder volgorde'),
        ("[5..1]", ValueKind.NUMBER, 'loopt "[5..1]" van hoog naar laag'),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(text: str, kind: ValueKind, why: str) -> None:
    found = read_tests(text, kind)
    assert isinstance(found, Refusal)
    assert found.why == why


@pytest.mark.parametrize(
    ("text", "why", "point"),
    [
        ("0,05", "0,05", "0.05"),
        ("< 0,5", "0,5", "0.5"),
        (">=2,5", "2,5", "2.5"),
        ("not(> 1,5)", "1,5", "1.5"),
        ("[1..2,5]", "2,5", "2.5"),
        ("]0,5..1[", "0,5", "0.5"),
        ("< 3, > 9,5", "9,5", "9.5"),
    ],
)
def test_a_decimal_comma_is_refused_and_not_read_as_two_values(text: str, why: str, point: str) -> None:
    found = read_tests(text, ValueKind.NUMBER)
    assert isinstance(found, Refusal)
    assert (found.why, found.remedy.split(". ")[0].rstrip(".")) == (
        f'staat "{why}" met een komma',
        f'Schrijf "{point}"',
    )


@pytest.mark.parametrize(
    "text", ["1,5", "1,2,3", "not(1,2)", "[1..5],7", "<5,>10", "< 5, 10", "1,0", "0,1", "<5,10,15"]
)
def test_a_list_without_spaces_stays_a_list(text: str) -> None:
    assert isinstance(read_tests(text, ValueKind.NUMBER), CellTests)


@pytest.mark.parametrize(
    ("text", "kind", "why", "remedy"),
    [
        ("< 1.000", ValueKind.WHOLE, "1.000", ("1", "1000")),
        ("< 1.000", ValueKind.NUMBER, "1.000", ("1", "1000")),
        ("[0..10.000[", ValueKind.NUMBER, "10.000", ("10", "10000")),
        ("not(250.000)", ValueKind.NUMBER, "250.000", ("250", "250000")),
        (">= 1.500", ValueKind.WHOLE, "1.500", ("1.5", "1500")),
        ("5, -2.345", ValueKind.WHOLE, "-2.345", ("-2.345", "-2345")),
        ("> 1.000,50", ValueKind.NUMBER, "1.000", ("1", "1000")),
    ],
)
def test_a_dutch_thousand_is_refused_and_not_read_as_a_small_number(
    text: str, kind: ValueKind, why: str, remedy: tuple[str, str]
) -> None:
    read, meant = remedy
    assert read_tests(text, kind) == Refusal(
        f'staat "{why}", en dat is in DMN het getal {read}',
        f'Schrijf "{meant}" zonder punt. Bedoelt u toch {read}, schrijf dan "{read}".',
    )


def test_a_dutch_million_is_no_number_in_dmn() -> None:
    found = read_tests("> 1.000.000", ValueKind.NUMBER)
    assert found == Refusal('staat "1.000.000" met punten', 'Schrijf "1000000".')


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0.125", ValueKind.NUMBER),
        ("< 0.125", ValueKind.WHOLE),
        ("0.000", ValueKind.NUMBER),
        ("[1.500..2.250]", ValueKind.NUMBER),
        ("1.0000", ValueKind.NUMBER),
        ("1000.000", ValueKind.NUMBER),
        ("2.5", ValueKind.WHOLE),
        ('"1.000"', ValueKind.TEXT),
    ],
)
def test_what_is_no_dutch_thousand_is_read(text: str, kind: ValueKind) -> None:
    assert isinstance(read_tests(text, kind), CellTests)


@pytest.mark.parametrize(
    "text", ['duration("P1D")', '> date and time("2020-01-01T00:00:00")', 'time("10:00:00")', '@"P1D"']
)
def test_a_time_or_a_span_of_time_is_refused_as_such(text: str) -> None:
    found = read_tests(text, ValueKind.NUMBER)
    assert isinstance(found, Refusal)
    assert "een tijd of duur wordt niet nagegaan" in found.why


@given(st.text(max_size=40), st.sampled_from(ValueKind))
def test_any_text_is_read_or_refused(text: str, kind: ValueKind) -> None:
    assert isinstance(read_tests(text, kind), CellTests | Refusal)
