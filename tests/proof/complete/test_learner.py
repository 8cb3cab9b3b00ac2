"""A solver that learns gives the answers of one that knows all formulas, and reads no more than it is asked."""

from __future__ import annotations

from time import monotonic

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.proof.complete.free import Free
from strategiekeuze.proof.complete.learner import Learner
from strategiekeuze.proof.complete.question import Everything, everything, solver_for
from strategiekeuze.proof.solver import NUMBERS, Solver
from strategiekeuze.proof.spans import Span
from strategiekeuze.service.rules import load_rules
from support.few_profiles import few_rules
from support.random_rules import seeded

pytest.importorskip("z3")


def asked(found: Everything) -> list[bool | str]:
    """Return truths of every kind: where rules hold, who wins, and both opposites."""
    truths = [*found.holds, *found.outcomes.values()]
    return [*truths, *(found.logic.opposite(each) for each in truths)]


def sums_known_to(solver: Solver) -> int:
    return str(solver._solver.sexpr()).count("pbge")


@pytest.mark.parametrize("seed", range(25))
def test_it_answers_as_a_solver_that_knows_everything(seed: int) -> None:
    found = everything(Machine(few_rules(seeded(seed)), EngineChoice.EVALUATOR))
    learner, whole = solver_for(found, monotonic() + 60), Solver(found.logic, monotonic() + 60, NUMBERS)
    for truth in asked(found):
        can = whole.possible(truth)
        assert learner.possible(truth) is can
        assert not can or learner.holds(truth)


def test_it_reads_no_sum_before_somebody_asks_who_wins() -> None:
    found = everything(Machine(load_rules(), EngineChoice.EVALUATOR))
    learner, deadline = solver_for(found, monotonic() + 60), monotonic() + 60
    every = sums_known_to(Solver(found.logic, deadline, NUMBERS))
    assert learner.possible(*found.holds[:1])
    before = sums_known_to(learner)
    assert learner.possible(found.outcomes[None])
    assert before < sums_known_to(learner) < every / 2


def test_it_knows_a_formula_that_was_made_after_it() -> None:
    found = everything(Machine(load_rules(), EngineChoice.EVALUATOR))
    learner = solver_for(found, monotonic() + 60)
    both = found.logic.every(found.holds[:2])
    never = found.logic.every([both, found.logic.opposite(found.logic.some(found.holds[:2]))])
    assert not learner.possible(never, both)


def test_it_tells_what_holds_of_a_limit_that_nobody_asked_about() -> None:
    found = everything(Machine(load_rules(), EngineChoice.EVALUATOR))
    learner = solver_for(found, monotonic() + 60)
    numbers = [each.low for each in found.world.held.values() if isinstance(each, Span)]
    name = next(each.name for each in numbers if isinstance(each, Free))
    assert learner.possible(found.logic.named(f"(= {name} 333)"))
    above, below = (found.logic.named(f"(>= {name} {value})") for value in (333, 334))
    assert (learner.holds(above), learner.holds(below)) == (True, False)
    assert (learner.holds(f"(not {above})"), learner.holds(f"(not {below})")) == (False, True)


def test_it_does_not_guess_what_rests_on_more_that_nobody_asked_about() -> None:
    found = everything(Machine(load_rules(), EngineChoice.EVALUATOR))
    learner = Learner(found.logic, monotonic() + 60, found.lines)
    assert learner.possible(True)  # noqa: FBT003 - a truth
    with pytest.raises(LookupError):
        learner.holds(found.outcomes[None])
