"""Successors are followed to the end, and an official name beats every other."""

from __future__ import annotations

import pytest

from strategiekeuze.registry import LookupFailedError, Municipality
from strategiekeuze.registry.index import build, register, successors
from strategiekeuze.registry.lookup import find_in
from strategiekeuze.registry.names import dutch_date
from strategiekeuze.registry.nearby import LONGEST_NAME, near_names
from strategiekeuze.registry.tables import Alias, Merger
from strategiekeuze.suggestion import NEAR


def municipality(code: str, naam: str) -> Municipality:
    return Municipality(code, naam, "Utrecht", 1000, 5, 100, ())


def gone(old: str, naam: str, new: str, datum: str = "2019-01-01") -> Merger:
    return Merger(old, naam, new, "", datum, "nieuwe gemeente")


NEW, OTHER = municipality("GM0009", "Nieuw"), municipality("GM0008", "Ander")
CHAIN = [gone("GM0001", "Oud", "GM0002"), gone("GM0002", "Tussen", "GM0009", "2022-03-24")]


def test_a_chain_of_mergers_ends_at_the_last_successor() -> None:
    found = find_in(build([NEW], [], CHAIN), "oud")
    assert found.gemeente == NEW
    assert found.melding == ("Oud bestaat sinds 1 januari 2019 niet meer. Nu geldt de opvolger: Nieuw (GM0009).")


def test_a_chain_that_ends_in_a_split_is_refused_with_the_last_successors() -> None:
    known = build([NEW, OTHER], [], [*CHAIN, gone("GM0002", "Tussen", "GM0008", "2022-03-24")])
    with pytest.raises(LookupFailedError, match=r"Nieuw \(GM0009\) of Ander \(GM0008\)"):
        find_in(known, "Oud")


def test_a_split_whose_parts_merged_again_has_one_successor() -> None:
    parts = [gone("GM0001", "Oud", "GM0002"), gone("GM0001", "Oud", "GM0003")]
    later = [gone("GM0002", "Deel een", "GM0009"), gone("GM0003", "Deel twee", "GM0009")]
    assert find_in(build([NEW], [], [*parts, *later]), "Oud").gemeente == NEW


def test_every_chain_in_the_register_ends_at_a_municipality_that_exists() -> None:
    known = register()
    assert all(set(successors(code, known.mergers)) <= known.municipalities.keys() for code in known.mergers)


def test_an_official_name_beats_an_alias_and_a_dissolved_name() -> None:
    other = [Alias("Nieuw", "GM0008", "bijnaam", "ja")]
    known = build([NEW, OTHER], other, [gone("GM0001", "Nieuw", "GM0008")])
    assert find_in(known, "nieuw").gemeente == NEW


def test_an_alias_that_is_not_certain_is_refused_even_when_it_stands_alone() -> None:
    with pytest.raises(LookupFailedError, match='"Nij" kan meer dan een gemeente zijn'):
        find_in(build([NEW], [Alias("Nij", "GM0009", "bijnaam", "nee")], []), "Nij")


def test_two_certain_aliases_that_contradict_each_other_are_refused() -> None:
    other = [Alias("Nij", "GM0009", "bijnaam", "ja"), Alias("Nij", "GM0008", "bijnaam", "ja")]
    with pytest.raises(LookupFailedError, match='"Nij" kan meer dan een gemeente zijn'):
        find_in(build([NEW, OTHER], other, []), "Nij")


def test_suggestions_name_each_municipality_once() -> None:
    assert near_names("s-Gravenhag", register()) == ("'s-Gravenhage",)


def test_text_too_long_to_be_near_is_longer_than_any_name_allows() -> None:
    known = register()
    names = [one.naam for one in known.municipalities.values()] + [
        row.oude_naam for rows in known.mergers.values() for row in rows
    ]
    others = [rows[0].alias for rows in known.others.values()] + [row.alias for row in known.places.values()]
    longest = max(len(name) for name in names + others)
    assert longest * (2 / NEAR - 1) < LONGEST_NAME


@pytest.mark.parametrize(
    ("iso", "dutch"),
    [("2023-01-01", "1 januari 2023"), ("2022-03-24", "24 maart 2022"), ("2021-12-31", "31 december 2021")],
)
def test_a_date_is_written_the_dutch_way(iso: str, dutch: str) -> None:
    assert dutch_date(iso) == dutch
