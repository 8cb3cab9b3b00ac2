"""The shortest conversation: only what can still change the advice is asked, and every answer is kept at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.service import load_rules, read_profile
from strategiekeuze.service.assessment.interview import opening
from strategiekeuze.service.assessment.interview.recording import answered
from strategiekeuze.service.assessment.interview.reply import Given
from support import broken_files
from support.command import Outcome, inside
from support.small_questionnaire import add_to

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., Outcome]

TRANSCRIPTS = Path(__file__).parent / "gesprek"
START = "strategiekeuze gesprek eersel.yaml --gemeente Eersel --rol adviseur --regels regels"
GO_ON = "strategiekeuze gesprek eersel.yaml --regels regels"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    broken_files.copy_rules(broken_files.SMALL_RULES)
    monkeypatch.setattr(opening, "today", lambda: "2026-01-31")
    return tmp_path


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    def run(command: str, *lines: str) -> Outcome:
        with monkeypatch.context() as patch:
            return inside(command, patch, "".join(f"{line}\n" for line in lines).encode())

    return run


def asked(outcome: Outcome) -> list[str]:
    """Return the questions in the order in which they were asked."""
    return [line for line in outcome.out.splitlines() if line.startswith("Vraag ")]


def facts() -> dict[str, str]:
    """Return what the file says."""
    found = read_profile("eersel.yaml", load_rules("regels")).answers.values
    return {key: answer.text for key, answer in found.items() if answer.origin == "profiel"}


def test_a_whole_conversation_is_as_expected(told: Told) -> None:
    add_to(Path("regels"))
    lines = (TRANSCRIPTS / "heel.invoer.txt").read_text(encoding="utf-8").splitlines()
    outcome = told(START, *lines)
    assert outcome.exit_code == 0
    assert outcome.out == (TRANSCRIPTS / "heel.uitvoer.txt").read_text(encoding="utf-8")
    assert Path("eersel.yaml").read_text(encoding="utf-8") == (TRANSCRIPTS / "heel.yaml").read_text(encoding="utf-8")


def test_it_stops_as_soon_as_the_advice_is_certain(told: Told) -> None:
    outcome = told(START, "3", "", "", "2", "", "")
    assert asked(outcome) == ["Vraag 1: kwaliteit (basis)", "Vraag 2: fte voor data"]
    assert "Het advies is vast: Zelf doen. Meer antwoorden veranderen het niet." in outcome.out
    assert "U kreeg 2 vragen. 5 vragen waren niet nodig." in outcome.out
    assert facts() == {"kwaliteit": "3", "fte": "2"}


def test_what_somebody_does_not_know_is_left_and_the_next_best_is_asked(told: Told) -> None:
    outcome = told(START, "w", "w", "0", "", "")
    assert asked(outcome)[:2] == ["Vraag 1: kwaliteit (basis)", "Vraag 2: beheer (basis)"]
    assert "Er is geen vraag meer die helpt. Nog mogelijk (2): Nog wachten en Samen werken." in outcome.out
    assert "Zoek dit uit. Het kan het advies nog veranderen:\n- kwaliteit\n- beheer\n" in outcome.out


def test_it_says_what_an_answer_rules_out_and_what_comes_back(told: Told) -> None:
    outcome = told(START, "3", "", "", "t", "1", "", "", "stop")
    assert "Valt af: Nog wachten.\nNog mogelijk (2): Samen werken en Zelf doen." in outcome.out
    assert "Weer mogelijk: Nog wachten.\nNog mogelijk (3):" in outcome.out
    questions = ["1: kwaliteit (basis)", "2: fte voor data", "1: kwaliteit (basis)", "2: beheer (basis)"]
    assert asked(outcome) == [f"Vraag {each}" for each in questions]


def test_there_is_nothing_before_the_first_question(told: Told) -> None:
    assert "Er is geen vraag voor deze." in told(START, "t", "stop").out


def test_stopping_says_how_to_go_on_and_the_same_role_goes_on(told: Told) -> None:
    outcome = told(START, "3", "", "", "stop")
    assert 'Gestopt. In "eersel.yaml" staat 1 antwoord.\nNog mogelijk (2): Samen werken en Zelf doen.' in outcome.out
    assert outcome.out.endswith("Verder gaan:\n  strategiekeuze gesprek eersel.yaml --rol adviseur --regels regels\n")
    assert asked(told(GO_ON, "2", "", "")) == ["Vraag 1: fte voor data"]


def test_stopping_before_anything_is_kept_says_so(told: Told) -> None:
    command = START.replace(" --rol adviseur", "")
    outcome = told(command, "stop")
    assert "Gestopt. Er is nog niets opgeslagen." in outcome.out
    assert outcome.out.endswith("  strategiekeuze gesprek eersel.yaml --gemeente Eersel --regels regels\n")
    assert not Path("eersel.yaml").exists()


def test_a_certain_advice_asks_nothing_and_changes_nothing(told: Told) -> None:
    told(START, "3", "", "", "2", "", "")
    before = Path("eersel.yaml").read_bytes()
    outcome = told(GO_ON)
    assert asked(outcome) == []
    assert "U kreeg geen vragen. 5 vragen waren niet nodig." in outcome.out
    assert Path("eersel.yaml").read_bytes() == before


def test_somebody_else_is_asked_only_what_is_still_unknown(told: Told) -> None:
    told(START, "3", "", "", "w", "stop")
    outcome = told(f"{GO_ON} --rol raad", "0,5", "", "")
    assert asked(outcome) == ["Vraag 1: fte voor data"]
    assert "Het advies is vast: Samen werken." in outcome.out


def test_as_json_it_asks_nothing(told: Told) -> None:
    Path("eersel.yaml").write_text("gemeente: Eersel\nscores:\n  kwaliteit: 3\n", encoding="utf-8")
    outcome = told(f"{GO_ON} --json")
    found = json.loads(outcome.out)
    assert (found["namen"], found["vraag"]["feit"]) == (["Samen werken", "Zelf doen"], "fte")
    assert [each["feit"] for each in found["feiten"] if each["kan_veranderen"]] == ["fte", "beheer", "leiding"]
    assert outcome.changed == ()


def test_the_answer_to_a_list_settles_every_option() -> None:
    Path("eersel.yaml").write_text("inwoners: 9\n", encoding="utf-8")
    interview = opening.open_conversation(opening.Wanted("eersel.yaml", "regels", role="raad"))
    fact = interview.rules.feiten.by_key["netwerken"]
    assert fact in interview.asked
    after = answered(interview, fact, Given("G4", 1))
    assert (after.answers.values["netwerken"].value, after.answers.values["netwerken"].known) == (1, 0b111)


ONLY_ASSUMED = """gemeente: Bernheze
fte_data: 0
opgaven: 1
mandaat: directie
regiosamenwerking: verkend
grote_verandering: nee
volwassenheid:
  leiderschap: 2,5
"""


def test_assumptions_are_asked_last_and_who_does_not_know_hears_what_is_assumed(told: Told) -> None:
    Path("bernheze.yaml").write_text(ONLY_ASSUMED, encoding="utf-8")
    command = "strategiekeuze gesprek bernheze.yaml --rol adviseur"
    outcome = told(command, "w", "w")
    words = " ".join(outcome.out.split())
    assert asked(outcome) == ["Vraag 1: incident", "Vraag 2: algoritmen zonder register"]
    assumed = "er is nu geen incident en alle algoritmen in gebruik staan in het register"
    assert f"Het advies is Samen in de regio, mits dit klopt: {assumed}." in words
    assert f"Het advies is Samen in de regio, met dit voorbehoud: {assumed}." in words
    assert "veranderen:\n- incident\n- algoritmen zonder register\n\n" in outcome.out
    assert "Het advies is vast: Samen in de regio." in told(f"{command} --rol raad", "nee", "", "", "nee", "", "").out


def test_as_json_it_begins_where_the_conversation_with_this_municipality_and_role_would(told: Told) -> None:
    new = json.loads(told(f"{START} --json").out)
    assert (new["vraag"]["feit"], Path("eersel.yaml").exists()) == ("kwaliteit", False)
    told(START, "w", "stop")
    asked_next = {role: json.loads(told(f"{GO_ON} --rol {role} --json").out)["vraag"] for role in ("adviseur", "raad")}
    assert {role: question["feit"] for role, question in asked_next.items()} == {
        "adviseur": "beheer",
        "raad": "kwaliteit",
    }
    assert json.loads(told(f"{GO_ON} --json").out)["vraag"]["feit"] == "kwaliteit"


def test_a_word_of_the_conversation_is_no_role_and_the_question_comes_again(told: Told) -> None:
    outcome = told(START.replace(" --rol adviseur", ""), "w", "?", "Weet ik niet", "raad", "stop")
    assert outcome.out.count("Wat is uw rol?") == 4
    assert outcome.codes == ("rol-kan-niet", "rol-ontbreekt")
    assert '"w" kan geen rol zijn, want dat woord betekent hier iets anders' in outcome.err
    assert "U antwoordt als: raad" in outcome.out


def test_a_file_with_such_a_role_asks_who_answers(told: Told) -> None:
    text = "gemeente: Eersel\nantwoorden:\n  ambitie:\n    - {rol: t, antwoord: verkennen}\n"
    Path("eersel.yaml").write_text(text, encoding="utf-8")
    outcome = told(GO_ON, "raad", "stop")
    assert "U antwoordt als: raad" in outcome.out


def test_names_that_could_read_as_two_stand_in_quotes(told: Told) -> None:
    words = " ".join(told("strategiekeuze gesprek eersel.yaml --gemeente Eersel --rol adviseur", "stop").out.split())
    assert 'Samen in de regio, "Verantwoord en veilig", Sturen op inzicht' in words
    assert '"Federatief en open" en geen voorkeur.' in words
