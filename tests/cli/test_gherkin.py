"""`gherkin controleer` and `gherkin herstel` on files as people have them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.broken_files import SMALL_RULES, copy_rules, replace_in_rules
from support.command import SOURCE, Outcome, inside

BROKEN = "Functionaliteit: Proef\n\n  Scenrio: Een\n    Gegven a\n    Dan b\n"
MENDED = "# language: nl\nFunctionaliteit: Proef\n\n  Scenario: Een\n    Gegeven a\n    Dan b\n"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, content: str | bytes) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def run(command: str, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    return inside(f"strategiekeuze gherkin {command}", monkeypatch)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", BYTE_ORDER_MARK])
def test_a_file_keeps_its_line_ends_and_byte_order_mark(end: str, mark: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("proef.feature", mark + BROKEN.replace("\n", end).encode())
    assert run("herstel proef.feature --schrijf", monkeypatch).exit_code == 0
    assert path.read_bytes() == mark + MENDED.replace("\n", end).encode()


def test_mending_twice_changes_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    write("proef.feature", BROKEN)
    run("herstel proef.feature --schrijf", monkeypatch)
    again = run("herstel proef.feature", monkeypatch)
    assert (again.exit_code, again.out) == (0, "1 bestand gecontroleerd. Er valt niets te herstellen.\n")


def test_a_file_that_changed_while_we_read_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from strategiekeuze.service import gherkin

    path = write("proef.feature", BROKEN)
    found = gherkin.check_features(["proef.feature"])
    path.write_text("iets anders", "utf-8")
    monkeypatch.setattr(gherkin, "check_features", lambda _: found)
    outcome = run("herstel proef.feature --schrijf", monkeypatch)
    assert (outcome.exit_code, outcome.codes) == (4, ("bestand-veranderd",))
    assert path.read_text("utf-8") == "iets anders"


def test_every_feature_file_in_a_folder_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    write("map/een.feature", MENDED)
    write("map/dieper/twee.feature", BROKEN)
    write("map/iets.txt", "geen Gherkin")
    outcome = run("controleer map map/een.feature ./map", monkeypatch)
    assert outcome.out.splitlines()[-2] == "2 fouten en 1 waarschuwing. 2 bestanden gecontroleerd."
    assert outcome.exit_code == 4


def test_json_holds_every_field_of_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    write("proef.feature", "# language: nl\nFunctionaliteit: P\n  Scenario: A\n    Gegeven a\n    Eb b\n")
    outcome = run("controleer proef.feature --json", monkeypatch)
    assert json.loads(outcome.out) == {
        "problemen": [
            {
                "code": "onbekend-woord",
                "ernst": "fout",
                "plaats": {"bestand": "proef.feature", "rij": 5, "kolom": 5, "lengte": 2, "tekst": "    Eb b"},
                "wat": 'het woord "Eb" ken ik niet',
                "remedie": 'Bedoelde u "En"?',
                "hersteld": "    En b",
            }
        ]
    }
    assert (outcome.exit_code, outcome.err) == (4, "")


def test_json_of_a_good_file_is_an_empty_list(monkeypatch: pytest.MonkeyPatch) -> None:
    write("proef.feature", MENDED)
    outcome = run("controleer proef.feature --json", monkeypatch)
    assert (json.loads(outcome.out), outcome.exit_code) == ({"problemen": []}, 0)


def test_a_file_of_10_megabytes_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    write("proef.feature", b"x\n" * 5_000_000)
    outcome = run("controleer proef.feature", monkeypatch)
    assert (outcome.exit_code, outcome.codes) == (4, ("bestand-te-groot",))
    assert outcome.seconds < 1


def test_without_a_name_the_call_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = run("controleer", monkeypatch)
    assert (outcome.exit_code, outcome.err) == (2, '"PAD..." ontbreekt\nToon met --help wat er kan.\n')


def test_a_rule_set_below_the_folder_is_looked_at_too_and_tools_are_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    write("rules/regelset.yaml", "naam: proef\n")
    write("rules/a/b/c/d/e/f/diep.FEATURE", BROKEN)
    write("node_modules/x.feature", BROKEN)
    write(".venv/y.feature", BROKEN)
    outcome = run("controleer .", monkeypatch)
    assert outcome.out.splitlines()[-2] == "2 fouten en 1 waarschuwing. 1 bestand gecontroleerd."


def test_a_name_that_looks_like_an_option_is_shown_so_that_it_can_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    write("-streep.feature", BROKEN)
    outcome = run("controleer -- -streep.feature", monkeypatch)
    assert outcome.out.splitlines()[-1].endswith("strategiekeuze gherkin herstel -- -streep.feature")


@pytest.mark.parametrize("command", ["gherkin controleer proef.feature", "regels controleer regels"])
def test_a_reader_who_leaves_early_does_not_change_the_exit_code(command: str) -> None:
    write("proef.feature", BROKEN)
    copy_rules(SMALL_RULES)
    replace_in_rules("regels.feature", "Gegeven een gemeente met", "Gegeven een gemeente zonder")
    reading, writing = os.pipe()
    os.close(reading)
    program = [sys.executable, "-m", "strategiekeuze", *command.split()]
    done = subprocess.run(program, stdout=writing, check=False, env={"PYTHONPATH": str(SOURCE)}, timeout=60)
    os.close(writing)
    assert done.returncode == 4
