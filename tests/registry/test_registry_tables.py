"""The tables hold what BRONNEN.md promises, and every row can be used."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from strategiekeuze.registry import municipalities, source
from strategiekeuze.registry.index import PLACE, register
from strategiekeuze.registry.municipality import NETWORKS
from strategiekeuze.registry.names import dutch_date, name_key
from strategiekeuze.registry.tables import aliases, mergers

CODES = {one.code for one in municipalities()}


def test_there_are_342_municipalities_each_with_its_own_code_and_name() -> None:
    assert len(municipalities()) == 342
    assert len(CODES) == 342
    assert len({one.naam for one in municipalities()}) == 342
    assert all(re.fullmatch(r"GM[0-9]{4}", code) for code in CODES)


def test_inhabitants_add_up_to_the_total_of_the_cbs() -> None:
    assert sum(one.inwoners for one in municipalities()) == 18_130_208
    assert {one.inwoners_peildatum for one in municipalities()} == {"2026-01-01"}


def test_every_number_is_within_its_range() -> None:
    assert all(one.inwoners >= 1 and one.oppervlakte_land_ha >= 1 for one in municipalities())
    assert {one.stedelijkheid for one in municipalities()} == {1, 2, 3, 4, 5}
    assert len({one.provincie for one in municipalities()}) == 12


def test_every_network_has_the_members_of_its_list() -> None:
    assert Counter(name for one in municipalities() for name in one.netwerken) == {
        "G4": 4,
        "G40": 41,
        "M50": 61,
    }
    assert {one.netwerken_bekend for one in municipalities()} == {NETWORKS} == {("G4", "G40", "M50")}


def test_no_municipality_is_in_two_networks() -> None:
    assert max(len(one.netwerken) for one in municipalities()) == 1


@pytest.mark.parametrize(("code", "network"), [("GM0363", "G4"), ("GM0772", "G40"), ("GM0489", "M50")])
def test_a_known_member_has_its_network(code: str, network: str) -> None:
    assert register().municipalities[code].netwerken == (network,)


def test_a_municipality_reads_as_name_and_code() -> None:
    assert str(register().municipalities["GM0770"]) == "Eersel (GM0770)"


def test_other_tables_have_the_promised_number_of_rows() -> None:
    assert len(aliases()) == 234
    assert len(mergers()) == 56


def test_every_alias_leads_to_a_municipality_and_says_whether_it_is_certain() -> None:
    assert {row.code for row in aliases()} <= CODES
    assert {row.eenduidig for row in aliases()} == {"ja", "nee", "niet gecontroleerd"}
    assert all((row.soort == PLACE) == (row.eenduidig == "niet gecontroleerd") for row in aliases())


def test_every_dissolved_municipality_is_gone_and_has_a_date() -> None:
    assert CODES.isdisjoint(row.oude_code for row in mergers())
    assert all(dutch_date(row.datum) for row in mergers())


def test_every_name_of_a_successor_is_the_name_of_its_code() -> None:
    names = {one.code: one.naam for one in municipalities()}
    current = [row for row in mergers() if row.nieuwe_code in names]
    assert all(names[row.nieuwe_code] == row.nieuwe_naam for row in current)


def test_texts_with_one_key_mean_the_same_except_the_three_that_are_refused() -> None:
    meanings: dict[str, set[str]] = {}
    official = [(text, one.code) for one in municipalities() for text in (one.naam, one.code)]
    gone = [(text, row.nieuwe_code) for row in mergers() for text in (row.oude_naam, row.oude_code)]
    for text, code in [*official, *gone, *((row.alias, row.code) for row in aliases())]:
        meanings.setdefault(name_key(text), set()).add(code)
    double = {key for key, codes in meanings.items() if len(codes) > 1}
    assert double == {"bergen", "winsum", "gm0053", "haaren", "gm0788"}


def test_no_place_has_the_key_of_a_municipality_or_of_another_place() -> None:
    known = register()
    assert known.places.keys().isdisjoint([*known.current, *known.dissolved, *known.others])
    assert len(known.places) == sum(row.soort == PLACE for row in aliases())


def test_the_source_line_is_the_one_of_bronnen_md() -> None:
    assert source() == (
        "CBS, Gebieden in Nederland 2026 (StatLine 86247NED; inwonertal 1 januari 2026) en Kerncijfers "
        "wijken en buurten 2024 (StatLine 85984NED); CC BY 4.0; bewerkt."
    )
