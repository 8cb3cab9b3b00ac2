"""The conversation of a baseline measurement: every answer is kept at once, and it goes on where it stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategiekeuze.cli.nulmeting import typing_in
from strategiekeuze.service import load_rules, read_profile
from strategiekeuze.service.assessment.interview import opening
from support import broken_files
from support.command import Outcome, as_program, inside
from support.small_questionnaire import add_to

if TYPE_CHECKING:
    from strategiekeuze.service import ReadProfile

TOLD = Path(__file__).parent / "afnemen"
START = "strategiekeuze nulmeting afnemen eersel.yaml --gemeente Eersel --regels regels"
GO_ON = "strategiekeuze nulmeting afnemen eersel.yaml --regels regels"
ALL = ("Veiligheid", "1,5", "", "", "w", "nee", "", "", "2", "", "", "3", "", "", "4,5", "", "")
"""Every answer of the small questionnaire, each but the first with an empty note and proof."""

WRONG = {"leeg-antwoord", "geen-getal", "buiten-bereik", "onbekende-waarde", "geen-ja-of-nee", "rol-ontbreekt"}
"""What can be wrong with an answer."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    broken_files.copy_rules(broken_files.SMALL_RULES)
    add_to(tmp_path / "regels")
    monkeypatch.setattr(opening, "today", lambda: "2026-01-31")
    return tmp_path


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    return Told(monkeypatch)


class Told:
    """Run a command with lines typed at it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(self, command: str, *lines: str) -> Outcome:
        typed = "".join(f"{line}\n" for line in lines)
        with self._monkeypatch.context() as patch:
            return inside(command, patch, typed.encode())


def profile() -> ReadProfile:
    return read_profile("eersel.yaml", load_rules("regels"))


def facts() -> dict[str, str]:
    found = profile().answers.values
    return {key: answer.text for key, answer in found.items() if answer.origin == "profiel"}


def answers() -> dict[str, list[tuple[str, str]]]:
    return {key: [(each.rol, each.antwoord) for each in given] for key, given in profile().responses.items()}


def test_a_whole_conversation_is_as_expected(told: Told) -> None:
    lines = (TOLD / "heel.invoer.txt").read_text(encoding="utf-8").splitlines()
    outcome = told(START, *lines)
    assert outcome.exit_code == 0
    assert outcome.out == (TOLD / "heel.uitvoer.txt").read_text(encoding="utf-8")
    assert Path("eersel.yaml").read_text(encoding="utf-8") == (TOLD / "heel.yaml").read_text(encoding="utf-8")


def test_the_same_command_goes_on_at_the_first_question_without_an_answer(told: Told) -> None:
    told(START, "adviseur", *ALL[:4], "stop")
    outcome = told(GO_ON, *ALL[4:])
    assert "U antwoordt als: adviseur\n" in outcome.out
    assert "Er zijn al 2 van de 7 vragen beantwoord.\nU gaat verder bij vraag 3, de eerste" in outcome.out
    assert outcome.out.count("\nVraag ") == 5
    assert "Klaar: alle 7 vragen hebben een antwoord." in outcome.out
    assert list(answers()) == ["domein", "fte", "ambitie", "incident", "kwaliteit", "beheer", "leiding"]


@pytest.mark.parametrize("count", range(len(ALL) + 1))
def test_wherever_the_input_ends_every_answer_so_far_is_kept(count: int, told: Told) -> None:
    outcome = told(f"{START} --rol adviseur", *ALL[:count])
    assert (outcome.exit_code, outcome.err) == (0, "")
    given = {"domein": 1, "fte": 2, "ambitie": 5, "incident": 6, "kwaliteit": 9, "beheer": 12, "leiding": 15}
    assert list(answers()) == [key for key, line in given.items() if line <= count]


def test_conversations_in_pieces_give_the_same_file_as_one(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL)
    whole = Path("eersel.yaml").read_text(encoding="utf-8")
    Path("eersel.yaml").unlink()
    for piece in (ALL[:1], ALL[1:4], ALL[4:5], ALL[5:8], ALL[8:]):
        told(f"{START} --rol adviseur", *piece)
    assert Path("eersel.yaml").read_text(encoding="utf-8") == whole


def test_a_finished_measurement_says_so_and_what_nobody_knows_and_changes_nothing(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL)
    outcome = told(GO_ON)
    assert outcome.changed == ()
    assert outcome.out == (
        "\n"
        'Klaar: alle 7 vragen hebben een antwoord. Alles staat in "eersel.yaml".\n'
        "\n"
        "Dit weet u niet:\n"
        "- ambitie\n"
        "\n"
        "Een antwoord aanpassen:\n"
        "  strategiekeuze nulmeting afnemen eersel.yaml --rol adviseur --regels regels --vraag ambitie\n"
        "\n"
        "Het advies:\n"
        "  strategiekeuze advies eersel.yaml --regels regels\n"
    )


def test_the_command_for_the_advice_works(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL)
    *_, command = told(GO_ON).out.splitlines()
    assert told(f"{command.strip()} --motor evaluator").exit_code == 0


def test_one_answer_is_corrected_and_its_note_stays(told: Told) -> None:
    told(f"{START} --rol adviseur", "Veiligheid", "1,5", "uit de begroting", "", *ALL[4:])
    outcome = told(f"{GO_ON} --vraag 'fte voor data'", "2", "", "blz 4")
    assert "U antwoordde: 1,5. Schrijf v om dat zo te laten." in outcome.out
    assert 'Uw antwoord staat in "eersel.yaml".' in outcome.out
    found = profile().responses["fte"]
    assert [(each.antwoord, each.notitie, each.bewijs) for each in found] == [("2", "uit de begroting", "blz 4")]
    assert facts()["fte"] == "2"


def test_an_answer_of_someone_else_stays_and_the_score_is_the_middle(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL)
    outcome = told(f"{GO_ON} --rol baas --vraag kwaliteit", "3", "", "")
    assert "In dit bestand staan ook antwoorden van: adviseur. Die blijven staan." in outcome.out
    assert "Er zijn nu 2 antwoorden. In het profiel staat 2,5." in outcome.out
    assert answers()["kwaliteit"] == [("adviseur", "2"), ("baas", "3")]
    assert facts()["kwaliteit"] == "2,5"


def test_answers_without_a_middle_leave_the_fact_open_and_that_is_told(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL)
    outcome = told(f"{GO_ON} --rol baas --vraag incident", "ja", "", "")
    assert "De antwoorden verschillen. Het profiel laat dit open. Kies samen." in outcome.out
    assert "- incident: nee (adviseur), ja (baas)" in outcome.out
    assert "incident" not in facts()


def test_what_several_decided_together_stays_when_someone_else_answers(told: Told) -> None:
    Path("eersel.yaml").write_text(
        "gemeente: Eersel\nambitie: verkennen  # besluit van 3 mei\n"
        "antwoorden:\n  ambitie: [{rol: a, antwoord: verkennen}, {rol: b, antwoord: verbeteren}]\n",
        encoding="utf-8",
    )
    told(f"{GO_ON} --rol raadslid --vraag ambitie", "verbeteren", "", "")
    assert facts()["ambitie"] == "verkennen"
    assert answers()["ambitie"] == [
        ("a", "verkennen"),
        ("b", "verbeteren"),
        ("besluit", "verkennen"),
        ("raadslid", "verbeteren"),
    ]
    assert "# besluit van 3 mei" in Path("eersel.yaml").read_text(encoding="utf-8")


def test_someone_else_is_asked_everything(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL)
    assert "Vraag 1 van 7: domein" in told(f"{GO_ON} --rol baas").out


def test_a_role_is_the_same_however_it_is_written(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL)
    assert "Klaar" in told(f"{GO_ON} --rol ' Adviseur '").out


def test_the_quick_form_asks_less_and_lists_what_it_left_open(told: Told) -> None:
    outcome = told(f"{START} --quick --rol adviseur", "verkennen", "", "", "2", "", "", "3", "", "")
    assert "Dit zijn 3 van de 7 vragen." in outcome.out
    assert "Klaar: alle 3 vragen hebben een antwoord." in outcome.out
    assert "Deze vragen zijn nog open:\n- domein\n- fte voor data\n- incident\n- beheer\n" in outcome.out
    assert "  strategiekeuze nulmeting afnemen eersel.yaml --rol adviseur --regels regels\n" in outcome.out
    assert "Er zijn al 3 van de 7 vragen beantwoord." in told(GO_ON).out


def test_what_was_filled_in_by_hand_is_not_asked_again(told: Told) -> None:
    Path("eersel.yaml").write_text("gemeente: Eersel\nfte: 2\nscores:\n  leiding: 3\n", encoding="utf-8")
    outcome = told(f"{GO_ON} --rol adviseur", "1", "w", "w", "w", "w")
    assert "Er zijn al 2 van de 7 vragen beantwoord." in outcome.out
    assert "Klaar" in outcome.out
    assert (facts()["fte"], facts()["leiding"]) == ("2", "3")


@pytest.mark.parametrize("typed", ["w", "W", "weet ik niet", "Weet ik niet", "onbekend"])
def test_not_knowing_is_an_answer_without_a_note(typed: str, told: Told) -> None:
    outcome = told(f"{START} --rol adviseur", "1", typed, "stop")
    assert "Notitie" not in outcome.out
    assert answers()["fte"] == [("adviseur", "weet ik niet")]


def test_going_back_and_on_changes_nothing(told: Told) -> None:
    told(f"{START} --rol adviseur", *ALL[:4])
    before = Path("eersel.yaml").read_bytes()
    outcome = told(GO_ON, "t", "t", "v", "v", "stop")
    shown = [line for line in outcome.out.splitlines() if line.startswith(("Vraag", "Hier staat"))]
    assert [line.split(":")[0] for line in shown] == [
        "Vraag 3 van 7",
        "Vraag 2 van 7",
        "Vraag 1 van 7",
        "Vraag 3 van 7",
        "Hier staat nog geen antwoord. Weet u het niet? Schrijf dan w.",
    ]
    assert Path("eersel.yaml").read_bytes() == before


def test_control_c_stops_as_the_word_does(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    told(f"{START} --rol adviseur", *ALL[:4])

    def interrupt(_: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(typing_in, "input", interrupt, raising=False)
    outcome = told(GO_ON, "x")
    assert (outcome.exit_code, outcome.err) == (0, "")
    assert 'Gestopt. In "eersel.yaml" staan 2 antwoorden.' in outcome.out


def test_a_file_that_someone_changes_meanwhile_is_left_alone(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    told(f"{START} --rol adviseur", *ALL[:4])
    other = "gemeente: Eersel\n# van een ander\n"

    def typed(_: str) -> str:
        Path("eersel.yaml").write_text(other, encoding="utf-8")
        return "verkennen"

    monkeypatch.setattr(typing_in, "input", typed, raising=False)
    outcome = told(GO_ON, "x")
    assert (outcome.exit_code, outcome.codes) == (1, ("bestand-veranderd",))
    assert Path("eersel.yaml").read_text(encoding="utf-8") == other


def test_input_in_another_character_set_gives_no_traceback(told: Told) -> None:
    del told
    outcome = as_program(f"{START} --rol adviseur", b"1\n1,5\nfinanci\xebn\n\n")
    assert (outcome.exit_code, outcome.err) == (0, "")
    assert profile().responses["fte"][0].notitie == "financi\N{REPLACEMENT CHARACTER}n"


def test_the_day_of_measuring_is_today_unless_the_file_says_so(told: Told) -> None:
    told(f"strategiekeuze nulmeting afnemen heel.yaml --gemeente Eersel --rol x --regels {broken_files.REAL_RULES}")
    assert "peildatum: 2026-01-31\n" in Path("heel.yaml").read_text(encoding="utf-8")


def test_a_new_measurement_never_writes_outside_its_file(told: Told) -> None:
    assert told(START, "adviseur", *ALL).changed == ("eersel.yaml",)
    assert sorted(path.name for path in Path().iterdir()) == ["eersel.yaml", "regels"]


def test_the_questions_beside_a_new_profile_stay_when_it_is_answered_here(told: Told) -> None:
    told("strategiekeuze nulmeting nieuw --gemeente Eersel --regels regels -o eersel.yaml")
    before = Path("eersel.yaml").read_text(encoding="utf-8")
    outcome = told(f"{GO_ON} --rol adviseur", *ALL)
    assert "Klaar: alle 7 vragen hebben een antwoord." in outcome.out
    after = Path("eersel.yaml").read_text(encoding="utf-8")
    comments = [[line.strip() for line in text.splitlines() if "#" in line] for text in (before, after)]
    assert comments[0] == comments[1]
    assert len(comments[0]) > 20


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.one_of(st.sampled_from([*ALL, "t", "v", "?", "stop"]), st.text(max_size=8)), max_size=25))
def test_whatever_is_typed_the_file_can_be_read_and_nothing_fails(lines: list[str], told: Told) -> None:
    Path("eersel.yaml").unlink(missing_ok=True)
    typed = [line.encode("utf-8", "replace").decode().replace("\n", " ").replace("\r", " ") for line in lines]
    outcome = told(f"{START} --rol adviseur", *typed)
    assert outcome.exit_code == 0
    assert set(outcome.codes or ()) <= WRONG
    assert all(given[0].rol == "adviseur" for given in profile().responses.values())
    assert told(GO_ON).exit_code == 0
