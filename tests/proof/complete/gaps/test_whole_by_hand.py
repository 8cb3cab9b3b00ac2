"""What is proved of small rule sets is what trying every profile gives: no missed gap, no false alarm."""

from __future__ import annotations

from time import monotonic

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.proof.complete.contradictions import contradictions
from strategiekeuze.proof.complete.gaps.gaps import gaps_of
from strategiekeuze.proof.complete.never_wins import never_wins
from strategiekeuze.proof.complete.question import Everything, everything
from support.random_rules import seeded
from support.whole_by_hand import disagreements, random_whole

SEEDS = range(24)


@pytest.mark.parametrize("seed", SEEDS)
def test_gaps_clashes_winners_and_points_are_those_of_all_profiles(seed: int) -> None:
    assert disagreements(random_whole(seeded(seed))) == []


def test_these_rule_sets_have_something_of_everything() -> None:
    assert {code for seed in SEEDS for code in codes_of(seed)} == {
        "altijd-een-antwoord",
        "nooit-alles-uitgesloten",
        "twee-op-een-trede",
        "strategie-wint-nooit",
    }


def codes_of(seed: int) -> list[str]:
    found, machine = whole(seed)
    deadline = monotonic() + 60
    parts = [gaps_of(found, machine, (), deadline).part]
    parts += [part(found, machine, deadline) for part in (contradictions, never_wins)]
    return [each.code for part in parts for each in part.bevindingen]


def whole(seed: int) -> tuple[Everything, Machine]:
    machine = Machine(random_whole(seeded(seed)), EngineChoice.EVALUATOR)
    return everything(machine), machine
