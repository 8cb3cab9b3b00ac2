"""The words and values of a step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from strategiekeuze.language.sentences.tokens import TokenKind, straight, tokens_in


def test_a_step_falls_apart_in_words_and_values() -> None:
    found = tokens_in('de score op "doel en opgave" is lager dan 2,5 of <grens> of {score}.')
    assert [(each.kind, each.text) for each in found if each.kind is not TokenKind.WORD] == [
        (TokenKind.QUOTE, '"doel en opgave"'),
        (TokenKind.NUMBER, "2,5"),
        (TokenKind.COLUMN, "<grens>"),
        (TokenKind.SLOT, "{score}"),
    ]
    words = [each.word for each in found if each.kind is TokenKind.WORD]
    assert words == ["de", "score", "op", "is", "lager", "dan", "of", "of"]


@pytest.mark.parametrize("text", ["“zwak”", "„zwak”", "\u2018zwak\u2019", "'zwak'", '"zwak"'])
def test_every_kind_of_quote_is_read_as_a_straight_one(text: str) -> None:
    assert straight(f"de bevinding {text} geldt") == 'de bevinding "zwak" geldt'


@pytest.mark.parametrize("text", ["foto's en video's", "foto\u2019s", "'s avonds"])
def test_an_apostrophe_is_no_quote(text: str) -> None:
    assert straight(text) == text


@pytest.mark.parametrize(("text", "number"), [("2.", "2"), ("20.000,", "20.000"), ("2,5", "2,5")])
def test_a_sign_behind_a_number_does_not_belong_to_it(text: str, number: str) -> None:
    (found,) = tokens_in(text)
    assert (found.kind, found.text) == (TokenKind.NUMBER, number)


@given(some.text(max_size=80))
def test_every_token_stands_where_it_says_in_any_text(text: str) -> None:
    whole = straight(text)
    assert len(whole) == len(text)
    assert all(whole[each.start : each.end] == each.text for each in tokens_in(text))
