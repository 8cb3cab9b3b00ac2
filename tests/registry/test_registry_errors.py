"""A text that leads nowhere gets an error that says what to do."""

from __future__ import annotations

import pytest

from strategiekeuze.errors import Problem, ProfileError
from strategiekeuze.registry import LookupFailedError, find
from strategiekeuze.registry.tables import aliases

WRITE = "Schrijf de naam zoals het CBS die schrijft, of de code, bijvoorbeeld GM0770."
SINCE = "Ik ken de gemeenten van nu, en gemeenten die sinds 2019 zijn opgeheven."


def problem_of(text: str) -> Problem:
    with pytest.raises(LookupFailedError) as caught:
        find(text)
    (problem,) = caught.value.problems
    return problem


def unknown(text: str, remedy: str) -> Problem:
    return Problem("onbekende-gemeente", f'de gemeente "{text}" ken ik niet', remedy)


def test_a_failed_lookup_rejects_the_profile() -> None:
    assert issubclass(LookupFailedError, ProfileError)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Eerssel", 'Bedoelde u "Eersel", "Meerssen" of "Beesel"?'),
        ("Amsterdm", 'Bedoelde u "Amsterdam"?'),
        ("'s-Gravenhaag", 'Bedoelde u "\'s-Gravenhage"?'),
        ("Den Haagg", 'Bedoelde u "Den Haag"?'),
        ("Briele", 'Bedoelde u "Brielle" of "Borsele"?'),
        ("Xyzzyplugh", WRITE),
        ("東京", WRITE),
    ],
)
def test_an_unknown_name_gets_the_nearest_names_or_how_to_write_it(text: str, remedy: str) -> None:
    assert problem_of(text) == unknown(text, remedy)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Drachten", 'Bedoelde u de gemeente "Smallingerland"? "Drachten" is daar een plaats in.'),
        ("drachten", 'Bedoelde u de gemeente "Smallingerland"? "Drachten" is daar een plaats in.'),
        ("Dracten", 'Bedoelde u de gemeente "Smallingerland"? "Drachten" is daar een plaats in.'),
        ("Sneak", 'Bedoelde u de gemeente "Súdwest-Fryslân"? "Sneek" is daar een plaats in.'),
    ],
)
def test_a_place_is_only_a_question_about_its_municipality(text: str, remedy: str) -> None:
    assert problem_of(text) == unknown(text, remedy)


@pytest.mark.parametrize("place", [row.alias for row in aliases() if row.eenduidig == "niet gecontroleerd"])
def test_no_unchecked_place_is_ever_taken_for_a_municipality(place: str) -> None:
    assert problem_of(place).remedy.endswith(f'"{place}" is daar een plaats in.')


@pytest.mark.parametrize("text", ["Bergen", "BERGEN"])
def test_an_ambiguous_name_gets_the_municipalities_it_can_mean(text: str) -> None:
    assert problem_of(text) == Problem(
        "meer-gemeenten",
        f'"{text}" kan meer dan een gemeente zijn',
        "Schrijf de naam of de code van de gemeente die u bedoelt: "
        '"Bergen (NH.)" in Noord-Holland (GM0373) of "Bergen (L.)" in Limburg (GM0893).',
    )


@pytest.mark.parametrize("text", ["Winsum", "winsum", "GM0053", "gm0053"])
def test_a_municipality_split_in_two_gets_both_successors(text: str) -> None:
    assert problem_of(text) == Problem(
        "gesplitste-gemeente",
        'de gemeente "Winsum" (GM0053) is op 1 januari 2019 gesplitst',
        "Kies een opvolger en schrijf die naam of code: Het Hogeland (GM1966) of Westerkwartier (GM1969).",
    )


def test_a_municipality_split_in_four_gets_all_successors() -> None:
    assert problem_of("Haaren") == Problem(
        "gesplitste-gemeente",
        'de gemeente "Haaren" (GM0788) is op 1 januari 2021 gesplitst',
        "Kies een opvolger en schrijf die naam of code: "
        "Oisterwijk (GM0824), Vught (GM0865), Boxtel (GM0757) of Tilburg (GM0855).",
    )


@pytest.mark.parametrize("text", ["", "  \t\n", "\x00", "\u200b"])
def test_text_without_a_visible_sign_is_empty(text: str) -> None:
    assert problem_of(text) == Problem("lege-gemeente", "de naam van de gemeente is leeg", WRITE)


@pytest.mark.parametrize("code", ["GM9999", "gm9999", "GM1921", "GM12345", "99999999"])
def test_an_unknown_code_gets_what_the_register_knows(code: str) -> None:
    what = f'de gemeentecode "{code}" ken ik niet'
    assert problem_of(code) == Problem("onbekende-gemeentecode", what, WRITE, cause=SINCE)


@pytest.mark.parametrize(
    ("text", "meant"), [("770", "GM0770"), ("0770", "GM0770"), ("GM770", "GM0770"), ("501", "GM0501")]
)
def test_a_code_without_letters_or_zeros_gets_the_whole_code(text: str, meant: str) -> None:
    what = f'de gemeentecode "{text}" ken ik niet'
    assert problem_of(text) == Problem("onbekende-gemeentecode", what, f'Bedoelde u "{meant}"?', cause=SINCE)


def test_a_message_repeats_long_or_broken_text_on_one_short_line() -> None:
    assert problem_of("x" * 100_000) == unknown("x" * 59 + "…", WRITE)
    assert problem_of("xx\n\x1b[31myy") == unknown("xx [31myy", WRITE)
