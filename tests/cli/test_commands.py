"""Calls of the command line: exit codes, streams, and Dutch where typer speaks English."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.exceptions import TyperException

from strategiekeuze import cli
from strategiekeuze.cli.dutch import usage_error

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
PROFILE = str(ROOT / "profiles" / "eersel.yaml")
ENGLISH = re.compile(
    r"\b(usage|options?:|arguments?|commands?|missing|invalid|unexpected|extra|error|required|default|show this)\b",
    re.I,
)
"""Words of typer that no Dutch reader should see."""


def called(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = cli.run(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_an_advice_goes_to_standard_output_and_nothing_else_does(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = called(["advies", PROFILE], capsys)
    assert (code, err) == (0, "")
    assert out.startswith("Advies voor Eersel")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--versie"], 0),
        (["--help"], 0),
        ([], 0),
        (["gemeente", "Eersel"], 0),
        (["schema"], 0),
        (["advies"], 2),
        (["onzin"], 2),
        (["advies", PROFILE, "--motor", "turbo"], 2),
        (["advies", "weg.yaml"], 3),
        (["gemeente", "Nergenshuizen"], 3),
        (["advies", PROFILE, "--regels", "weg"], 4),
        (["schema", "--regels", "weg"], 4),
    ],
)
def test_exit_codes_tell_what_was_wrong(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    found, out, err = called(arguments, capsys)
    assert found == code
    assert bool(out) == (code == 0)
    assert bool(err) == (code != 0)


def test_a_wrong_call_is_told_before_any_file_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["advies", "weg.yaml", "--motor", "turbo"], capsys)[0] == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--help"],
        ["advies", "--help"],
        ["gemeente", "--help"],
        ["schema", "--help"],
        ["advies"],
        ["x"],
        ["--x"],
        ["advies", "a", "b"],
        ["advies", "--domein"],
        ["advies", "--json=1", "a"],
        ["--versie=1"],
        ["-x"],
        ["advies", "-d"],
    ],
)
def test_no_word_of_english_is_left(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = called(arguments, capsys)
    assert ENGLISH.findall(out + err) == []


def test_an_error_of_typer_that_nobody_foresaw_is_still_dutch() -> None:
    (problem,) = usage_error(TyperException("Something odd happened"), []).problems
    assert problem.what == "zo is deze opdracht niet te gebruiken"


@pytest.mark.parametrize("word", ["it's", 'a"b', "a.b", "a (b)", ""])
def test_a_word_with_quotes_in_it_is_repeated_as_it_is(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f'"{word}"' in called([word, "x"], capsys)[2]


def test_without_standard_output_there_is_no_answer_and_that_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.run(["--versie"]) == 1
    assert "de uitvoer is niet te schrijven" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="pipes as on Unix")
def test_a_reader_that_stops_early_is_no_failure() -> None:
    # The pipe is closed before the program writes, as `head` and `true` do.
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "strategiekeuze", "advies", PROFILE],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(ROOT / "src")},
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_console_without_our_signs_gets_question_marks_instead_of_a_crash() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "strategiekeuze", "advies", "weg.yaml", "--domein", "x"],
        capture_output=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"Traceback" not in done.stderr
