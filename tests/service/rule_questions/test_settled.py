"""A question that an earlier answer settles is not asked: the same as asking for questions all over again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.service.rule_questions import asking
from strategiekeuze.service.rule_questions.answering import AnswerFile
from strategiekeuze.service.rule_questions.report import ask_questions
from strategiekeuze.service.rule_questions.settled import Settled
from support.told_world import told_world

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule_question import RuleQuestions

ADVICE = ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"')


@pytest.fixture(autouse=True)
def few_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MADE_UP", 150)
    monkeypatch.setattr(asking, "DRAWN", 100)


def asked(rules: Path) -> RuleQuestions:
    return ask_questions(rules, aantal=40)


def answered(rules: Path, found: RuleQuestions, number: int, *, agrees: bool) -> Settled:
    """Answer one question."""
    settled, question = Settled(rules, found.sha256), found.vragen[number]
    settled.add(question, AnswerFile(rules.parent / "features" / "a.feature", rules).write(question, agrees=agrees))
    return settled


def test_what_is_still_asked_is_what_would_be_asked_anew(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    before = asked(rules)
    settled = answered(rules, before, -1, agrees=True)
    left = [each for each in before.vragen if not settled.holds(each)]
    again = {(each.regel, each.zin, each.andere_zin) for each in asked(rules).vragen}
    profile = before.vragen[-1].voorbeeld.profiel
    other = [each for each in before.vragen if each.voorbeeld.profiel != profile]
    assert [each for each in other if (each.regel, each.zin, each.andere_zin) in again] == left
    assert 0 < len(left) < len(other)


def test_a_profile_that_was_asked_about_is_not_asked_about_again(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    before = asked(rules)
    settled = answered(rules, before, 8, agrees=False)
    profile = before.vragen[8].voorbeeld.profiel
    same = [each.nummer for each in before.vragen if each.voorbeeld.profiel == profile]
    assert [each.nummer for each in before.vragen if settled.holds(each)] == same
    assert len(same) > 1


def test_once_the_rules_change_an_answer_settles_only_its_own_profile(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    before = asked(rules)
    settled = answered(rules, before, 0, agrees=True)
    file = rules / "regels.feature"
    file.write_text(file.read_text(encoding="utf-8").replace("50.000", "51.000"), encoding="utf-8")
    profile = before.vragen[0].voorbeeld.profiel
    assert all(settled.holds(each) is (each.voorbeeld.profiel == profile) for each in before.vragen)


def test_without_an_answer_every_question_is_open(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    found = asked(rules)
    settled = Settled(rules, found.sha256)
    assert not any(map(settled.holds, found.vragen))
