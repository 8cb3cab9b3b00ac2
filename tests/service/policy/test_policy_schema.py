"""The schema of a policy, for editors: no drift, and the same policies pass the schema and our own reader."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker
from typer.testing import CliRunner

from strategiekeuze import PolicyError, load_rules, read_policy
from strategiekeuze.cli.app import app
from strategiekeuze.policy.statements import counts
from strategiekeuze.service.policy.file import policy_text
from strategiekeuze.service.policy.form import new_policy
from strategiekeuze.service.policy.schema import policy_schema
from support.broken_files import SMALL_RULES
from support.random_policies import policies
from support.small_set import small_set

if TYPE_CHECKING:
    from strategiekeuze.model.policy import Policy

PROFILES = Path(__file__).parents[3] / "profiles"
SCHEMA = PROFILES / "beleid.schema.json"
MODELINE = "# yaml-language-server: $schema="
FILES = [pytest.param(path, id=path.stem) for path in sorted((PROFILES / "beleid").glob("*.yaml"))]
HEAD = "titel: Nota\nstatus: bevestigd\n"


def mistakes(text: str, schema: str = "") -> list[str]:
    """Return the fields that an editor would underline. JSON knows no dates, so a date is a text there."""
    document = json.loads(json.dumps(yaml.safe_load(text), default=str))
    validator = Draft202012Validator(json.loads(schema or SCHEMA.read_text("utf-8")), format_checker=FormatChecker())
    return sorted(error.json_path for error in validator.iter_errors(document))


def test_the_schema_is_what_the_command_prints() -> None:
    printed = CliRunner().invoke(app, ["schema", "beleid"])
    message = "draai: strategiekeuze schema beleid > profiles/beleid.schema.json"
    assert printed.stdout == SCHEMA.read_text("utf-8"), message


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(json.loads(SCHEMA.read_text("utf-8")))


@pytest.mark.parametrize("path", FILES)
def test_an_example_passes_the_schema_and_our_reader(path: Path) -> None:
    text = path.read_text("utf-8")
    assert mistakes(text) == []
    assert any(count.whole for count in counts(read_policy(path)).values())
    assert "Het zegt niets over" in text.partition("titel:")[0]


@pytest.mark.parametrize("path", FILES)
def test_an_example_names_its_schema(path: Path) -> None:
    _, _, named = path.read_text("utf-8").partition("\n")[0].partition(MODELINE)
    assert (path.parent / named).resolve() == SCHEMA


def test_one_example_shows_every_section() -> None:
    assert all(count.whole for count in counts(read_policy(PROFILES / "beleid" / "woensdrecht.yaml")).values())


def test_a_new_policy_passes_the_schema_with_its_examples() -> None:
    text = new_policy(load_rules(), title="Nota")
    assert mistakes(text) == []
    assert mistakes(re.sub("(?m)^  # ", "  ", text)) == []


@given(policies())
@settings(max_examples=20, deadline=None)
def test_what_the_program_writes_passes_the_schema(policy: Policy) -> None:
    assert mistakes(policy_text(policy, small_set()), SMALL_SCHEMA) == []


SMALL_SCHEMA = policy_schema(str(SMALL_RULES))


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        ("titl: x", "$"),
        ("vastgesteld door: iemand", "$['vastgesteld door']"),
        ("vastgesteld op: gisteren", "$['vastgesteld op']"),
        ("looptijd tot: 2024-2028", "$['looptijd tot']"),
        ("domein: overal", "$.domein"),
        ("strategie: fundament", "$.strategie"),
        ("strategie: [{keuze: fundamnt}]", "$.strategie"),
        ("themas: [{thema: taal}]", "$.themas"),
        ("doelen: [{eigenaar: x}]", "$.doelen"),
        ("doelen: [{naam: x, citaat: y}]", "$.doelen"),
        ("doelen: [{naam: x, status: klaar}]", "$.doelen"),
        ("doelen: [{naam: x, sterkte: 4}]", "$.doelen"),
        ("doelen: [{naam: x, taak: y}]", "$.doelen"),
    ],
)
def test_an_editor_underlines_a_mistake_that_our_reader_refuses_too(lines: str, field: str, tmp_path: Path) -> None:
    assert mistakes(f"{HEAD}{lines}\n") == [field]
    path = tmp_path / "beleid.yaml"
    path.write_text(f"{HEAD}{lines}\n", encoding="utf-8")
    with pytest.raises(PolicyError):
        read_policy(path)


@pytest.mark.parametrize("missing", ["titel", "status"])
def test_a_policy_without_title_or_status_is_underlined(missing: str) -> None:
    left = "".join(line for line in HEAD.splitlines(keepends=True) if not line.startswith(missing))
    assert mistakes(left) == ["$"]
