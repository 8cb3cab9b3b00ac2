"""The receipt: all that is needed to repeat an advice, and a hash that anybody can compute again."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import Advice, ReadProfile, advice_json, advise, canonical, load_rules, read_profile, sealed
from strategiekeuze.model.judgement import Judgement
from strategiekeuze.service.receipt import canonical_of, normal

ROOT = Path(__file__).parents[2]
PROFILES = sorted((ROOT / "profiles").glob("*.yaml"))
DECISION = ROOT / "docs" / "decisions" / "0019-receipt.md"
JUDGEMENT = {"over": "REG-02", "oordeel": "Nee.", "door": "het college", "op": "2026-02-03", "waarom": "Omdat."}
EERSEL: dict[str, object] = {
    "gemeente": "Eersel",
    "fte_data": 0.5,
    "netwerken": ["K80", "M50"],
    "peildatum": "2026-01-31",
}


def fields(advice: Advice) -> dict[str, Any]:
    """Return an advice as a reader of its JSON gets it."""
    found = json.loads(advice_json(advice))
    assert isinstance(found, dict)
    return found


def judged(verdict: str) -> ReadProfile:
    """Return a profile with a judgement of people."""
    read = read_profile(PROFILES[0])
    return replace(
        read, answers=replace(read.answers, judgements=(Judgement("REG-02", verdict, "a", "2026-02-03", "b"),))
    )


def test_the_example_in_the_decision_checks_the_hash_of_an_advice(tmp_path: Path) -> None:
    example = DECISION.read_text("utf-8").partition("```python\n")[2].partition("```")[0]
    assert 0 < len(example.splitlines()) <= 10
    assert "strategiekeuze" not in example
    script, file = tmp_path / "controle.py", tmp_path / "advies.json"
    script.write_text(example, "utf-8")
    text = advice_json(advise({**EERSEL, "gemeente": "Súdwest-Fryslân"}))
    answers = []
    for content in (text, text.replace('"trede": 0', '"trede": 1')):
        file.write_text(content, "utf-8")
        done = subprocess.run([sys.executable, str(script), str(file)], capture_output=True, text=True, check=True)
        answers.append(done.stdout.strip())
    assert answers == ["True", "False"]


def test_the_canonical_form_is_exactly_this() -> None:
    values = {
        "b": 'e\u0301 \u2028 " \\ / \n \x7f',
        "a": [1, True, None, {"z": "", "y": []}],
        "ontvangstbewijs": {"sha256": "x", "uitvoering": {"tijd": "nu"}, "regelset": "r"},
    }
    form = '{"a":[1,true,null,{"y":[],"z":""}],"b":"é \u2028 \\" \\\\ / \\n \x7f","ontvangstbewijs":{"regelset":"r"}}\n'
    assert canonical_of({name: normal(value) for name, value in values.items()}) == form.encode()


def test_when_and_with_what_an_advice_was_made_does_not_change_its_canonical_form() -> None:
    advice = advise(EERSEL, motor="evaluator")
    execution = advice.ontvangstbewijs.uitvoering.model_copy(
        update={"tijd": "1999-01-01T00:00:00+00:00", "versie": "9", "motoren": ("een", "twee")}
    )
    receipt = advice.ontvangstbewijs.model_copy(update={"uitvoering": execution})
    other = advice.model_copy(update={"ontvangstbewijs": receipt})
    assert canonical(other) == canonical(advice) == canonical(sealed(advice))


def test_another_process_with_other_settings_gives_the_same_bytes() -> None:
    code = (
        "import hashlib, sys; from strategiekeuze import advise, canonical, read_profile;"
        "sys.stdout.write(hashlib.sha256(canonical(advise(read_profile(sys.argv[1]), motor='evaluator'))).hexdigest())"
    )
    found = set()
    for seed, zone in (("0", "UTC"), ("1", "Pacific/Auckland")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "PYTHONPATH": str(ROOT / "src")}
        command = [sys.executable, "-c", code, str(PROFILES[0])]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        found.add(done.stdout)
    assert found == {hashlib.sha256(canonical(advise(read_profile(PROFILES[0])))).hexdigest()}


def test_a_number_in_an_advice_is_whole() -> None:
    def floats(value: object) -> list[object]:
        if isinstance(value, dict | list):
            return [found for each in (value.values() if isinstance(value, dict) else value) for found in floats(each)]
        return [value] if isinstance(value, float) else []

    assert [found for path in PROFILES for found in floats(fields(advise(read_profile(path))))] == []


@given(st.text(max_size=20))
@settings(max_examples=40, deadline=None)
def test_any_text_that_people_write_gives_a_file_in_utf8_and_nfc_with_the_right_hash(text: str) -> None:
    advice = advise(judged(f"x{text}"), motor="evaluator")
    values = json.loads(advice_json(advice).encode())
    assert hashlib.sha256(canonical_of(values)).hexdigest() == values["ontvangstbewijs"]["sha256"]
    assert unicodedata.is_normalized("NFC", advice_json(advice))


def test_half_a_sign_from_python_does_not_break_the_file() -> None:
    advice = advise({**EERSEL, "afwegingen": [{**JUDGEMENT, "oordeel": "a\ud83d b"}]}, motor="evaluator")
    values = json.loads(advice_json(advice).encode())
    assert values["afwegingen"][0]["oordeel"] == "a\N{REPLACEMENT CHARACTER} b"
    assert hashlib.sha256(canonical_of(values)).hexdigest() == values["ontvangstbewijs"]["sha256"]


def test_an_advice_as_ascii_holds_the_same() -> None:
    advice = sealed(advise({"gemeente": "Súdwest-Fryslân"}))
    plain = advice_json(advice, ascii_only=True)
    assert plain.isascii()
    assert json.loads(plain) == json.loads(advice_json(advice))


def test_the_input_is_complete_and_says_where_each_fact_comes_from() -> None:
    found = advise(EERSEL, domein="organisatiebreed").invoer
    assert [(each.feit, each.waarde, each.herkomst) for each in found.feiten] == [
        ("domein", "organisatiebreed", "profiel"),
        ("fte_data", "0,5", "profiel"),
        ("inwoners", "20.537", "register"),
        ("netwerken", ("M50", "K80"), "profiel"),
        ("stedelijkheid", "4", "register"),
    ]
    assert found.beschrijving == {"gemeente": "Eersel", "peildatum": "2026-01-31"}
    assert found.domein == "organisatiebreed"
    assert advise(EERSEL).invoer.domein == ""


def test_a_list_from_the_register_says_what_is_not_known() -> None:
    (found,) = (each for each in advise({"gemeente": "Eersel"}).invoer.feiten if each.feit == "netwerken")
    assert (found.waarde, found.beslist) == ((), ("G4", "G40", "M50"))


def test_an_advice_without_a_municipality_names_no_source_of_the_register() -> None:
    assert advise({"inwoners": 1000}).ontvangstbewijs.registerbron == ""
    assert advise({"gemeente": "Eersel"}).ontvangstbewijs.registerbron.startswith("CBS")


def test_the_receipt_names_every_rule_and_every_text() -> None:
    rules, parts = load_rules(), advise(EERSEL).ontvangstbewijs.delen
    assert list(parts.regels) == list(rules.by_id)
    assert set(parts.teksten) == {*rules.teksten, *(f"motivering/{name}" for name in rules.motivering)}


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_an_advice_survives_its_file(path: Path) -> None:
    advice = sealed(advise(read_profile(path)))
    assert Advice.model_validate_json(advice_json(advice)) == advice
