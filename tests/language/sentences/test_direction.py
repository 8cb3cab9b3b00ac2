"""What a text says about comparing and denying."""

from __future__ import annotations

import pytest

from strategiekeuze.language.sentences.direction import direction_of
from strategiekeuze.model.rule import Operator


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("er is minder dan 2", Operator.LESS),
        ("de score is lager", Operator.LESS),
        ("maximaal 2", Operator.AT_MOST),
        ("niet meer dan 2", Operator.AT_MOST),
        ("ten hoogste 2", Operator.AT_MOST),
        ("2 of minder", Operator.AT_MOST),
        ("de capaciteit is laag", Operator.AT_MOST),
        ("minimaal 2", Operator.AT_LEAST),
        ("niet minder dan 2", Operator.AT_LEAST),
        ("op zijn minst 2", Operator.AT_LEAST),
        ("2 of hoger", Operator.AT_LEAST),
        ("Hoger dan 2", Operator.MORE),
        ("score > 2", Operator.MORE),
        ("score <= 2", Operator.AT_MOST),
        ("de ambitie is koploper", None),
        ("meerdere wegen", None),
    ],
)
def test_words_for_comparing_are_read(text: str, operator: Operator | None) -> None:
    assert direction_of(text).operator is operator


@pytest.mark.parametrize(
    ("text", "negations"),
    [("er is geen fte", 1), ("geldt niet", 1), ("geen doel geldt niet", 2), ("niet meer dan 2", 0), ("genieten", 0)],
)
def test_denials_are_counted(text: str, negations: int) -> None:
    assert direction_of(text).negations == negations
