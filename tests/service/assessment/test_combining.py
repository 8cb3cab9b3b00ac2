"""What several answers to one question come to."""

from __future__ import annotations

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.model.responses import Response
from strategiekeuze.service.assessment.combining import combined, remark_on
from support.small_set import small_set

SCORE, FTE, AMBITION = (small_set().feiten.by_key[key] for key in ("kwaliteit", "fte", "ambitie"))


def answered(*values: int | None) -> list[Response]:
    """Return responses with these values."""
    return [Response("x", "", value) for value in values]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([300], 300),
        ([200, 400], 300),
        ([400, 100, 250], 250),
        ([225, 250], 238),
        ([100, 500, 201, 202], 202),
        ([None, 300], 300),
        ([None], None),
        ([], None),
    ],
)
def test_a_score_is_the_median_rounded_half_up(values: list[int | None], expected: int | None) -> None:
    assert combined(SCORE, answered(*values)) == expected


@given(st.lists(st.integers(100, 500), min_size=1, max_size=9))
def test_a_score_is_never_further_from_the_median_than_rounding_brings_it(values: list[int]) -> None:
    found = combined(SCORE, answered(*values))
    assert found is not None
    assert 0 <= found - median(values) < 1


def test_another_fact_is_known_only_when_everyone_agrees() -> None:
    assert combined(FTE, answered(120, 120, None)) == 120
    assert combined(FTE, answered(120, 130)) is None


def test_the_remark_tells_how_far_the_answers_lie_apart() -> None:
    assert remark_on(SCORE, answered(250, 200, 400)) == "laagste 2, hoogste 4, 3 antwoorden"
    assert remark_on(SCORE, answered(250)) == "1 antwoord"
    assert remark_on(SCORE, answered(250, None)) == "1 antwoord, 1 keer weet ik niet"
    assert remark_on(SCORE, answered(None, None)) == "2 keer weet ik niet"
    assert remark_on(AMBITION, answered(1, 1)) == ""
    assert remark_on(AMBITION, answered(0, 1, 1, None)) == (
        "de antwoorden verschillen: verkennen (1 keer), verbeteren (2 keer); 1 keer weet ik niet"
    )
