"""`Profile` is the typed front for the facts of our wheel: it says what `rules/feiten.yaml` says."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from strategiekeuze import Profile, load_rules
from strategiekeuze.model.facts import HUNDREDTHS, Fact, Kind

FACTS = load_rules().feiten
STATED = [fact for fact in FACTS.feiten if fact.op_te_geven]
TOP = [fact for fact in STATED if not fact.rubriek]
NUMBERS = [fact for fact in TOP if fact.soort in (Kind.COUNT, Kind.DECIMAL)]
OPTIONS = [fact for fact in TOP if fact.soort in (Kind.ORDERED, Kind.LIST)]


def accepts(name: str, value: Any) -> bool:  # noqa: ANN401 - any value a caller may hand in
    """Return whether the model accepts a value for a field."""
    try:
        Profile(**{name: value})
    except ValidationError:
        return False
    return True


def scaled(fact: Fact, number: int) -> object:
    """Return a number in the fact's own integers as a caller would write it."""
    return Decimal(number) / 100 if fact.soort in HUNDREDTHS else number


def test_the_fields_are_the_facts_that_a_profile_may_state_and_its_sections() -> None:
    assert set(Profile.model_fields) == {fact.sleutel for fact in TOP} | {
        fact.rubriek for fact in STATED if fact.rubriek
    }


@pytest.mark.parametrize("fact", NUMBERS, ids=lambda fact: fact.sleutel)
def test_numbers_have_the_same_bounds(fact: Fact) -> None:
    step = 1
    assert accepts(fact.sleutel, scaled(fact, fact.van))
    assert accepts(fact.sleutel, scaled(fact, fact.tot))
    assert not accepts(fact.sleutel, scaled(fact, fact.van - step))
    assert not accepts(fact.sleutel, scaled(fact, fact.tot + step))


@pytest.mark.parametrize("fact", OPTIONS, ids=lambda fact: fact.sleutel)
def test_choices_have_the_same_options(fact: Fact) -> None:
    names = [option.naam for option in fact.opties]
    schema = TypeAdapter(Profile).json_schema()["properties"][fact.sleutel]["anyOf"][0]
    assert (schema.get("enum") or schema["items"]["enum"]) == names


@pytest.mark.parametrize("fact", [fact for fact in TOP if fact.soort is Kind.YES_NO], ids=lambda fact: fact.sleutel)
def test_yes_or_no_is_a_bool_and_nothing_else(fact: Fact) -> None:
    assert accepts(fact.sleutel, value=True)
    assert not accepts(fact.sleutel, 1)
    assert not accepts(fact.sleutel, "ja")


@pytest.mark.parametrize("score", [1, 5, 2.5, Decimal("2.75")])
def test_a_score_from_1_to_5_with_two_decimals_is_accepted(score: object) -> None:
    assert accepts("volwassenheid", {"datakwaliteit": score})


@pytest.mark.parametrize("score", [0.99, 5.01, 2.555, True, "3", float("nan"), float("inf"), None])
def test_any_other_score_is_refused(score: object) -> None:
    assert not accepts("volwassenheid", {"datakwaliteit": score})


@pytest.mark.parametrize("field", ["inwoners", "fte_data", "stedelijkheid"])
def test_a_bool_is_no_number(field: str) -> None:
    assert not accepts(field, value=True)


def test_an_unknown_field_is_refused() -> None:
    assert not accepts("inwonertal", 5)


def test_a_profile_never_changes() -> None:
    with pytest.raises(ValidationError):
        setattr(Profile(gemeente="Eersel"), "gemeente", "Best")  # noqa: B010 - the point is that it fails


def test_a_score_keeps_what_the_caller_wrote() -> None:
    assert Profile(volwassenheid={"datakwaliteit": 2.1}).volwassenheid["datakwaliteit"] == Decimal("2.1")
