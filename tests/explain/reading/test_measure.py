"""The reading level of a text: sentences, words, known names, and the bound that goes with its length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.explain.reading.known import known_names
from strategiekeuze.explain.reading.level import bound, level, level_of, rounded, too_hard, too_long
from strategiekeuze.explain.reading.measure import Measure, measured, together
from strategiekeuze.explain.reading.sentences import sentences
from support.small_set import small_set

KNOWN = known_names(small_set(), "Gemeente Bergen op Zoom")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dit is een. Dit is twee.", ("Dit is een.", "Dit is twee.")),
        ("Er zijn 50.000 inwoners. Dat is 2,5 keer zoveel!", ("Er zijn 50.000 inwoners.", "Dat is 2,5 keer zoveel!")),
        ("# Een kop\n\n- Een **punt**\n- Nog een.", ("Een kop", "Een punt", "Nog een.")),
        ('Hij zei: "nee." Toen niet meer.', ('Hij zei: "nee.', "Toen niet meer.")),
        ("1. Eerst dit\n2. Dan dat", ("Eerst dit", "Dan dat")),
        ("- \n\n---\n", ()),
    ],
)
def test_a_text_is_divided_where_a_reader_stops(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


def test_endless_empty_lines_are_passed_over_at_once() -> None:
    assert sentences("\n" * 1_000_000 + "Hallo.") == ("Hallo.",)


def test_the_score_is_that_of_douma() -> None:
    # 5 words in 1 sentence, 6 syllables: wij, le-zen, hier, een, tekst.
    found = measured("Wij lezen hier een tekst.", KNOWN)
    assert (found.words, found.sentences, found.syllables) == (5, 1, 6)
    assert found.score == pytest.approx(206.84 - 0.93 * 5 - 77 * 6 / 5)


@pytest.mark.parametrize("name", ["Samen werken", "Gemeente Bergen op Zoom", "fte voor data", "verkennen"])
def test_a_name_that_the_rule_set_defines_adds_words_and_no_syllables(name: str) -> None:
    plain, with_name = measured("Wij lezen dit.", KNOWN), measured(f"Wij lezen {name} dit.", KNOWN)
    assert with_name.words == plain.words + len(name.split())
    assert (with_name.weighed, with_name.syllables) == (plain.weighed, plain.syllables)


def test_a_known_name_is_found_in_any_case_and_only_as_a_whole_word() -> None:
    assert measured("VERKENNEN", KNOWN).weighed == 0
    assert measured("verkennend", KNOWN).weighed == 1


def test_a_short_known_name_counts_as_the_ordinary_word_that_it_is() -> None:
    assert measured("laag", KNOWN).weighed == 1


def test_a_text_of_known_names_only_is_never_hard() -> None:
    assert not too_hard(measured("Verkennen.", KNOWN))


def test_longer_words_and_longer_sentences_lower_the_score() -> None:
    easy = measured("Wij doen dit. Dat gaat goed.", KNOWN)
    longer = measured("Wij doen dit dat gaat goed.", KNOWN)
    harder = measured("Wij implementeren dit. Dat functioneert uitstekend.", KNOWN)
    assert easy.score > longer.score > harder.score


def test_the_hard_words_come_worst_first_and_once() -> None:
    found = measured("Organisatieverandering en beleidsadviseurs en beleidsadviseurs en huis.", KNOWN)
    assert found.hard == ("Organisatieverandering", "beleidsadviseurs")


@given(st.lists(st.text(alphabet="abeiou .,!", max_size=40), max_size=6))
def test_measures_add_up_in_any_order(texts: list[str]) -> None:
    found = [measured(text, KNOWN) for text in texts]
    forward, backward = together(found), together(reversed(found))
    assert (forward.words, forward.sentences, forward.syllables) == (
        backward.words,
        backward.sentences,
        backward.syllables,
    )
    assert forward.longest_words == max((each.longest_words for each in found), default=0)


@given(st.text(max_size=200))
def test_any_text_has_a_score_that_can_be_shown(text: str) -> None:
    assert 0 <= rounded(measured(text, KNOWN)) <= 100


@pytest.mark.parametrize(("words", "least"), [(0, 0), (5, 15), (10, 30), (19, 57), (20, 60), (500, 60)])
def test_a_short_text_may_score_lower(words: int, least: int) -> None:
    assert bound(words) == least


def test_a_text_is_too_hard_below_its_bound_and_not_on_it() -> None:
    # 20 words in 2 sentences; 37 syllables give 55.09, 35 give 62.79.
    assert too_hard(Measure(words=20, sentences=2, weighed=20, syllables=37))
    assert not too_hard(Measure(words=20, sentences=2, weighed=20, syllables=35))


def test_a_sentence_has_at_most_twenty_words() -> None:
    assert not too_long(Measure(longest_words=20))
    assert too_long(Measure(longest_words=21))


@pytest.mark.parametrize(
    ("score", "name"),
    [
        (80.0, "makkelijk"),
        (60.0, "gewoon, B1"),
        (59.9, "vrij moeilijk, B2"),
        (30.0, "moeilijk, C1"),
        (0.0, "heel moeilijk"),
    ],
)
def test_a_score_has_a_name(score: float, name: str) -> None:
    assert level(score) == name


def test_a_short_text_that_scores_low_enough_to_worry_in_a_long_one_gets_no_name() -> None:
    short = Measure(words=5, sentences=1, weighed=5, syllables=10)
    assert level_of(short) == "te kort om zeker te zijn"
    assert level_of(Measure(words=50, sentences=10, weighed=50, syllables=100)) == "moeilijk, C1"
