"""The examples that show all gaps are the fewest, or it is told how many are needed at least."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.proof.complete.gaps import cover
from strategiekeuze.proof.complete.gaps.cover import Cover, cover_of
from strategiekeuze.proof.complete.gaps.fewest import Fewest
from strategiekeuze.proof.complete.gaps.gaps import kinds_of
from strategiekeuze.proof.complete.question import Everything, everything
from support.random_rules import seeded
from support.whole_by_hand import MANY, SECONDS, disagreements, random_whole

if TYPE_CHECKING:
    from strategiekeuze.proof.logic import Truth

TOO_MANY = {109: (3, 2), 112: (2, 1), 115: (2, 1)}
"""Per rule set how many examples there are when each region that was found gets a place, and how many will do."""


def kind_of(seed: int) -> tuple[Everything, Truth]:
    """Return a random rule set as formulas, with the profiles that get no preference."""
    found = everything(Machine(random_whole(seeded(seed)), EngineChoice.EVALUATOR))
    return found, kinds_of(found, ())[0].goal


def covered(seed: int) -> Cover:
    found, goal = kind_of(seed)
    return cover_of(found, goal, monotonic() + SECONDS, MANY)


@pytest.mark.parametrize("seed", TOO_MANY)
def test_fewer_examples_are_found_where_they_do(seed: int) -> None:
    assert (len(covered(seed).patches), covered(seed).least) == (TOO_MANY[seed][1],) * 2
    assert disagreements(random_whole(seeded(seed))) == []


@pytest.mark.parametrize("seed", TOO_MANY)
def test_without_time_to_look_for_fewer_nothing_is_claimed(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cover, "SHARES", float("inf"))
    found = covered(seed)
    assert (len(found.patches), found.least, found.whole) == (TOO_MANY[seed][0], 1, True)


def test_time_that_is_up_proves_that_one_is_needed_and_no_more() -> None:
    search = Fewest(*kind_of(109), monotonic())
    assert search.below(3) is None
    assert search.least == 1
