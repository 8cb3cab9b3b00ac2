"""How the rules end is the same by the short way as by a whole decision."""

from __future__ import annotations

from pathlib import Path

from strategiekeuze import load_rules, read_profile
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.explain.advice import outcome_word
from strategiekeuze.service.examples.ending import ending_of

PROFILES = sorted((Path(__file__).parents[3] / "profiles").glob("*.yaml"))


def test_the_short_way_ends_as_a_whole_decision_does() -> None:
    rules = load_rules()
    machine = Machine(rules, EngineChoice.EVALUATOR)
    assert len(PROFILES) > 10
    for path in PROFILES:
        answers = read_profile(path, rules).answers
        whole, situation = decide(machine, answers), machine.situation(answers)
        points = machine.run(situation.point_low, situation.point_high)
        short = ending_of(machine, answers, situation, points, machine.run(situation.low, situation.high))
        assert short is not None
        assert short.strategy == (whole.pick.strategy if whole.advised else None), path.name
        assert short.word == outcome_word(whole.certainty, whole.pick.strategy), path.name
        assert (short.certainty, short.second) == (whole.certainty, whole.second), path.name
        assert short.narrow == (whole.pick.narrow and whole.advised), path.name
