"""What changed between measurements, and what that did to the advice."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategiekeuze
from strategiekeuze import ProfileError, Progress, UsageError, progress
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.progress import FactChange, Move
from strategiekeuze.service import ReadProfile
from support.own_rules import own_rules
from support.random_answers import random_answers
from support.small_set import codes_of, small_set

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALL = small_set()
RULES = own_rules()
BEGIN = {"gemeente": "Eersel", "fte": 0.5, "scores": {"kwaliteit": 3, "beheer": 3, "leiding": 2}}


def between(*profiles: Mapping[str, object]) -> Progress:
    """Return the progress by the small rule set."""
    return progress(profiles, SMALL, motor="evaluator")


def change(key: str, *profiles: Mapping[str, object]) -> tuple[Move, str, str]:
    """Return what happened to a fact of the small set."""
    found = next(each for each in between(*profiles).stappen[0].feiten if each.feit == key)
    return found.verandering, found.van, found.naar


@pytest.mark.parametrize(
    ("key", "before", "after", "expected"),
    [
        ("fte", 0.5, 2, (Move.UP, "0,5", "2")),
        ("fte", 2, 0.5, (Move.DOWN, "2", "0,5")),
        ("fte", 2, 2.0, (Move.SAME, "2", "2")),
        ("fte", None, 2, (Move.NEW, "onbekend", "2")),
        ("fte", 2, None, (Move.LOST, "2", "onbekend")),
        ("fte", None, None, (Move.UNKNOWN, "onbekend", "onbekend")),
        ("ambitie", "verkennen", "verbeteren", (Move.UP, "verkennen", "verbeteren")),
        ("domein", "alles", "Veiligheid", (Move.OTHER, "alles", "Veiligheid")),
        ("incident", True, False, (Move.OTHER, "ja", "nee")),
        ("incident", None, False, (Move.NEW, "onbekend", "nee")),
        ("netwerken", [], ["G40"], (Move.OTHER, "geen", "G40")),
    ],
)
def test_a_fact_went_up_or_down_or_became_known(
    key: str, before: object, after: object, expected: tuple[Move, str, str]
) -> None:
    assert change(key, {"inwoners": 9, key: before}, {"inwoners": 9, key: after}) == expected


def test_a_theme_that_is_only_estimated_is_unknown() -> None:
    before = {"inwoners": 9, "scores": {"basis": 2}}
    after = {"inwoners": 9, "scores": {"basis": 2, "beheer": 3}}
    assert change("beheer", before, after) == (Move.NEW, "onbekend", "3,0")


def test_a_mean_moves_with_its_themes() -> None:
    after = {**BEGIN, "scores": {"kwaliteit": 4, "beheer": 3, "leiding": 2}}
    assert change("basis", BEGIN, after) == (Move.UP, "3,0", "3,5")


def test_a_mean_that_rests_on_other_themes_has_no_direction() -> None:
    after = {**BEGIN, "scores": {"kwaliteit": 3, "leiding": 2}}
    lower = {**BEGIN, "scores": {"kwaliteit": 4, "beheer": 2.5, "leiding": 2}}
    assert change("basis", after, lower) == (Move.OTHER, "3,0 (geschat)", "3,25")


def test_the_facts_are_sorted_by_dimension() -> None:
    found = between(BEGIN, BEGIN).stappen[0].feiten
    assert [(each.feit, each.dimensie) for each in found][-5:] == [
        ("basis", "basis"),
        ("kwaliteit", "basis"),
        ("beheer", "basis"),
        ("mensen", "mensen"),
        ("leiding", "mensen"),
    ]
    assert [each.feit for each in found if each.dimensie == ""] == [
        fact.sleutel for fact in SMALL.feiten.feiten if fact.sleutel in {each.feit for each in found[:-5]}
    ]


def test_a_new_advice_names_the_reasons_that_came_and_went_for_both() -> None:
    step = between({**BEGIN, "inwoners": 20_000}, {**BEGIN, "inwoners": 60_000, "fte": 3}).stappen[0]
    assert (step.van.advies, step.naar.advies, step.zelfde_advies) == ("Samen werken", "Zelf doen", False)
    told = {
        each.naam: ((each.saldo_van, each.saldo_naar), [(reason.regel, reason.erbij) for reason in each.redenen])
        for each in step.strategieen
    }
    assert told == {
        "Samen werken": ((1, 0), [("REG-01", False)]),
        "Zelf doen": ((0, 2), [("REG-02-a", True), ("REG-02-b", True)]),
    }


def test_a_designation_that_fell_away_is_a_reason_too() -> None:
    low = {**BEGIN, "scores": {"kwaliteit": 1, "beheer": 1, "leiding": 2}}
    step = between(low, BEGIN).stappen[0]
    assert (step.van.advies, step.van.trede, step.van.voorsprong) == ("Nog wachten", 1, None)
    reasons = next(each for each in step.strategieen if each.naam == "Nog wachten").redenen
    assert [(each.regel, each.erbij, each.rol) for each in reasons] == [("REG-03", False, "wijst aan")]


def test_the_same_advice_tells_how_the_lead_went() -> None:
    step = between({**BEGIN, "inwoners": 60_000, "fte": 1}, {**BEGIN, "inwoners": 60_000, "fte": 3}).stappen[0]
    assert (step.zelfde_advies, step.van.voorsprong, step.naar.voorsprong) == (True, 1, 2)


def test_the_oldest_comes_first_whatever_the_order_given() -> None:
    old, new = ({"inwoners": 9, "peildatum": day} for day in ("2024-01-31", "2026-01-15"))
    for profiles, notes in (([old, new], 0), ([new, old], 1)):
        found = progress(profiles, RULES, motor="evaluator")
        step = found.stappen[0]
        assert (step.van.naam, step.naar.naam) == ("31 januari 2024", "15 januari 2026")
        assert (step.van.peildatum, len(found.meldingen)) == ("2024-01-31", notes)


def test_without_days_or_with_one_day_the_order_given_counts_and_that_is_said() -> None:
    dated: dict[str, object] = {"inwoners": 9, "peildatum": "2026-01-15"}
    undated: dict[str, object] = {"inwoners": 9}
    for other, word in ((dated, "dezelfde peildatum"), (undated, "Niet elk profiel")):
        found = progress([dated, other], RULES, motor="evaluator")
        assert [each.naam for each in (found.stappen[0].van, found.stappen[0].naar)] == ["meting 1", "meting 2"]
        assert word in found.meldingen[0]


def test_more_measurements_give_a_step_each() -> None:
    days = [{"inwoners": 9, "peildatum": f"202{year}-01-01"} for year in (6, 2, 4)]
    names = [(step.van.naam, step.naar.naam) for step in progress(days, RULES, motor="evaluator").stappen]
    assert names == [("1 januari 2022", "1 januari 2024"), ("1 januari 2024", "1 januari 2026")]


def test_another_domain_is_said() -> None:
    found = between({"inwoners": 9, "domein": "alles"}, {"inwoners": 9, "domein": "Veiligheid"})
    assert any("niet over hetzelfde domein" in note for note in found.meldingen)


def test_other_municipalities_are_refused_all_at_once() -> None:
    with pytest.raises(ProfileError) as caught:
        between({"gemeente": "Eersel"}, {"gemeente": "Best"}, {"gemeente": "Eersel"}, {"gemeente": "Oirschot"})
    assert codes_of(caught.value.problems) == ["andere-gemeente", "andere-gemeente"]


def test_a_municipality_that_merged_is_still_the_same() -> None:
    found = between({"gemeente": "Brielle"}, {"gemeente": "Voorne aan Zee"})
    assert found.gemeente == "Voorne aan Zee"


def test_one_measurement_is_no_progress() -> None:
    with pytest.raises(UsageError):
        between(BEGIN)


def test_responses_make_no_progress() -> None:
    asked = {**BEGIN, "antwoorden": {"fte": [{"rol": "x", "antwoord": 9}]}}
    assert between(BEGIN, asked) == between(BEGIN, BEGIN)


def test_the_name_is_public_and_lazy() -> None:
    assert strategiekeuze.progress is progress
    assert {"progress", "Progress"} <= set(strategiekeuze.__all__)


def measured(random: Random, known: float) -> ReadProfile:
    """Return a random profile."""
    return ReadProfile(random_answers(random, RULES.feiten, known), MunicipalityFound(naam="Proefdam"), ())


@given(st.integers(), st.sampled_from([0.3, 0.9]))
@settings(max_examples=15)
def test_what_went_up_one_way_went_down_the_other(seed: int, known: float) -> None:
    random = Random(seed)  # noqa: S311 - a seed that a failing test can repeat
    one, other = measured(random, known), measured(random, known)
    forth, back = (progress(pair, RULES, motor="evaluator").stappen[0] for pair in ([one, other], [other, one]))
    turned = {Move.UP: Move.DOWN, Move.DOWN: Move.UP, Move.NEW: Move.LOST, Move.LOST: Move.NEW}
    assert [mirrored(each, turned) for each in forth.feiten] == list(back.feiten)
    came = [{(each.regel, each.rol) for each in strategy.redenen if each.erbij} for strategy in forth.strategieen]
    went = [{(each.regel, each.rol) for each in strategy.redenen if not each.erbij} for strategy in back.strategieen]
    assert sorted(map(sorted, came)) == sorted(map(sorted, went))


def mirrored(found: FactChange, turned: Mapping[Move, Move]) -> FactChange:
    """Return a change the other way round."""
    move = turned.get(found.verandering, found.verandering)
    return found.model_copy(update={"verandering": move, "van": found.naar, "naar": found.van})


def test_as_json_it_has_the_dutch_names_of_the_model() -> None:
    data = json.loads(between(BEGIN, BEGIN).model_dump_json())
    assert set(data) == {"gemeente", "stappen", "meldingen", "voorbehoud", "tekst"}
    assert data["stappen"][0]["feiten"][0]["verandering"] == "gelijk"


def test_profiles_may_come_one_by_one() -> None:
    profiles = [{"inwoners": 9, "fte": 1}, {"inwoners": 9, "fte": 2}]
    assert progress(iter(profiles), SMALL, motor="evaluator") == between(*profiles)
