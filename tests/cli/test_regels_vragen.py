"""The questions in a terminal: each answer is written at once, and stopping keeps them."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import cli
from strategiekeuze.cli.regels import vragen_progress
from strategiekeuze.errors import Problem, RulesError
from strategiekeuze.service.rule_questions import asking
from strategiekeuze.service.rule_questions.answering import AnswerFile
from strategiekeuze.service.rule_questions.settled import Settled
from support.told_world import told_world

if TYPE_CHECKING:
    from strategiekeuze.model.rule_question import RuleQuestion
    from strategiekeuze.service.rule_questions.answering import Written

ADVICE = ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"')
CALL = ("regels", "vragen", "rules", "--regel", "REG-02-a", "--aantal", "3")
FILE = Path("features/antwoorden.feature")


class Terminal(io.StringIO):
    """Somebody who types, and who may stop halfway."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(asking, "MADE_UP", 150)
    monkeypatch.setattr(asking, "DRAWN", 100)
    monkeypatch.chdir(tmp_path)
    told_world(tmp_path, ADVICE)
    return tmp_path


def told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *answers: str) -> tuple[int, str]:
    """Return the exit code and what was said; the conversation breaks off after the last answer."""
    monkeypatch.setattr(sys, "stdin", Terminal("".join(f"{answer}\n" for answer in answers)))
    code = cli.run([*CALL, "--schrijf", str(FILE)])
    return code, capsys.readouterr().out


def test_an_answer_is_written_and_not_knowing_writes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = told(monkeypatch, capsys, "1", "3", "3")
    assert code == 0
    assert FILE.read_text(encoding="utf-8").count("Scenario:") == 1
    assert out.endswith("1 antwoord staat in features/antwoorden.feature.\n")


def test_the_other_answer_shows_how_the_rule_must_change(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = told(monkeypatch, capsys, "2", "s")
    assert code == 0
    lines = out.splitlines()
    assert "rules/regels.feature:26" in lines
    assert '- pleit dit voor "Zelf doen"' in lines
    assert '+ pleit dit sterk voor "Zelf doen"' in lines
    assert "Deze regel is een rij van een tabel. Let op de andere rijen: die delen deze zin." in lines
    assert lines[-1] == "1 voorbeeld is rood tot de regels zijn aangepast."


def test_breaking_off_keeps_what_was_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = told(monkeypatch, capsys, "1")
    assert code == 0
    assert FILE.read_text(encoding="utf-8").count("Scenario:") == 1
    assert "1 antwoord staat in" in out


def test_another_word_is_asked_again_and_stopping_at_once_writes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = told(monkeypatch, capsys, "ja", "s")
    assert code == 0
    assert "Typ 1, 2, 3 of s." in out
    assert out.endswith("Er is niets geschreven.\n")
    assert not FILE.exists()


def test_a_question_that_an_answer_settles_is_skipped_aloud(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Settled, "holds", lambda _, question: question.nummer == 2)
    _, out = told(monkeypatch, capsys, "1", "s")
    assert "\nVraag 2 slaan we over. Uw eerdere antwoord zegt al genoeg.\n" in out
    assert "\n2. REG-02-a  " not in out
    assert "\n3. REG-02-a  " in out


def test_an_answer_that_the_language_cannot_say_is_not_written_and_the_questions_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    language = Path("rules/taal.yaml")
    lines = language.read_text(encoding="utf-8").splitlines(keepends=True)
    language.write_text("".join(line for line in lines if "geen-voorkeur" not in line), encoding="utf-8")
    code, out = told(monkeypatch, capsys, "2", "2", "2")
    assert code == 0
    assert out.count("Dit antwoord is niet geschreven.") == out.count("  2  geen voorkeur") > 0
    assert FILE.exists() is (out.count("  2  geen voorkeur") < out.count("Uw antwoord:"))


def test_when_writing_fails_it_is_told_what_was_written_before(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write, broken = AnswerFile.write, Problem("schijf-vol", "de schijf is vol", "Maak ruimte.")

    def once(file: AnswerFile, question: RuleQuestion, *, agrees: bool) -> Written:
        if FILE.exists():
            raise RulesError(broken)
        return write(file, question, agrees=agrees)

    monkeypatch.setattr(AnswerFile, "write", once)
    code, out = told(monkeypatch, capsys, "1", "1")
    assert code == 4
    assert out.endswith("\n1 antwoord staat in features/antwoorden.feature.\n")


def test_the_list_is_json_with_places(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([*CALL, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    first = found["vragen"][0]
    assert first["regel"] == "REG-02-a"
    assert (first["stap"]["bestand"], first["stap"]["rij"]) == ("rules/regels.feature", 26)
    assert found["voorbehoud"] == "Dit wiel is alleen om te testen."


def test_progress_is_shown_in_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    vragen_progress.progress("vragen", 1, 2)
    vragen_progress.progress("vragen", 2, 2)
    assert shown.getvalue() == "\r\033[K1 van 2 vragen gemaakt\r\033[K"
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    vragen_progress.progress("vragen", 1, 2)
    assert isinstance(sys.stderr, io.StringIO)
    assert sys.stderr.getvalue() == ""
