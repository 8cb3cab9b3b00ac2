"""The schema of a profile, for editors: no drift, and the same profiles pass the schema and our own reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from typer.testing import CliRunner

from strategiekeuze.cli.app import app
from strategiekeuze.service import read_profile

PROFILES = Path(__file__).parents[1] / "profiles"
SCHEMA = PROFILES / "profiel.schema.json"
MODELINE = "# yaml-language-server: $schema="
EXAMPLES = [pytest.param(path, id=path.stem) for path in sorted(PROFILES.glob("*.yaml"))]
FILES = [pytest.param(path, id=path.stem) for path in sorted(PROFILES.rglob("*.yaml")) if path.parent.name != "beleid"]


def mistakes(text: str) -> list[str]:
    """Return the fields that an editor would underline. JSON knows no dates, so a date is a text there."""
    document = json.loads(json.dumps(yaml.safe_load(text), default=str))
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")), format_checker=FormatChecker())
    return sorted(error.json_path for error in validator.iter_errors(document))


def test_the_schema_is_what_the_command_prints() -> None:
    printed = CliRunner().invoke(app, ["schema"])
    message = "draai: strategiekeuze schema > profiles/profiel.schema.json"
    assert printed.stdout == SCHEMA.read_text("utf-8"), message


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(json.loads(SCHEMA.read_text("utf-8")))


@pytest.mark.parametrize("path", FILES)
def test_a_profile_passes_the_schema_and_our_reader(path: Path) -> None:
    assert mistakes(path.read_text("utf-8")) == []
    assert read_profile(path).municipality.code


@pytest.mark.parametrize("path", FILES)
def test_a_profile_names_its_schema(path: Path) -> None:
    _, _, named = path.read_text("utf-8").partition("\n")[0].partition(MODELINE)
    assert (path.parent / named).resolve() == SCHEMA


@pytest.mark.parametrize("path", EXAMPLES)
def test_a_profile_says_that_it_is_an_example(path: Path) -> None:
    text = path.read_text("utf-8")
    head = " ".join(line.removeprefix("# ") for line in text.splitlines() if line.startswith("#"))
    assert f"Ze zeggen niets over {yaml.safe_load(text)['gemeente']} zelf." in head
    assert "komen uit het register" in head


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("opgave: 2", "$"),
        ("fte_data: veel", "$.fte_data"),
        ("ambitie: groot", "$.ambitie"),
        ("incident: misschien", "$.incident"),
        ("peildatum: gisteren", "$.peildatum"),
        ("volwassenheid: {leiderschap: 6}", "$.volwassenheid.leiderschap"),
        ("volwassenheid: {leiderschp: 3}", "$.volwassenheid"),
    ],
)
def test_an_editor_underlines_a_mistake(line: str, field: str) -> None:
    assert mistakes(f"gemeente: Eersel\n{line}\n") == [field]
