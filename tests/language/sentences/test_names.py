"""Which names a text mentions."""

from __future__ import annotations

import pytest

from strategiekeuze.language.sentences.names import Names, names_of
from strategiekeuze.language.sentences.tokens import tokens_in
from support.own_rules import own_context

NAMES = Names(names_of(own_context().facts, dict(own_context().names())))


def best(text: str) -> tuple[str, str]:
    """Return the parameter and the name that a text mentions most clearly."""
    found = NAMES.mentions(tokens_in(text))
    return (found[0].name.parameter, found[0].name.shown) if found else ("", "")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"capaciteit en budget"', ("thema", "capaciteit en budget")),
        ("de capacitiet", ("thema", "capaciteit en budget")),
        ("het gegevensbeheer", ("thema", "gegevensbeheer en standaarden")),
        ("de data analyse", ("dimensie", "data-analyse")),
        ('"samen in regio"', ("strategie", "Samen in de regio")),
        ("zwakke gegevns", ("bevinding", "zwakke gegevens")),
        ("een reorganisatie", ("", "grote verandering")),
        ("de G40", ("netwerken", "G40")),
        ("de gemeenteraad", ("mandaat", "raad")),
        ("de zon schijnt", ("", "")),
    ],
)
def test_a_name_is_found_by_what_people_write(text: str, name: tuple[str, str]) -> None:
    assert best(text) == name


def test_a_short_or_very_long_text_is_compared_exactly() -> None:
    assert NAMES.look_up("rad") == ()
    assert NAMES.look_up("x" * 1_000) == ()


def test_a_word_of_one_question_is_a_weaker_sign_than_a_name() -> None:
    (asked,), (named, *_) = NAMES.look_up("datalek"), NAMES.look_up("incident")
    assert asked[0].fact == named[0].fact
    assert asked[0].strength < named[0].strength
