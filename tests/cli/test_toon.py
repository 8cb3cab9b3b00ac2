"""A page about one rule, in Dutch for people and as JSON for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from strategiekeuze import cli
from strategiekeuze.service import load_rules

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _from_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def shown(name: str, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert cli.run(["regels", "toon", name, "--regels", "rules", *options]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


@pytest.mark.parametrize("rule_id", [rule.id for rule in load_rules().regels])
def test_every_rule_has_a_page_that_fits_a_terminal_and_a_screen_reader(
    rule_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = shown(rule_id, capsys)
    assert page.startswith(f"{rule_id}: {load_rules().by_id[rule_id].titel}\nrules/")
    assert not {"{", "}", "\t", "\x1b"} & set(page)
    assert "\n  - features/" in page
    assert page.rstrip().split("\n")[-1].startswith("Let op: Dit wiel is een eigen reconstructie.")


def test_without_a_folder_a_rule_about_policy_is_found_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["regels", "toon", "oord-11"]) == 0
    page = capsys.readouterr().out
    assert page.startswith(
        "OORD-11: Een keuze die ver van het advies ligt en te zwaar is, geeft spanning\nrules/toets/"
    )


def test_a_scenario_shows_all_its_rows(capsys: pytest.CaptureFixture[str]) -> None:
    page = shown("bev-02", capsys)
    assert "BEV-02-a. De rij:\n  gevoeligheid zeer hoog en grens 3 (rules/bevindingen.feature:" in page
    assert "BEV-02-b. De rij:\n  gevoeligheid hoog en grens 2 (rules/bevindingen.feature:" in page
    assert page.count("Abstract Scenario:") == 1


def test_a_finding_shows_every_rule_that_concludes_it(capsys: pytest.CaptureFixture[str]) -> None:
    page = shown("Geen Capaciteit", capsys)
    assert "BEV-05: Zonder mensen voor data is er geen capaciteit\n" in page
    assert "\n\nBEV-06: " in page


def test_rules_that_rest_on_it_through_further_findings_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    page = shown("BEV-07", capsys)
    rest = page.partition("Deze regels rusten erop:\n")[2].partition("\n\n")[0].splitlines()
    assert [line.strip(" -").partition(":")[0] for line in rest] == ["BEV-10", "POORT-03", "POORT-02"]


def test_a_finding_that_must_not_hold_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert '- de bevinding "grote verandering", die niet mag gelden, uit BEV-08\n' in shown("POORT-02", capsys)


def test_sources_stand_there_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    title = load_rules().bronnen["datalabs-2019"].shown
    assert f"De bron:\n  - {title}\n" in shown("REG-11", capsys)


def test_a_choice_in_a_text_reads_as_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        "  In het beleid [als opgaven in het beleid is 1: staat 1 opgave die om data vraagt; "
        "anders: staan [opgaven in het beleid] opgaven die om data vragen].\n"
    ) in shown("REG-08", capsys)


def test_json_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    page = json.loads(shown("BEV-02-b", capsys, "--json"))["regels"][0]
    assert page["id"] == "BEV-02-b"
    assert page["rijen"][0]["rij"] == {"gevoeligheid": "hoog", "grens": "2"}
    assert page["rijen"][0]["besluit"]["doel"] == "acute noodzaak"
    assert page["draagt"] == ["POORT-01", "VER-12"]
    assert page["eigen_werk"] is True
    assert page["rijen"][0]["voorbeelden"]


def test_examples_come_from_the_folder_that_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = tmp_path / "een.feature"
    example.write_text(
        'Scenario: Een\n  """\n  "REG-01"\n  """\n  # "REG-01"\n  Dan telt regel "REG-01" mee\n', "utf-8"
    )
    page = shown("REG-01", capsys, "--voorbeelden", str(tmp_path))
    assert f"De voorbeelden:\n  - {example}:6\n\n" in page
