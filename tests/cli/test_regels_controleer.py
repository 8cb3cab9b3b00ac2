"""`strategiekeuze regels controleer`: which rules it looks at, what it answers, and how it ends."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import cli
from strategiekeuze.checks.catalogue import CHECKS
from support.broken_files import SMALL_RULES, copy_rules, replace_in_rules, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.checks.catalogue import Check

ROOT = Path(__file__).parents[2]
COMMAND = ("regels", "controleer")
UNEQUAL = '"Samen werken" kan hoogstens 1 punt krijgen, "Zelf doen" 2'
"""What the small rule set is warned about."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def called(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = cli.run([*COMMAND, *arguments])
    out, err = capsys.readouterr()
    assert err == ""
    return code, out


def break_rule() -> None:
    replace_in_rules("regels.feature", 'kwaliteit" is lager dan 2', 'kwaliteit" is lager dan 7')


def test_our_own_rules_have_no_problem_and_each_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = called(capsys, str(ROOT / "rules"), "--streng")
    assert code == 0
    assert re.fullmatch(r"Geen problemen: \d+ regels in \d+ bestanden gecontroleerd\.\n", out)


def test_without_a_folder_the_rules_where_the_user_is_go_first(capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(SMALL_RULES, "rules")
    assert called(capsys)[1].startswith("rules/regels.feature:15  let op: ")


def test_without_a_folder_and_without_rules_nearby_those_of_the_wheel_are_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("rules").mkdir()
    assert called(capsys) == called(capsys, str(ROOT / "rules"))


@pytest.mark.parametrize("name", ["regels", "regels/", "./regels", "."])
def test_examples_beside_the_rules_are_found_however_the_folder_is_named(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_rules(SMALL_RULES)
    write("features/proef.feature", '* "BEV-01"\n')
    monkeypatch.chdir("regels" if name == "." else ".")
    assert "regel REG-01 heeft geen voorbeeld" in called(capsys, name)[1]


@pytest.mark.parametrize(("arguments", "expected"), [((), 0), (("--streng",), 4)])
def test_a_warning_stops_only_who_is_strict(
    arguments: Sequence[str], expected: int, capsys: pytest.CaptureFixture[str]
) -> None:
    copy_rules(SMALL_RULES)
    code, out = called(capsys, "regels", *arguments)
    assert code == expected
    assert UNEQUAL in out


@pytest.mark.parametrize("form", [(), ("--json",), ("--sarif",), ("--streng",)])
def test_an_error_stops_in_every_form_of_answer(form: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    break_rule()
    code, out = called(capsys, "regels", *form)
    assert code == 4
    assert "buiten het bereik" in out


def test_errors_come_in_the_order_of_files_and_lines_and_warnings_wait(capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    break_rule()
    replace_in_rules("regels.feature", "minder dan 50.000 inwoners", "minder dan 1 inwoners")
    replace_in_rules("regels.feature", "    Gegeven er is minstens <minimum> fte\n", "    Gegeven er is mist\n")
    out = called(capsys, "regels")[1]
    lines = [int(line) for line in re.findall(r"^regels/regels.feature:(\d+)  ", out, re.MULTILINE)]
    assert lines == sorted(lines)
    assert len(lines) > 2
    assert UNEQUAL not in out


def test_numbers_and_words_agree_in_the_last_line(capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    assert called(capsys, "regels")[1].endswith("\n1 waarschuwing. 6 regels in 1 bestand gecontroleerd.\n")
    write("features/proef.feature", '* "BEV-01"\n')
    assert called(capsys, "regels")[1].endswith("\n6 waarschuwingen. 6 regels in 1 bestand gecontroleerd.\n")


def test_the_json_has_every_problem_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    (found,) = json.loads(called(capsys, "regels", "--json")[1])["problemen"]
    assert (found["code"], found["ernst"], found["wat"]) == ("ongelijk-maximum", "waarschuwing", UNEQUAL)
    assert found["plaats"]["bestand"] == "regels/regels.feature"


def test_no_problem_is_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(called(capsys, str(ROOT / "rules"), "--json")[1]) == {"problemen": []}


def test_checking_changes_no_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    called(capsys, "regels", "--streng")
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_an_example_that_cannot_be_read_is_a_problem_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    copy_rules(SMALL_RULES)
    write("features/kapot.feature", b"\xff\xfe")
    code, out = called(capsys, "regels")
    assert code == 4
    assert "features/kapot.feature" in out


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_page_is_shown_by_its_name_and_by_a_code(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    for word in (check.name, *check.codes[:1]):
        code, out = called(capsys, "--uitleg", word)
        assert code == 0
        assert out.startswith("# ")
    assert called(capsys, "--uitleg", check.name)[1] == check.page


def test_an_unknown_page_shows_every_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([*COMMAND, "--uitleg", "xyz"]) == 2
    err = capsys.readouterr().err
    assert all(f'"{check.name}"' in err for check in CHECKS)
