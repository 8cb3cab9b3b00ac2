"""A goal says the wanted value itself, and the sentence behind it says who owns it, when both are certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.policy.reading.beside import owner_behind, target_in
from strategiekeuze.service.policy.reading import read_policy_document

if TYPE_CHECKING:
    from pathlib import Path

GOAL = "In 2028 is het aantal meldingen over afval met 20% gedaald."


@pytest.mark.parametrize(
    ("goal", "target"),
    [
        (GOAL, "20% gedaald in 2028"),
        ("Uiterlijk 2027 heeft 80 procent van de datasets een eigenaar.", "80% in 2027"),
        ("Eind 2026 is 2,5% van de gegevens nog onbekend.", "2,5% in 2026"),
        ("In 2028 is het aandeel gestegen van 20% naar 80%.", ""),
        ("In 2028 is 80% klaar, nu 20.", ""),
        ("In 2026 is 40% klaar en in 2028 is alles klaar.", ""),
        ("Het aandeel is 80%.", ""),
        ("In 2028 is alles klaar.", ""),
        ("In 2024 was 80% klaar.", ""),
    ],
)
def test_the_wanted_value_is_taken_when_there_is_one_year_and_one_share(goal: str, target: str) -> None:
    assert target_in(goal) == target


@pytest.mark.parametrize(
    ("behind", "owner"),
    [
        (" De wethouder Ruimte is eigenaar van dit doel.", "wethouder Ruimte"),
        (" Eigenaar: de controller.", "controller"),
        (" Wij meten dat. De controller is eigenaar van dit doel.", ""),
        (" De controller is eigenaar van dit register.", ""),
        ("", ""),
    ],
)
def test_the_owner_is_taken_from_the_sentence_right_behind_the_goal(behind: str, owner: str) -> None:
    assert owner_behind(GOAL, f"Eerst dit. {GOAL}{behind}") == owner


def test_a_proposal_holds_both(tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    said = f"Doel 1: {GOAL} De wethouder Ruimte is eigenaar van dit doel."
    path.write_text(f"# Datavisie\n\n## Doelen\n\n{said}\n", encoding="utf-8")
    policy = read_policy_document(path).policy
    assert policy.doelen[0].eigenaar == "wethouder Ruimte"
    assert [each.streefwaarde for each in policy.kpis] == ["20% gedaald in 2028"]
