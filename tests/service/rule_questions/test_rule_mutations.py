"""Small changes of rules: which there are, how they are said, and what they do by the short way and the long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.proof.complete.effect.trials import Trial, trial_of
from strategiekeuze.service.examples.spoken import Spoken, spoken_in, wheel
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.population import load_population
from strategiekeuze.service.rule_questions.effect import Changed, Touched
from strategiekeuze.service.rule_questions.expressible import Worded, worded
from strategiekeuze.service.rule_questions.mutations import mutations
from strategiekeuze.service.rule_questions.sentences import Writer
from strategiekeuze.service.rules import default_rules
from support.told_world import told_world

if TYPE_CHECKING:
    from pathlib import Path

PROFILES, CHANGES = 120, 60


def changes_of(spoken: Spoken, rule: str = "") -> list[Worded]:
    rules = spoken.rules.regels
    places = [place for place, each in enumerate(rules) if not rule or each.id == rule]
    return list(worded(mutations(spoken.machine.program, places), rules, Writer(spoken.context())))


@pytest.mark.parametrize(
    ("rule", "others"),
    [
        (
            "REG-01",
            {
                "een gemeente met minder dan 40.000 inwoners",
                "een gemeente met minder dan 60.000 inwoners",
                "een gemeente met hoogstens 50.000 inwoners",
                'pleit dit tegen "Samen werken"',
                'pleit dit sterk voor "Samen werken"',
            },
        ),
        (
            "REG-02-a",
            {
                "er is minstens 0,5 fte",
                "er is minstens 1,5 fte",
                "er is meer dan 1 fte",
                'pleit dit tegen "Zelf doen"',
                'pleit dit sterk voor "Zelf doen"',
            },
        ),
        ("REG-03", {"minstens 1 van deze bevindingen gelden:"}),
        (
            "BEV-01",
            {'de score op "kwaliteit" is lager dan 1,5', 'de score op "kwaliteit" is lager dan 2,5'}
            | {'de score op "kwaliteit" is lager dan 2,01'},
        ),
    ],
)
def test_each_value_operator_and_conclusion_has_those_beside_it(tmp_path: Path, rule: str, others: set[str]) -> None:
    spoken = spoken_in(told_world(tmp_path))
    found = changes_of(spoken, rule)
    assert {each.other for each in found} == others
    assert {each.mutation.place for each in found} == {[one.id for one in spoken.rules.regels].index(rule)}


def test_an_exclusion_and_a_strong_argument_against_are_each_others_neighbours() -> None:
    for rule, now, other in (
        ("FED-10", 'is "Federatief en open" uitgesloten', 'pleit dit sterk tegen "Federatief en open"'),
        ("OPG-15", 'pleit dit sterk tegen "Opgavegericht"', 'is "Opgavegericht" uitgesloten'),
    ):
        assert (now, other) in {(each.sentence, each.other) for each in changes_of(wheel(), rule)}


def test_each_finding_that_is_counted_is_left_out_where_enough_are_left(tmp_path: Path) -> None:
    rules = told_world(tmp_path)
    feature = rules / "regels.feature"
    text = feature.read_text(encoding="utf-8")
    assert text.count("minstens 2 van deze") == 1
    feature.write_text(text.replace("minstens 2 van deze", "minstens 1 van deze"), encoding="utf-8")
    assert {each.other for each in changes_of(spoken_in(rules), "REG-03")} == {
        "minstens 2 van deze bevindingen gelden:",
        'minstens 1 van deze bevindingen gelden: (zonder "zwak")',
        'minstens 1 van deze bevindingen gelden: (zonder "wankel")',
    }


def test_every_sentence_of_our_own_rules_differs_from_what_stands_there() -> None:
    found = changes_of(wheel())
    assert len(found) > 500
    assert all(each.sentence != each.other for each in found)
    assert {each.mutation.kind for each in found} == {"grens", "vergelijking", "besluit"}


def test_a_changed_rule_set_keeps_nothing_of_the_old_one() -> None:
    rules = wheel().rules
    change = next(each for each in changes_of(wheel()) if each.mutation.conclusion)
    changed = change.mutation.rule_set(rules)
    rule_id = rules.regels[change.mutation.place].id
    assert changed.by_id[rule_id].conclusie == change.mutation.conclusion
    assert rules.by_id[rule_id].conclusie != change.mutation.conclusion


def test_the_short_way_touches_the_same_profiles_as_running_everything_again() -> None:
    spoken = wheel()
    population = load_population(spoken.rules, default_rules())
    made = [made_up(population, spoken.rules.feiten, 7, number) for number in range(1, PROFILES + 1)]
    trials = [trial_of(spoken.machine, answers) for answers in made]
    touched = 0
    for change in sampled(changes_of(spoken)):
        changed = Changed(spoken.machine, change.mutation)
        again = Machine(change.mutation.rule_set(spoken.rules), EngineChoice.EVALUATOR)
        expected = [each for tried in trials if (each := whole(tried, again))]
        assert list(changed.among(trials)) == expected, change.other
        touched += len(expected)
    assert touched > PROFILES // 10


def sampled(found: list[Worded]) -> list[Worded]:
    """Return changes of every kind, spread over the rules; and all that exclude a strategy, or no longer do."""
    excluding = [each for each in found if "uitgesloten" in f"{each.sentence} {each.other}"]
    return [*found[:: len(found) // CHANGES], *excluding]


def whole(tried: Trial, machine: Machine) -> Touched | None:
    """Return what running everything again gives."""
    after = trial_of(machine, tried.answers).pick
    if tried.pick is None or after is None or tried.pick.strategy == after.strategy:
        return None
    return Touched(tried, tried.pick.strategy, after.strategy)
