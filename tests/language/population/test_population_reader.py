"""`bevolking.yaml` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.language.population.default import plain_population
from strategiekeuze.language.population.reader import read_population
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.population import Bell, Chance, Drawn, Even, Steps, Weights
from support.small_set import small_set

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.model.population import Population

HEAD = "naam: proef\ntoelichting: verzonnen\nzaad: 12\naantal: 1.500\n"
HIDDEN = """verborgen:
  - voor: [omvang]
    klasse van: inwoners
    grenzen: [20.000, 50.000]
    midden: 1,2
    waarom: proef
  - voor: [peil]
    midden: 2,5
    spreiding: 0,75
    mee met:
      omvang: -0,1
    waarom: proef
"""
FACTS = """feiten:
  - voor: [kwaliteit, beheer]
    midden: 2,4
    spreiding: 0,5
    mee met:
      peil: 1
    stap: 0,5
    waarom: proef
  - voor: [leiding]
    gewichten: {1: 1, "2.5": 3}
    waarom: proef
  - voor: [fte]
    rij: [0, "0,5", 2]
    midden: 1
    spreiding: 0,5
    waarom: proef
  - voor: [ambitie]
    midden: 0,5
    spreiding: 0,5
    waarom: proef
  - voor: [domein]
    gewichten: {alles: 3, "1": 1}
    waarom: proef
  - voor: [incident]
    kans: 2,5
    waarom: verzonnen
"""


def read(text: str) -> tuple[Population, list[Problem]]:
    problems: list[Problem] = []
    root = read_yaml(text, "bevolking.yaml").root
    assert root is not None
    return read_population(root, "bevolking.yaml", small_set().feiten, problems), problems


def test_every_way_to_draw_is_read_in_the_integers_of_its_fact() -> None:
    found, problems = read(HEAD + HIDDEN + FACTS)
    assert problems == []
    assert (found.naam, found.zaad, found.aantal, found.bestand) == ("proef", 12, 1_500, "bevolking.yaml")
    assert [each.trekking for each in found.verborgen] == [
        Steps(van="inwoners", grenzen=(20_000, 50_000), midden=120),
        Bell(midden=250, spreiding=75, mee_met={"omvang": -10}),
    ]
    theme = Bell(midden=240, spreiding=50, mee_met={"peil": 100}, stap=50)
    assert {each.naam: each.trekking for each in found.feiten} == {
        "kwaliteit": theme,
        "beheer": theme,
        "leiding": Weights(gewichten={100: 1, 250: 3}),
        "fte": Bell(midden=100, spreiding=50, rij=(0, 50, 200)),
        "ambitie": Bell(midden=50, spreiding=50, rij=(0, 1)),
        "domein": Weights(gewichten={0: 3, 1: 1}),
        "incident": Chance(kans=250),
    }
    assert found.feiten[-1].waarom == "verzonnen"


def test_names_in_one_entry_do_not_follow_each_other() -> None:
    text = FACTS.replace("      peil: 1", "      kwaliteit: 1")
    _, problems = read(HEAD + HIDDEN + text)
    assert [problem.what for problem in problems] == ['"kwaliteit" staat niet hierboven met een midden'] * 2


@pytest.mark.parametrize("broken", ["midden: 2,4", "spreiding: 0,5"])
def test_what_follows_a_broken_draw_is_not_wrong_too(broken: str) -> None:
    text = FACTS.replace(broken, broken.partition(":")[0] + ": veel", 1).replace("kans: 2,5", "kans: 2,5")
    more = text.replace('    rij: [0, "0,5", 2]\n', '    mee met:\n      kwaliteit: 1\n    rij: [0, "0,5", 2]\n')
    _, problems = read(HEAD + HIDDEN + more)
    assert {problem.what for problem in problems} == {'"veel" is geen getal'}


def test_a_rule_set_without_a_population_draws_every_value_equally_often_up_to_twice_its_highest_limit() -> None:
    found = plain_population(small_set())
    assert found.bestand == ""
    assert found.feiten == (
        Drawn(naam="domein", trekking=Even(van=0, tot=1)),
        Drawn(naam="fte", trekking=Even(van=0, tot=400, stap=50)),
        Drawn(naam="ambitie", trekking=Even(van=0, tot=1)),
        Drawn(naam="incident", trekking=Even(van=0, tot=1)),
        Drawn(naam="kwaliteit", trekking=Even(van=100, tot=500, stap=50)),
        Drawn(naam="beheer", trekking=Even(van=100, tot=500, stap=50)),
        Drawn(naam="leiding", trekking=Even(van=100, tot=500, stap=50)),
    )
