"""A close race that the solver promises is one by the engine, and one that it denies is found nowhere."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.proof.close import close_races
from strategiekeuze.proof.complete.drawing import drawn
from strategiekeuze.proof.complete.effect.trials import trial_of
from strategiekeuze.proof.complete.question import everything, example_of, solver_for
from strategiekeuze.service.rules import load_rules
from support.broken_files import SMALL_RULES

if TYPE_CHECKING:
    from strategiekeuze.engine.choice import Pick

EXAMPLES = Path(__file__).parents[2] / "examples"
RULE_SETS = (SMALL_RULES, EXAMPLES / "sourcing" / "regels", EXAMPLES / "met-gaten" / "regels")


def behind(pick: Pick | None) -> int | None:
    """Return how many points the second strategy is behind; None where arguments do not choose."""
    if pick is None or pick.runner_up is None:
        return None
    return pick.balances[pick.ranking[0]] - pick.balances[pick.runner_up]


@pytest.mark.parametrize("lead", [0, 1])
@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda folder: folder.parent.name)
def test_a_close_race_is_promised_only_where_there_is_one(rules: Path, lead: int) -> None:
    machine = Machine(load_rules(rules), EngineChoice.EVALUATOR)
    found = everything(machine)
    solver = solver_for(found, monotonic() + 60)
    promised = [example_of(found, solver, *demands) for demands in close_races(found.logic, found.race, lead)]
    leads = [behind(trial_of(machine, answers).pick) for answers in promised if answers is not None]
    assert all(each is not None and each <= lead for each in leads)
    seen = [behind(trial_of(machine, answers).pick) for answers in drawn(found.terrain, 400)]
    if not leads:
        assert not [each for each in seen if each is not None and each <= lead]


def test_four_ways_of_sourcing_never_tie_and_are_often_close() -> None:
    found = everything(Machine(load_rules(EXAMPLES / "sourcing" / "regels"), EngineChoice.EVALUATOR))
    solver = solver_for(found, monotonic() + 60)
    ties, close = (any(solver.possible(*each) for each in close_races(found.logic, found.race, by)) for by in (0, 1))
    assert (ties, close) == (False, True)
