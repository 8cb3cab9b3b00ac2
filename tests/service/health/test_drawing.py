"""Made-up profiles: the same everywhere, within bounds, and accepted by whoever reads profiles."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.model.facts import Kind
from strategiekeuze.model.population import Bell, Chance, Draw, Drawn, Even, Population, Steps, Weights
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.example import example_profile
from strategiekeuze.service.health.measure import prepared
from strategiekeuze.service.profile.reading import read_profile
from strategiekeuze.service.rules import load_rules
from support.broken_files import REAL_RULES, SMALL_RULES
from support.small_set import small_set

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers

NUMBERS = st.integers(1, 1_000_000)
SEEDS = st.integers(0, 1_000_000)

PINNED = [(16978, 250, 650, 1, 1), (61431, 150, 950, 1, 0), (29467, 300, 300, 1, 1)]
"""Inhabitants, quality, fte, domain and incident of the first three profiles with seed 7."""


def population(*drawn: Drawn, hidden: tuple[Drawn, ...] = ()) -> Population:
    return Population(naam="proef", toelichting="proef", zaad=7, aantal=10, verborgen=hidden, feiten=drawn)


def values(fact: str, draw: Draw, *others: Drawn, hidden: tuple[Drawn, ...] = (), count: int = 2_000) -> list[int]:
    """Return the values of one fact in so many profiles of the small set."""
    declared = population(*others, Drawn(naam=fact, trekking=draw), hidden=hidden)
    facts = small_set().feiten
    return [made_up(declared, facts, declared.zaad, number).values[fact].value for number in range(1, count + 1)]


def share(found: list[int], value: int) -> float:
    return found.count(value) / len(found)


def test_the_same_seed_gives_the_same_values_on_every_version_of_python() -> None:
    draws = (
        Drawn(naam="kwaliteit", trekking=Bell(midden=250, spreiding=75, stap=50)),
        Drawn(naam="fte", trekking=Even(van=0, tot=1000, stap=50)),
        Drawn(naam="domein", trekking=Weights(gewichten={0: 1, 1: 3})),
        Drawn(naam="incident", trekking=Chance(kans=5_000)),
    )
    found = [made_up(population(*draws), small_set().feiten, 7, number) for number in (1, 2, 3)]
    names = ("inwoners", "kwaliteit", "fte", "domein", "incident")
    assert [tuple(each.values[name].value for name in names) for each in found] == PINNED


def test_another_seed_gives_other_profiles() -> None:
    rules, declared = prepared(REAL_RULES, None, None)
    first, second = (made_up(declared, rules.feiten, seed, 1) for seed in (1, 2))
    assert first != second


def test_values_lie_around_the_middle_with_the_spread() -> None:
    found = values("kwaliteit", Bell(midden=300, spreiding=50))
    mean = sum(found) / len(found)
    deviation = (sum((value - mean) ** 2 for value in found) / len(found)) ** 0.5
    assert mean == pytest.approx(300, abs=5)
    assert deviation == pytest.approx(50, abs=5)


def test_values_stay_on_their_step_and_within_the_bounds_of_the_fact() -> None:
    found = values("kwaliteit", Bell(midden=400, spreiding=200, stap=50))
    assert set(found) == set(range(100, 501, 50))


def test_a_row_gives_its_values_by_place() -> None:
    found = values("fte", Bell(midden=100, spreiding=40, rij=(0, 150, 1_000)))
    assert set(found) == {0, 150, 1_000}
    assert share(found, 150) > 0.6


def test_what_moves_along_follows_the_deviation() -> None:
    level = Drawn(naam="peil", trekking=Bell(midden=300, spreiding=0))
    assert set(values("beheer", Bell(midden=300, spreiding=0, mee_met={"peil": 100}), hidden=(level,))) == {300}
    # The place in this row is always 0, three places below the middle; half of that is followed.
    lowest = Drawn(naam="kwaliteit", trekking=Bell(midden=300, spreiding=0, rij=(100,)))
    assert set(values("beheer", Bell(midden=300, spreiding=0, mee_met={"kwaliteit": 50}), lowest)) == {150}


def test_a_size_class_counts_the_limits_that_are_reached() -> None:
    size = Drawn(naam="omvang", trekking=Steps(van="inwoners", grenzen=(1, 2_000_000), midden=0))
    follow = Bell(midden=200, spreiding=0, mee_met={"omvang": 100})
    assert set(values("beheer", follow, hidden=(size,), count=50)) == {300}


def test_a_chance_is_about_as_often_as_declared() -> None:
    assert share(values("incident", Chance(kans=300)), 1) == pytest.approx(0.03, abs=0.015)
    assert set(values("incident", Chance(kans=0))) == {0}
    assert set(values("incident", Chance(kans=10_000))) == {1}


def test_weights_divide_and_a_weight_of_nought_never_comes() -> None:
    assert share(values("domein", Weights(gewichten={0: 1, 1: 3})), 1) == pytest.approx(0.75, abs=0.04)
    assert set(values("domein", Weights(gewichten={0: 0, 1: 3}))) == {1}


def test_every_step_comes_equally_often() -> None:
    found = values("fte", Even(van=0, tot=200, stap=50))
    assert set(found) == {0, 50, 100, 150, 200}
    assert min(found.count(value) for value in set(found)) > 300


def test_the_size_is_that_of_a_real_municipality_and_networks_are_complete() -> None:
    rules, declared = prepared(SMALL_RULES, None, None)
    answers = made_up(declared, rules.feiten, 1, 1)
    assert answers.values["netwerken"].known == 0b111


@given(SEEDS, NUMBERS)
def test_every_profile_of_the_wheel_is_complete_and_within_bounds(seed: int, number: int) -> None:
    rules, declared = prepared(REAL_RULES, None, None)
    complete(made_up(declared, rules.feiten, seed, number), REAL_RULES)


@given(SEEDS, NUMBERS)
def test_a_rule_set_without_a_population_gets_complete_profiles_too(seed: int, number: int) -> None:
    rules, declared = prepared(SMALL_RULES, None, None)
    complete(made_up(declared, rules.feiten, seed, number), SMALL_RULES)


def complete(answers: Answers, folder: Path) -> None:
    for fact in load_rules(folder).feiten.feiten:
        if fact.op_te_geven and fact.afleiding is None and fact.soort not in {Kind.NAME, Kind.DATE}:
            low, high = (0, (1 << len(fact.opties)) - 1) if fact.soort is Kind.LIST else (fact.van, fact.tot)
            assert low <= answers.values[fact.sleutel].value <= high


@pytest.mark.parametrize("folder", [REAL_RULES, SMALL_RULES], ids=["wiel", "klein"])
@given(seed=SEEDS, number=NUMBERS)
def test_a_written_profile_is_read_back_as_the_same_facts(folder: Path, seed: int, number: int) -> None:
    rules, declared = prepared(folder, None, None)
    with TemporaryDirectory() as place:
        path = Path(place) / "profiel.yaml"
        path.write_text(example_profile(folder, number, zaad=seed), encoding="utf-8")
        read = read_profile(path, rules).answers.values
    drawn = made_up(declared, rules.feiten, seed, number).values
    assert {key: answer.value for key, answer in read.items()} == {key: answer.value for key, answer in drawn.items()}
