"""`strategiekeuze regels gezondheid`: what it answers, and what it writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import strategiekeuze
from strategiekeuze import cli
from strategiekeuze.cli.regels import gezondheid
from support.broken_files import REAL_RULES, SMALL_RULES, copy_rules, replace_in_rules

COMMAND = ("regels", "gezondheid")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def called(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert cli.run([*COMMAND, *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_it_measures_the_rules_where_the_user_is(capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    Path("regels").rename("rules")
    assert called(capsys, "--aantal", "20").startswith("Kleine regelset 1: 20 verzonnen profielen\n")


def test_the_same_seed_gives_the_same_report(capsys: pytest.CaptureFixture[str]) -> None:
    first, second, other = (
        called(capsys, str(SMALL_RULES), "--aantal", "200", "--zaad", seed, "--json") for seed in ("1", "1", "2")
    )
    assert first == second
    assert first != other


def test_json_is_what_python_gives(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(called(capsys, str(SMALL_RULES), "--aantal", "1.000", "--json"))
    assert found == strategiekeuze.measure_health(SMALL_RULES, aantal=1_000).model_dump(mode="json")
    assert found["bevolking"] == {
        "naam": "gelijke kansen",
        "toelichting": "Elke waarde komt even vaak voor. Zo is geen enkele gemeente: het is een eerste indruk.",
        "bestand": "",
        "zaad": 2026,
        "aantal": 1_000,
    }
    assert sum(each["hoe_vaak"]["aantal"] for each in found["uitkomsten"]) == 1_000


def test_rules_beside_themselves_do_not_differ(capsys: pytest.CaptureFixture[str]) -> None:
    text = called(capsys, str(SMALL_RULES), "--naast", str(SMALL_RULES), "--aantal", "50")
    differences = [line.split()[-1] for line in text.splitlines()[3:] if line.startswith("  ")]
    assert len(differences) > 10
    assert set(differences) == {"0,0"}


def test_rules_beside_wider_ones_do_differ(capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    replace_in_rules("regels.feature", "minder dan 50.000 inwoners", "minder dan 500.000 inwoners")
    found = strategiekeuze.compare_health(SMALL_RULES, "regels", aantal=300)
    before, after = (each.uitkomsten[0].hoe_vaak.aantal for each in (found.een, found.ander))
    assert (found.een.uitkomsten[0].naam, before < after) == ("Samen werken", True)
    shown = json.loads(called(capsys, str(SMALL_RULES), "--naast", "regels", "--aantal", "300", "--json"))
    assert shown == found.model_dump(mode="json")


def test_an_example_is_a_scenario_with_the_advice_of_now(capsys: pytest.CaptureFixture[str]) -> None:
    text = called(capsys, str(REAL_RULES), "--voorbeeld", "3")
    lines = [line.strip() for line in text.splitlines()]
    assert lines[:3] == ["Scenario: Verzonnen profiel 3", "Gegeven een profiel met deze feiten:", lines[2]]
    assert lines[2].split() == ["|", "feit", "|", "waarde", "|"]
    assert called(capsys, str(REAL_RULES), "-o", "profiel.yaml", "--voorbeeld", "3") == "geschreven: profiel.yaml\n"
    advice = strategiekeuze.advise(strategiekeuze.read_profile("profiel.yaml"), motor="evaluator")
    assert lines[-1] == f'Dan is het advies "{advice.naam}"'


def test_an_example_file_says_that_it_is_made_up(capsys: pytest.CaptureFixture[str]) -> None:
    called(capsys, str(SMALL_RULES), "--voorbeeld", "12", "--zaad", "5", "-o", "profiel.yaml")
    assert (
        Path("profiel.yaml")
        .read_text(encoding="utf-8")
        .startswith(
            "# Verzonnen profiel 12, getrokken met zaad 5.\n"
            "# Alles is verzonnen. Alleen de omvang is die van een echte gemeente.\n"
        )
    )


def test_an_example_without_preference_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    number = next(
        each.hoe_vaak.voorbeeld
        for each in strategiekeuze.measure_health(SMALL_RULES, aantal=300).uitkomsten
        if each.strategie is None
    )
    assert called(capsys, str(SMALL_RULES), "--voorbeeld", str(number)).endswith("Dan is er geen voorkeur\n")


def test_a_terminal_shows_how_far_it_is_and_wipes_that_away(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    for done in (499, 500, 1_000):
        gezondheid.progress(done, 1_000)
    assert capsys.readouterr().err == "\r500 van 1000 profielen\r\x1b[K"


@pytest.mark.parametrize(("zaad", "aantal"), [(-1, 5), (1_000_001, 5), (1, 0), (1, 1_000_001)])
def test_python_refuses_a_number_out_of_range(zaad: int, aantal: int) -> None:
    with pytest.raises(strategiekeuze.UsageError) as error:
        strategiekeuze.measure_health(SMALL_RULES, zaad=zaad, aantal=aantal)
    assert [problem.code for problem in error.value.problems] == ["verkeerd-getal"]


def test_our_wheel_gives_every_strategy_a_place_in_the_report() -> None:
    found = strategiekeuze.measure_health(REAL_RULES, aantal=200)
    assert found.bevolking.bestand == "bevolking.yaml"
    assert found.meer is not None
    assert found.omvang is not None
    assert sum(each.hoe_vaak.aantal for each in found.uitkomsten) == 200
    assert sum(each.hoe_vaak.aantal for each in found.ladder) + found.op_punten.aantal == 200


def test_the_report_repeats_the_folder_and_the_seed(capsys: pytest.CaptureFixture[str]) -> None:
    text = called(capsys, str(REAL_RULES), "--aantal", "5", "--zaad", "7")
    assert f"Bekijk een profiel met {REAL_RULES} --zaad 7 --voorbeeld en het nummer." in text


def test_another_population_beside_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    asked = (str(SMALL_RULES), "--naast", "regels", "--aantal", "5")
    assert "andere bevolking.yaml" not in called(capsys, *asked)
    Path("regels/bevolking.yaml").write_text("naam: anders\n", encoding="utf-8")
    assert "De andere map heeft een andere bevolking.yaml." in called(capsys, *asked)
