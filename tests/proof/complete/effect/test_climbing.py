"""The search climbs to profiles in which a rule matters; what it says of a profile is what the engine says."""

from __future__ import annotations

from time import monotonic

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.rule import Comparison, Operator
from strategiekeuze.proof.complete.drawing import drawn, palette
from strategiekeuze.proof.complete.effect.climbing import Climber
from strategiekeuze.proof.complete.effect.course import Course, followers_of
from strategiekeuze.proof.complete.effect.effect import idle_rules
from strategiekeuze.proof.complete.effect.removal import result_without, seen_effect
from strategiekeuze.proof.complete.effect.trials import trial_of
from strategiekeuze.proof.complete.question import everything
from strategiekeuze.proof.complete.rules.inquiry import Inquiry
from strategiekeuze.proof.solver import Solver
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.service.rules import load_rules
from support.few_profiles import few_rules
from support.random_rules import seeded

pytest.importorskip("z3")

STEPS = 40


def inquiry_into(machine: Machine) -> Inquiry:
    return Inquiry(everything(machine), machine, monotonic() + 60)


@pytest.mark.parametrize("seed", range(40))
def test_a_course_is_as_far_as_a_fresh_look_at_its_profile_says(seed: int) -> None:
    machine, random = Machine(few_rules(seeded(seed)), EngineChoice.EVALUATOR), seeded(seed + 1_000)
    terrain = terrain_of(machine)
    followers, rule = followers_of(terrain), random.randrange(len(machine.program.rules))
    stated = [fact for fact in terrain.order if fact.afleiding is None]
    course = Course(machine, followers, trial_of(machine, next(drawn(terrain, 1))), rule)
    inquiry = inquiry_into(machine)
    for _ in range(STEPS):
        fact = random.choice(stated)
        before = course.distance
        course.step(fact.sleutel, random.choice(palette(terrain, fact)))
        trial = trial_of(machine, course.answers)
        assert course.distance == Course(machine, followers, trial, rule).distance <= before
        assert (course.distance == 0) is (result_without(inquiry, trial, {rule}) != trial.result)


def test_for_our_rules_hardly_any_rule_is_left_to_the_solver() -> None:
    inquiry = inquiry_into(Machine(load_rules(), EngineChoice.EVALUATOR))
    climber = Climber(inquiry)
    rules = [rule for rule in range(len(inquiry.rules)) if not seen_effect(inquiry, rule)]
    assert len(rules) > 10
    left = [rule for rule in rules if not climber.reaches_effect(rule)]
    assert len(left) < 5


def test_a_climb_says_nothing_of_a_rule_that_matters_nowhere() -> None:
    tried_rules = 0
    for seed in range(20):
        inquiry = inquiry_into(Machine(few_rules(seeded(seed)), EngineChoice.EVALUATOR))
        idle = idle_rules(inquiry, (), ()).reasons
        tried_rules += len(idle)
        climber = Climber(inquiry)
        assert not any(climber.reaches_effect(rule) for rule in list(idle)[:1])
    assert tried_rules > 20


def test_nobody_climbs_for_a_rule_that_others_settle(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = load_rules()
    first = next(rule for rule in ours.regels if rule.conclusie.trede == 1)
    everywhere = Comparison(feit="inwoners", operator=Operator.AT_LEAST, waarden=(1,))
    condition = first.voorwaarden[0].model_copy(update={"test": everywhere})
    catch_all = first.model_copy(update={"id": "ALTIJD", "voorwaarden": (condition,)})
    inquiry = inquiry_into(
        Machine(ours.model_copy(update={"regels": (*ours.regels, catch_all)}), EngineChoice.EVALUATOR)
    )
    climbed: list[int] = []

    def noted(_: Climber, rule: int) -> bool:
        climbed.append(rule)
        return False

    monkeypatch.setattr(Climber, "reaches_effect", noted)
    idle = idle_rules(inquiry, (), ())
    assert len(idle.reasons) == len(ours.regels)
    settled = [rule for rule, why in idle.reasons.items() if why.by]
    assert len(settled) > len(ours.regels) / 2
    assert not set(settled) & set(climbed)


def test_who_is_out_of_time_climbs_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    inquiry = inquiry_into(Machine(load_rules(), EngineChoice.EVALUATOR))
    inquiry.deadline = monotonic()
    monkeypatch.setattr(Course, "__init__", lambda *_: pytest.fail("a climb after the end"))
    monkeypatch.setattr(Solver, "possible", lambda *_: pytest.fail("a question after the end"))
    assert idle_rules(inquiry, (), ()).late
