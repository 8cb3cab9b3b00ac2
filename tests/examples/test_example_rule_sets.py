"""The rule sets in `examples/` are about other subjects than ours, and nothing in the program has to know of them."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import strategiekeuze
from strategiekeuze import advise, explain_choice, load_rules, read_profile, verify
from strategiekeuze.service.rule_checks import check_rules
from support.examples import BROKEN, EXAMPLES, ROOT, SOUND, profiles_of, random_profile, rules_of
from support.random_rules import seeded

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet

PLUGIN = [] if entry_points(group="pytest11", name="strategiekeuze") else ["-p", "strategiekeuze.pytest_plugin"]
MOTOR = "beide" if find_spec("durable") else "evaluator"

EVERY_EXAMPLE = pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
EVERY_SOUND_ONE = pytest.mark.parametrize("example", SOUND, ids=lambda path: path.name)

FILE_WORDS = {"besluit", "reden", "knelpunt", "gemeente", "domein", "evaluatie"}
"""Names of facts in some rule set that are also fields in files: of a rule set, of a policy, of a register."""
REGISTER_COLUMNS = {"inwoners", "stedelijkheid", "netwerken"}
"""Columns of the register of municipalities; a rule set says which of its facts they fill."""

PLANTED = [
    ("altijd-een-antwoord", ()),
    ("regel-zonder-gevolg", ("VER-05",)),
    ("strategie-wint-nooit", ("VER-06",)),
    ("twee-op-een-trede", ("VER-02", "VER-01")),
]
"""What the proof must find in the broken example: the code, and the rules that it is about."""


def test_there_are_three_sound_examples_and_a_broken_one() -> None:
    assert [path.name for path in EXAMPLES] == ["incident", "kapvergunning", "met-gaten", "sourcing"]
    assert all(profiles_of(example) and (example / "LEESMIJ.md").is_file() for example in EXAMPLES)


@EVERY_SOUND_ONE
def test_a_sound_example_passes_the_strict_checks(example: Path) -> None:
    found = check_rules(example / "regels")
    assert found.problems == ()
    assert found.examples == example / "features"


def test_the_broken_example_loads_and_shows_one_suspicion() -> None:
    found = check_rules(BROKEN / "regels")
    assert [problem.code for problem in found.problems] == ["tegenstrijdige-regels"]


@EVERY_EXAMPLE
def test_every_example_scenario_and_every_rule_alone_passes(example: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        *PLUGIN,
        "features",
        "regels",
        "--regels=regels",
        f"--rootdir={example}",
    ]
    ran = subprocess.run([*command, "-p", "no:cacheprovider"], cwd=example, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@EVERY_EXAMPLE
def test_an_advice_names_the_subject_and_never_a_municipality(example: Path) -> None:
    rules = rules_of(example)
    for path in profiles_of(example):
        advice = advise(read_profile(path, rules), rules, motor=MOTOR)
        assert advice.zekerheid == "vast"
        assert advice.gemeente.naam in advice.motivering
        assert "gemeente" not in advice.motivering.replace("geen enkele gemeente", "")


@EVERY_EXAMPLE
def test_a_profile_without_a_name_is_called_by_the_subject_of_the_rule_set(example: Path) -> None:
    rules = rules_of(example)
    assert rules.onderwerp != "de gemeente"
    assert advise({}, rules, motor=MOTOR).gemeente.naam == rules.onderwerp


@EVERY_SOUND_ONE
def test_every_complete_profile_gets_one_certain_strategy_by_every_engine(example: Path) -> None:
    rules, random = rules_of(example), seeded(7)
    for _ in range(40):
        advice = advise(random_profile(rules, random), rules, motor=MOTOR)
        assert advice.strategie in rules.wiel.by_slug
        assert advice.zekerheid == "vast"


@EVERY_EXAMPLE
def test_why_not_another_strategy_is_told_for_each(example: Path) -> None:
    rules = rules_of(example)
    profile = read_profile(profiles_of(example)[0], rules)
    for strategy in rules.wiel.strategieen:
        told = explain_choice(profile, strategy.slug, rules, motor="evaluator", verandering=False)
        assert strategy.naam in told.tekst


@EVERY_SOUND_ONE
def test_a_sound_example_is_proved_whole_with_nothing_to_tell(example: Path) -> None:
    pytest.importorskip("z3")
    found = verify(rules_of(example), seconds=60)
    assert found.clean
    assert [finding.code for finding in found.bevindingen if finding.ernst != "ter informatie"] == []


def test_the_proof_finds_each_fault_that_was_planted_and_no_other() -> None:
    pytest.importorskip("z3")
    found = verify(rules_of(BROKEN), seconds=60)
    told = [(finding.code, finding.regels) for finding in found.bevindingen if finding.ernst != "ter informatie"]
    assert sorted(told) == PLANTED


def test_engine_checks_language_and_proof_name_no_fact_and_no_strategy() -> None:
    source = Path(strategiekeuze.__file__).parent
    folders = [ROOT / "rules", *(example / "regels" for example in EXAMPLES)]
    names = {name for folder in folders for name in names_in(load_rules(folder))}
    layers = ("engine", "checks", "language", "proof")
    files = [file for layer in layers for file in sorted((source / layer).rglob("*.py"))]
    assert len(files) > 100
    found = {(file.name, word) for file in files for word in words_in(file) if word in names}
    assert {word for _, word in found} - FILE_WORDS == REGISTER_COLUMNS
    assert {name for name, word in found if word in REGISTER_COLUMNS} == {"checks.py"}


def names_in(rules: RuleSet) -> set[str]:
    facts = {name for fact in rules.feiten.feiten for name in (fact.sleutel, fact.naam)}
    return facts | {name for each in rules.wiel.strategieen for name in (each.slug, each.naam)}


def words_in(file: Path) -> set[str]:
    tree = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return {node.value for node in tree if isinstance(node, ast.Constant) and isinstance(node.value, str)}
