"""A user's text leads to the right municipality."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.registry import Found, LookupFailedError, Municipality, find, municipalities
from strategiekeuze.registry.tables import Alias, aliases, mergers

CERTAIN = [row for row in aliases() if row.eenduidig == "ja"]
DISSOLVED = {row.oude_code for row in mergers() if row.soort != "gesplitst"}


@pytest.mark.parametrize("one", municipalities(), ids=str)
def test_every_municipality_is_found_by_name_and_by_code(one: Municipality) -> None:
    assert find(one.naam) == find(one.code) == find(one.code.lower()) == Found(one)


@pytest.mark.parametrize("one", municipalities(), ids=str)
def test_every_name_is_found_in_capitals_and_without_hyphens(one: Municipality) -> None:
    assert find(one.naam.upper()).gemeente == find(one.naam.replace("-", " ")).gemeente == one


@pytest.mark.parametrize("row", CERTAIN, ids=lambda row: row.alias)
def test_every_certain_alias_is_found(row: Alias) -> None:
    assert find(row.alias).gemeente.code == row.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("den haag", "GM0518"),
        ("Den-Haag", "GM0518"),
        ("DenHaag", "GM0518"),
        ("  Den \t Haag\n", "GM0518"),
        ("'s hertogenbosch", "GM0796"),
        ("’s-Hertogenbosch", "GM0796"),  # noqa: RUF001 - the apostrophe that word processors make
        ("Súdwest-Fryslân", "GM1900"),
        ("sudwest fryslan", "GM1900"),
        ("su\u0301dwest frysla\u0302n", "GM1900"),
        ("\u0132sselstein", "GM0353"),
        ("Bergen (L.)", "GM0893"),
        ("bergen nh", "GM0373"),
        ("Laren", "GM0417"),
        ("Groningen", "GM0014"),
        ("Utrecht", "GM0344"),
        ("gm 0770", "GM0770"),
    ],
)
def test_case_accents_hyphens_and_spaces_do_not_count(text: str, code: str) -> None:
    assert find(text).gemeente.code == code


def test_a_dissolved_municipality_leads_to_its_successor_and_says_so() -> None:
    found = find("brielle")
    assert found.gemeente.naam == "Voorne aan Zee"
    assert found.melding == (
        "Brielle bestaat sinds 1 januari 2023 niet meer. Nu geldt de opvolger: Voorne aan Zee (GM1992)."
    )
    assert found == find("GM0501") == find("gm0501")


def test_a_municipality_that_joined_another_leads_to_that_one() -> None:
    assert find("Weesp").melding == (
        "Weesp bestaat sinds 24 maart 2022 niet meer. Nu geldt de opvolger: Amsterdam (GM0363)."
    )


@pytest.mark.parametrize("code", sorted(DISSOLVED))
def test_every_dissolved_code_that_was_not_split_is_found_with_a_message(code: str) -> None:
    assert find(code).melding


def test_an_alias_that_is_no_dissolved_municipality_gives_no_message() -> None:
    assert {find(row.alias).melding for row in CERTAIN if row.soort != "opgeheven gemeente"} == {""}


@given(st.text() | st.from_regex(r"\s*(?i:gm)?[ -]?\d{0,6}\s*", fullmatch=True))
def test_any_text_is_found_or_refused_with_one_complete_problem(text: str) -> None:
    try:
        found = find(text)
    except LookupFailedError as error:
        (problem,) = error.problems
        assert problem.what
        assert problem.remedy
        assert problem.place is None
    else:
        assert found.gemeente in municipalities()


@pytest.mark.parametrize(
    ("text", "name"),
    [("den haag", "Den Haag"), ("GM0518", "'s-Gravenhage"), ("Agga", "'s-Gravenhage"), ("Nuenen", "Nuenen")],
)
def test_a_municipality_is_addressed_by_the_name_in_common_use_when_that_is_what_the_user_wrote(
    text: str, name: str
) -> None:
    assert find(text).naam == name


def test_the_word_gemeente_in_front_does_not_count() -> None:
    assert find("Gemeente Eersel").gemeente.code == "GM0770"
