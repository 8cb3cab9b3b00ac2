"""`strategiekeuze regels vergelijk` and `regels versie`: what they answer and what they write."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from strategiekeuze import cli
from support import in_git
from support.broken_files import SMALL_RULES, copy_rules, replace_in_rules

KAPVERGUNNING = Path(__file__).parents[2] / "examples" / "kapvergunning" / "regels"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder with the small rules under git, of which one threshold then changed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("strategiekeuze.service.rule_comparison.sample.PROFILES", 100)
    monkeypatch.setattr("strategiekeuze.service.rule_comparison.sample.INCOMPLETE", 10)
    copy_rules(SMALL_RULES)
    replace_in_rules("regelset.yaml", 'versie: "1"', "versie: '1.0.0'  # van ons")
    Path("regels").rename("rules")
    in_git.commit_all(Path())
    path = Path("rules/regels.feature")
    path.write_text(path.read_text(encoding="utf-8").replace("50.000", "40.000"), encoding="utf-8")
    return tmp_path


def called(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert cli.run(["regels", *arguments]) == code
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_a_comparison_says_what_is_proved_and_shows_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    out = called(capsys, "vergelijk", "HEAD:rules", "rules")
    assert out.startswith(
        "Oud: HEAD:rules (versie 1.0.0). Nieuw: rules (versie 1.0.0).\n\n"
        "Het advies verandert.\n"
        "Bewezen: bij een volledig profiel dat beide regelsets aannemen, zijn er geen andere verschillen.\n"
    )
    assert "- Samen werken -> geen voorkeur\n" in out
    assert "    # Met de oude regels: Samen werken. Met de nieuwe regels: geen voorkeur.\n" in out
    assert "Regels:\n- REG-01 is veranderd (voorwaarden): Een kleine gemeente werkt samen\n" in out


def test_rule_sets_of_which_no_rule_is_the_same_are_told_to_be_strangers(capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(KAPVERGUNNING, "kapvergunning")
    assert called(capsys, "vergelijk", "rules", "kapvergunning").startswith(
        "Oud: rules (versie 1.0.0). Nieuw: kapvergunning (versie 1.0.0).\n"
        "Deze regelsets hebben geen enkele regel gemeen. Vergelijk liever twee versies van één regelset.\n\n"
        "Het advies verandert.\n"
    )
    assert "geen enkele regel gemeen" not in called(capsys, "vergelijk", "HEAD:rules", "rules")


def test_a_comparison_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(called(capsys, "vergelijk", "HEAD:rules", "rules", "--json"))
    assert found["verschil"] == "advies anders"
    assert found["bewezen"] is True
    assert found["oud"]["map"] == "HEAD:rules"


def test_a_version_is_proposed_with_an_entry_and_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    before = Path("rules/regelset.yaml").read_bytes()
    out = called(capsys, "versie", code=5)
    assert out.startswith(
        "Oud: 1.0.0. Nu: 1.0.0. Voorstel: 2.0.0.\n"
        "Het eerste getal gaat omhoog, want een gemeente kan een ander advies krijgen.\n\n"
        "## 2.0.0\n\nWat merkt een gemeente?\n\n- **Sommige gemeenten krijgen een ander advies.**\n"
    )
    assert "-versie: '1.0.0'  # van ons\n+versie: '2.0.0'  # van ons\n" in out
    assert out.endswith("\n\nSchrijf dit met --schrijf.\n")
    assert Path("rules/regelset.yaml").read_bytes() == before


def test_a_version_is_written_with_its_comment(capsys: pytest.CaptureFixture[str]) -> None:
    out = called(capsys, "versie", "--schrijf")
    assert out.endswith(f"geschreven: {Path('rules/regelset.yaml')}\n")
    assert "versie: '2.0.0'  # van ons\n" in Path("rules/regelset.yaml").read_text(encoding="utf-8")
    assert "Voorstel: 2.0.0." in called(capsys, "versie")


def test_nothing_changed_asks_for_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    out = called(capsys, "versie", "rules", "rules")
    assert out.startswith("Oud: 1.0.0. Nu: 1.0.0. Voorstel: 1.0.0.\nNiemand ziet verschil.")
    assert "- **Een gemeente merkt niets.**" in out


@pytest.mark.parametrize("arguments", [("", "rules"), ("rules", "")])
def test_an_empty_name_is_no_name_of_the_usual_rules(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, str]
) -> None:
    assert cli.run(["regels", "versie", *arguments]) in (2, 4)
    assert capsys.readouterr().out == ""


def test_a_version_in_json_is_json_alone(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(called(capsys, "versie", "--json", code=5))
    assert (found["stap"], found["voorstel"]) == ("groot", "2.0.0")
