"""How people read a sentence form, and how much its words tell."""

from __future__ import annotations

from strategiekeuze.language.sentences.wording import SMALL, shown, shown_ways, weights, words_of


def test_a_form_is_shown_in_its_longer_way() -> None:
    assert shown("er is/zijn {aantal} kat(ten)") == "er zijn {aantal} katten"


def test_a_form_is_read_in_the_singular_or_the_plural_and_never_mixed() -> None:
    assert shown_ways("er is/zijn {aantal} lopende proef/proeven") == (
        "er is {aantal} lopende proef",
        "er zijn {aantal} lopende proeven",
    )
    assert shown_ways("er is een incident") == ("er is een incident",)
    assert shown_ways("a/b c/d/e") == ("a c", "b d", "b e")


def test_values_are_no_words() -> None:
    assert words_of('De score op "A" is 2,5 en {b}') == ("de", "score", "op", "is", "en")


def test_a_word_tells_less_when_more_subjects_use_it() -> None:
    found = weights([frozenset({"de", "score", "thema"}), frozenset({"de", "score"})])
    assert found == {"de": SMALL, "score": 0.5, "thema": 1.0}
