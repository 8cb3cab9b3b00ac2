"""Problems as SARIF: the structure that the standard requires, and places that other programs find back."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from strategiekeuze.checks.catalogue import by_code
from strategiekeuze.cli.sarif import as_sarif, uri
from strategiekeuze.errors import Place, Problem, Severity
from strategiekeuze.version import VERSION
from support.sarif_schema import LOG

if TYPE_CHECKING:
    from pathlib import Path

LINE = '    Dan is "Zelf doen" uitgesloten'
HERE = Place("regels/a.feature", 7, 12, 9, LINE)
ERROR = Problem("onbekende-zin", "deze zin ken ik niet", "Bedoelde u: iets?", HERE, "Omdat.")
WARNING = Problem("dubbele-regel", "regel A zegt hetzelfde", severity=Severity.WARNING, place=Place("b.feature"))
ELSEWHERE = Problem("map-ontbreekt", 'de map "weg" bestaat niet')

names = st.text(min_size=1, max_size=20).filter(lambda name: "\x00" not in name)


def run_of(*problems: Problem) -> dict[str, Any]:
    log = json.loads(as_sarif(problems))
    Draft7Validator(LOG).validate(log)
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_a_log_without_problems_is_whole() -> None:
    run = run_of()
    assert run["results"] == []
    assert run["tool"]["driver"] == {"name": "strategiekeuze", "version": VERSION, "rules": []}


def test_a_problem_has_its_code_level_words_and_place() -> None:
    (result,) = run_of(ERROR)["results"]
    assert result == {
        "ruleId": "onbekende-zin",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "deze zin ken ik niet. Omdat. Bedoelde u: iets?"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "regels/a.feature"},
                    "region": {"startLine": 7, "startColumn": 12, "endColumn": 21},
                }
            }
        ],
    }


def test_a_file_as_a_whole_has_no_region_and_no_place_is_no_location() -> None:
    whole, nowhere = run_of(WARNING, ELSEWHERE)["results"]
    assert whole["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": "b.feature"}}}]
    assert nowhere["locations"] == []


def test_a_piece_of_unknown_length_has_no_end() -> None:
    (result,) = run_of(Problem("te-lang", "te lang", place=Place("a", 3)))["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 1}


def test_each_kind_of_problem_is_described_once_with_its_page() -> None:
    run = run_of(ERROR, WARNING, ERROR, ELSEWHERE)
    first, second, third = run["tool"]["driver"]["rules"]
    assert [result["ruleIndex"] for result in run["results"]] == [0, 1, 0, 2]
    assert first["help"]["markdown"] == by_code()["onbekende-zin"].page
    assert second["shortDescription"] == {"text": by_code()["dubbele-regel"].title}
    assert [rule["defaultConfiguration"]["level"] for rule in (first, second)] == ["error", "warning"]
    assert third == {"id": "map-ontbreekt", "defaultConfiguration": {"level": "error"}}


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("regels/a.feature", "regels/a.feature"),
        ("mijn regels/é#?.feature", "mijn%20regels/%C3%A9%23%3F.feature"),
        ("a:b.feature", "a%3Ab.feature"),
        ("./a.feature", "a.feature"),
        ("../a.feature", "../a.feature"),
        ("/elders/a b.feature", "file:///elders/a%20b.feature"),
    ],
)
def test_a_file_is_named_as_a_uri_with_forward_slashes(file: str, expected: str) -> None:
    assert uri(file) == expected


def test_a_file_below_the_current_folder_is_named_from_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert uri(str(tmp_path / "regels" / "a.feature")) == "regels/a.feature"


def test_a_file_name_that_is_no_text_still_gives_a_uri() -> None:
    assert uri(os.fsdecode(b"\xff.feature")) == "%FF.feature"


@given(names)
def test_any_file_name_comes_back_from_its_uri(name: str) -> None:
    file = f"map/{name.replace('/', '_')}.feature"
    assert unquote(uri(file), errors="surrogateescape") == file


@given(st.text(min_size=1), st.text(), st.text(), st.integers(1, 10**6), st.integers(0, 500))
def test_any_problem_gives_a_log_that_is_valid(what: str, cause: str, remedy: str, line: int, length: int) -> None:
    problem = Problem("proef", what, remedy, Place("a", line, 3, length), cause)
    (result,) = run_of(problem)["results"]
    assert result["message"]["text"].startswith(f"{what}.")
