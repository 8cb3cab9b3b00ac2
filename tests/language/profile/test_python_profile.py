"""A profile from Python values, by the same declarations."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.model.answers import Answers
from strategiekeuze.service import load_rules
from support.small_set import codes_of, small_set

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem


def read(**values: object) -> tuple[Answers, tuple[Problem, ...]]:
    return read_values(values, small_set().feiten)


def value_of(key: str, value: object) -> int:
    answers, problems = read(**{key: value})
    assert problems == ()
    return answers.values[key].value


@pytest.mark.parametrize("value", [2, 2.0, Decimal(2), Decimal("2.00"), Decimal("0.2E+1")])
def test_a_decimal_may_be_any_exact_number(value: object) -> None:
    assert value_of("fte", value) == 200


def test_a_count_is_an_int_and_no_float() -> None:
    assert value_of("inwoners", 50_000) == 50_000
    assert codes_of(read(inwoners=50_000.0)[1]) == ["verkeerd-type"]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("sNaN")])
def test_what_is_no_finite_number_is_refused(value: object) -> None:
    assert codes_of(read(fte=value)[1]) == ["verkeerd-type"]


@pytest.mark.parametrize(
    "value", [10**5000, -(10**5000), Decimal("1E+999999"), 1e300], ids=["int", "below zero", "Decimal", "float"]
)
def test_a_number_too_large_to_write_out_is_out_of_bounds(value: object) -> None:
    assert codes_of(read(fte=value)[1]) == ["buiten-bereik"]


@pytest.mark.parametrize("value", [0.1 + 0.2, Decimal("0.001"), Decimal("1E-999999"), 1e-300])
def test_more_than_two_decimals_are_refused(value: object) -> None:
    assert codes_of(read(fte=value)[1]) == ["geen-getal"]


@pytest.mark.parametrize("value", [True, "1", None.__class__, b"1", Fraction(1, 2), [1], {"a": 1}])
def test_another_type_is_no_number(value: object) -> None:
    assert codes_of(read(fte=value)[1]) == ["verkeerd-type"]


@pytest.mark.parametrize("value", [1, "ja", 0.0])
def test_only_a_bool_is_yes_or_no_or_its_dutch_word(value: object) -> None:
    assert codes_of(read(incident=value)[1]) == ([] if value == "ja" else ["verkeerd-type"])


def test_none_leaves_a_fact_or_a_whole_heading_unknown() -> None:
    assert read(fte=None, scores=None, netwerken=None)[0] == Answers({}, {}, "profiel")


@pytest.mark.parametrize("value", [["G40", "M50"], ("G40", "M50"), {"G40", "M50"}])
def test_a_list_may_be_any_collection(value: object) -> None:
    assert value_of("netwerken", value) == 0b110


def test_a_list_with_something_else_in_it_is_refused() -> None:
    assert codes_of(read(netwerken=[10**5000])[1]) == ["onbekende-waarde"]


def test_a_day_may_come_with_a_time() -> None:
    facts = load_rules().feiten
    for value in (date(2026, 1, 15), datetime(2026, 1, 15, 10, tzinfo=UTC)):
        answers, problems = read_values({"peildatum": value}, facts)
        assert problems == ()
        assert "peildatum" in answers.texts


def test_keys_that_are_no_text_are_unknown_fields() -> None:
    values: Any = {1: 2, None: 3, ("a",): 4}
    assert codes_of(read_values(values, small_set().feiten)[1]) == ["onbekend-veld"] * 3


def test_a_choice_that_goes_by_numbers_takes_an_int_and_one_without_does_not() -> None:
    facts = load_rules().feiten
    for value in (6, "6", "Sociaal domein"):
        answers, problems = read_values({"domein": value}, facts)
        assert (problems, answers.values["domein"].value) == ((), facts.by_key["domein"].option_index["6"])
    strange: tuple[object, ...] = (-6, 9, 10**30, 6.0, True, {6}, [6], b"6")
    assert [len(read_values({"domein": each}, facts)[1]) for each in strange] == [1] * len(strange)
    assert [each.remedy for each in read_values({"mandaat": 2}, facts)[1]] == ["Geef een str."]


def test_a_list_of_a_set_with_a_number_is_no_option() -> None:
    assert codes_of(read_values({"netwerken": [{"G4"}]}, load_rules().feiten)[1]) == ["onbekende-waarde"]
