"""An answer to a question becomes an example, at the end of a file that stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import EngineDifferenceError, RulesError, UsageError
from strategiekeuze.service.examples.folder import told_examples
from strategiekeuze.service.examples.judged import judged_examples
from strategiekeuze.service.examples.spoken import spoken_in
from strategiekeuze.service.gherkin import check_features
from strategiekeuze.service.rule_questions import asking
from strategiekeuze.service.rule_questions.answering import AnswerFile
from strategiekeuze.service.rule_questions.report import ask_questions
from support.told_world import told_world

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule_question import RuleQuestion

ADVICE = ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"')


@pytest.fixture(autouse=True)
def few_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MADE_UP", 150)
    monkeypatch.setattr(asking, "DRAWN", 100)


def questions(rules: Path) -> list[RuleQuestion]:
    return list(ask_questions(rules, regel="REG-02-a", aantal=5).vragen)


def greens(rules: Path) -> list[bool]:
    found = told_examples(rules.parent / "features", rules)
    return [each.green for each in judged_examples(spoken_in(rules).machine, found)]


def test_the_answer_of_the_rules_is_a_green_example(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    first, *_ = questions(rules)
    file = tmp_path / "features" / "antwoorden.feature"
    written = AnswerFile(file, rules).write(first, agrees=True)
    assert written.agrees
    assert greens(rules) == [True, True]
    assert file.read_text(encoding="utf-8").startswith("# language: nl\nFunctionaliteit: Antwoorden van de werkgroep\n")


def test_the_other_answer_is_a_red_example_until_the_rule_changes(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    first = next(each for each in questions(rules) if each.andere_zin == "er is minstens 1,5 fte")
    AnswerFile(tmp_path / "features" / "antwoorden.feature", rules).write(first, agrees=False)
    assert greens(rules) == [False, True]
    text = (rules / "regels.feature").read_text(encoding="utf-8")
    (rules / "regels.feature").write_text(text.replace("| a     | 1 ", "| a     | 1,5 "), encoding="utf-8")
    assert greens(rules) == [True, True]


@pytest.mark.parametrize("agrees", [True, False])
def test_the_title_says_the_advice_that_was_answered(tmp_path: Path, agrees: bool) -> None:  # noqa: FBT001
    rules = told_world(tmp_path, ADVICE)
    first = next(each for each in questions(rules) if each.advies_anders)
    file = tmp_path / "features" / "antwoorden.feature"
    written = AnswerFile(file, rules).write(first, agrees=agrees)
    name = first.naam_nu if agrees else first.naam_anders
    text = file.read_text(encoding="utf-8")
    assert first.naam_nu != first.naam_anders
    assert written.title == f"Waar REG-02-a beslist, is het advies {name}"
    assert f"Scenario: {written.title}\n" in text
    assert f'Dan is het advies "{name}"\n' in text


def test_once_answered_a_question_does_not_come_back(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    before = questions(rules)
    AnswerFile(tmp_path / "features" / "antwoorden.feature", rules).write(before[0], agrees=True)
    assert before[0].andere_zin not in {each.andere_zin for each in questions(rules)}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_stood_in_the_file_stays_and_titles_stay_unique(tmp_path: Path, line_end: str) -> None:
    rules = told_world(tmp_path, ADVICE)
    file = tmp_path / "features" / "eersel.feature"
    file.write_bytes(file.read_text(encoding="utf-8").replace("\n", line_end).encode())
    before = file.read_bytes()
    first, *_ = questions(rules)
    titles = [AnswerFile(file, rules).write(first, agrees=True).title for _ in range(2)]
    assert titles[1] == f"{titles[0]} (2)"
    assert file.read_bytes().startswith(before)
    assert file.read_bytes().count(line_end.encode()) == file.read_text(encoding="utf-8").count("\n")
    assert greens(rules) == [True, True, True]


def test_a_file_with_headings_gets_one_for_answers(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    file = tmp_path / "features" / "eersel.feature"
    text = file.read_text(encoding="utf-8").replace("  Scenario", "  Regel: Mensen\n\n  Scenario")
    file.write_text(text, encoding="utf-8")
    AnswerFile(file, rules).write(questions(rules)[0], agrees=True)
    assert "\n  Regel: Antwoorden van de werkgroep\n\n    Scenario: " in file.read_text(encoding="utf-8")


def test_what_is_written_passes_the_check_of_gherkin(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    file = tmp_path / "features" / "antwoorden.feature"
    for question in questions(rules)[:2]:
        AnswerFile(file, rules).write(question, agrees=True)
    assert [each.problems for each in check_features([str(file)]).files] == [()]


def test_an_example_that_the_engine_does_not_confirm_is_not_written(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    file = tmp_path / "features" / "antwoorden.feature"
    first, *_ = questions(rules)
    wrong = first.model_copy(update={"advies_nu": first.advies_anders, "naam_nu": first.naam_anders})
    with pytest.raises(EngineDifferenceError):
        AnswerFile(file, rules).write(wrong, agrees=True)
    assert not file.exists()


def test_a_file_that_is_no_good_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ("Fout", "veel", 'is het advies "Zelf doen"'))
    with pytest.raises(RulesError, match="geen waarde"):
        AnswerFile(tmp_path / "features" / "eersel.feature", rules).check()
    with pytest.raises(UsageError, match="geen bestand met voorbeelden"):
        AnswerFile(tmp_path / "antwoorden.txt", rules).check_name()
