"""The schema of an advice: no drift, and real advices of every kind fit it."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from strategiekeuze import advice_json, advise, load_rules, read_profile
from strategiekeuze.cli.app import app
from support.broken_files import SMALL_RULES

if TYPE_CHECKING:
    from strategiekeuze import Advice

PROFILES = Path(__file__).parents[2] / "profiles"
SCHEMA = PROFILES / "advies.schema.json"
JUDGEMENT = {"over": "REG-99", "oordeel": "Nee.", "door": "het college", "op": "2026-02-03", "waarom": "Omdat."}


@cache
def validator() -> Draft202012Validator:
    """Return what checks an advice by the published schema."""
    return Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


def mistakes(advice: dict[str, Any]) -> list[str]:
    """Return where an advice does not fit the schema."""
    return sorted(error.json_path for error in validator().iter_errors(advice))


def fields(advice: Advice) -> dict[str, Any]:
    """Return an advice as a reader of its JSON gets it."""
    found = json.loads(advice_json(advice))
    assert isinstance(found, dict)
    return found


def test_the_schema_is_what_the_command_prints_and_is_itself_valid() -> None:
    printed = CliRunner().invoke(app, ["schema", "advies"])
    assert printed.stdout == SCHEMA.read_text("utf-8"), (
        "draai: strategiekeuze schema advies > profiles/advies.schema.json"
    )
    Draft202012Validator.check_schema(json.loads(printed.stdout))


@pytest.mark.parametrize("path", sorted(PROFILES.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_advice_on_every_example_fits(path: Path) -> None:
    assert mistakes(fields(advise(read_profile(path), motor="evaluator"))) == []


def test_advices_of_every_kind_fit() -> None:
    small = load_rules(SMALL_RULES)
    found = [
        advise({"gemeente": "Eersel"}),
        advise({"inwoners": 90_000, "fte": 0}, small),
        advise({"gemeente": "Eersel", "fte": 2, "scores": {"kwaliteit": 1, "beheer": 1}}, small),
        advise({"gemeente": "Eersel", "fte": 2, "afwegingen": [JUDGEMENT]}, small),
        advise({"gemeente": "Vught"}, domein="organisatiebreed"),
    ]
    kinds = {each.uitkomst for each in found}
    assert kinds == {"advies", "geen voorkeur", "onvoldoende gegevens"}
    assert {each.trede > 0 for each in found} == {True, False}
    assert [mistakes(fields(each)) for each in found] == [[]] * len(found)


@pytest.mark.parametrize(
    ("place", "value", "where"),
    [
        (("formaat",), 2, "$.formaat"),
        (("uitkomst",), "misschien", "$.uitkomst"),
        (("ontvangstbewijs", "sha256"), "kort", "$.ontvangstbewijs.sha256"),
        (("ontvangstbewijs", "delen", "regels"), {"REG-01": "x"}, "$.ontvangstbewijs.delen.regels['REG-01']"),
        (("extra",), 1, "$"),
    ],
)
def test_what_is_no_advice_does_not_fit(place: tuple[str, ...], value: object, where: str) -> None:
    advice = copy.deepcopy(fields(advise({"gemeente": "Eersel"})))
    inner = advice
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    assert mistakes(advice) == [where]


@pytest.mark.parametrize("name", ["formaat", "invoer", "afwegingen", "ontvangstbewijs", "motivering"])
def test_every_field_must_be_there(name: str) -> None:
    advice = fields(advise({"gemeente": "Eersel"}))
    del advice[name]
    assert mistakes(advice) == ["$"]
