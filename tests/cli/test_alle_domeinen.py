"""`advies --alle-domeinen`: the advice for every domain, as text and as JSON."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze import advise_all_domains, read_profile
from strategiekeuze.explain.plain import plain_text
from support import broken_files
from support.command import inside
from support.own_rules import own_rules

if TYPE_CHECKING:
    import pytest

EERSEL = broken_files.REAL_RULES.parent / "profiles" / "eersel.yaml"
COMMAND = f"strategiekeuze advies {EERSEL} --alle-domeinen --motor evaluator"


def test_the_text_is_shown_without_markdown_outside_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = inside(COMMAND, monkeypatch)
    assert (outcome.exit_code, outcome.err) == (0, "")
    found = advise_all_domains(read_profile(EERSEL, own_rules()), own_rules(), motor="evaluator")
    assert outcome.out == plain_text(found.tekst)
    assert outcome.out.startswith("Advies per domein voor Eersel\n")


def test_json_holds_the_whole_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    found = json.loads(inside(f"{COMMAND} --json", monkeypatch).out)
    assert [each["domein"] for each in found["adviezen"]] == [each.naam for each in own_rules().wiel.domeinen]
    assert found["eigen_domein"] == "organisatiebreed"
    assert found["volgt_uit_domein"] == ["gevoeligheid van de persoonsgegevens"]


def test_a_profile_may_come_through_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    command = "strategiekeuze advies - --alle-domeinen --motor evaluator"
    assert inside(command, monkeypatch, EERSEL.read_bytes()).out == inside(COMMAND, monkeypatch).out


def test_another_rule_set_compares_its_own_domains(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    broken_files.copy_rules(broken_files.SMALL_RULES)
    Path("p.yaml").write_text("gemeente: Eersel\n", encoding="utf-8")
    outcome = inside("strategiekeuze advies p.yaml --alle-domeinen --regels regels --motor evaluator", monkeypatch)
    assert outcome.exit_code == 0
    assert [line.split("|")[1].strip() for line in outcome.out.splitlines() if line.startswith("|")] == [
        "Domein",
        "----------",
        "alles",
        "Veiligheid",
    ]


def test_ten_advices_take_well_under_half_a_second() -> None:
    profile, rules = read_profile(EERSEL, own_rules()), own_rules()
    advise_all_domains(profile, rules, motor="evaluator")
    start = time.process_time()
    advise_all_domains(profile, rules, motor="evaluator")
    assert time.process_time() - start < 0.5
