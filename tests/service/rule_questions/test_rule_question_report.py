"""Questions about small changes of rules that no example notices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import UsageError
from strategiekeuze.proof import solver
from strategiekeuze.service.rule_questions import asking
from strategiekeuze.service.rule_questions.asking import changes, frame_of
from strategiekeuze.service.rule_questions.report import ask_questions
from support.told_world import told_world, write_examples

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule_question import RuleQuestions

ADVICE = ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"')
ON_BOUND = ("Op de grens", "1", 'telt regel "REG-02-a" mee')
BELOW = ("Onder de grens", "0,99", 'telt regel "REG-02-a" niet mee')


@pytest.fixture(autouse=True)
def few_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MADE_UP", 150)
    monkeypatch.setattr(asking, "DRAWN", 100)


def asked(rules: Path, rule: str, *, on_advice: bool = False) -> RuleQuestions:
    return ask_questions(rules, regel=rule, aantal=20, op_advies=on_advice)


def others(found: RuleQuestions) -> set[str]:
    return {each.andere_zin for each in found.vragen}


def test_what_an_example_notices_is_no_question(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    bounds = {"er is minstens 0,5 fte", "er is minstens 1,5 fte", "er is meer dan 1 fte"}
    assert bounds <= others(asked(rules, "REG-02-a"))
    write_examples(tmp_path / "features" / "eersel.feature", ADVICE, ON_BOUND, BELOW)
    assert not bounds & others(asked(rules, "REG-02-a"))


def test_an_example_of_a_rule_alone_says_nothing_of_the_advice(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE, ON_BOUND, BELOW)
    assert "er is minstens 1,5 fte" in others(asked(rules, "REG-02-a", on_advice=True))


def test_a_red_example_notices_nothing(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE, ("Rood", "1", 'telt regel "REG-02-a" niet mee'))
    found = asked(rules, "REG-02-a")
    assert (found.voorbeelden, found.rood) == (2, 1)
    assert "er is meer dan 1 fte" in others(found)


def test_a_question_has_a_profile_on_which_the_rules_differ_as_told(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    frame = frame_of(rules, tmp_path / "features")
    by_words = {each.other: each.mutation for each in changes(frame, "REG-02-a")}
    found = asked(rules, "REG-02-a")
    assert found.vragen
    for question in found.vragen:
        machine = Machine(by_words[question.andere_zin].rule_set(frame.rules), EngineChoice.EVALUATOR)
        assert question.voorbeeld.uitkomst == question.advies_nu != question.advies_anders
        assert f'"{question.naam_anders}"' in question.vraag or question.advies_anders is None
        assert machine.program.rule_set.sha256 == found.sha256


def test_questions_that_touch_most_profiles_come_first(tmp_path: Path) -> None:
    found = ask_questions(told_world(tmp_path, ADVICE), aantal=20)
    reach = [each.geraakt for each in found.vragen]
    assert reach == sorted(reach, reverse=True)
    assert [each.nummer for each in found.vragen] == list(range(1, len(reach) + 1))


def test_every_change_ends_in_one_way(tmp_path: Path) -> None:
    found = ask_questions(told_world(tmp_path, ADVICE), aantal=3)
    assert sum(each.vragen for each in found.aantallen) == len(found.vragen) + found.meer
    for each in found.aantallen:
        ended = each.opgemerkt + each.zonder_gevolg + each.tegenspraak + each.niet_bewezen + each.vragen
        assert ended == each.geprobeerd


def test_what_is_proved_to_change_nothing_is_no_question(tmp_path: Path) -> None:
    # With two fte the first row gives a point too, so one point more changes no advice.
    found = asked(told_world(tmp_path, ADVICE), "REG-02-b")
    assert 'pleit dit sterk voor "Zelf doen"' not in others(found)
    assert {each.soort: each.zonder_gevolg for each in found.aantallen}["besluit"] == 1


def test_without_a_solver_nothing_is_called_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "available", lambda: False)
    assert solver.available()
    rules = told_world(tmp_path, ADVICE)
    found = ask_questions(rules, aantal=1)
    assert sum(each.zonder_gevolg for each in found.aantallen) == 0


def test_a_rule_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match='de regel "REG-77" bestaat niet'):
        asked(told_world(tmp_path, ADVICE), "REG-77")


def test_all_rows_of_a_table_can_be_asked_about_at_once(tmp_path: Path) -> None:
    frame = frame_of(told_world(tmp_path, ADVICE), tmp_path / "features")
    both = changes(frame, "REG-02")
    rows = [*changes(frame, "REG-02-a"), *changes(frame, "REG-02-b")]
    assert [replace(each) for each in both] == rows
