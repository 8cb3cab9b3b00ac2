"""Two rule sets compared as a working group does: folders, revisions, and rule sets that were read."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from strategiekeuze import RulesError, UsageError, compare_rules, load_rules, propose_version
from strategiekeuze.proof import solver
from strategiekeuze.proof.complete.difference import search as difference
from support import in_git
from support.broken_files import REAL_RULES, SMALL_RULES, write

REGION = "strategieen/regio.feature"
SMALLER = ("minder dan 50.000 inwoners", "minder dan 40.000 inwoners")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with fewer made-up profiles: their number is measured elsewhere."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("strategiekeuze.service.rule_comparison.sample.PROFILES", 400)
    monkeypatch.setattr("strategiekeuze.service.rule_comparison.sample.INCOMPLETE", 20)
    return tmp_path


def copied(source: Path, name: str, *changes: tuple[str, str, str]) -> str:
    """Copy a rule set with pieces of text replaced, and return its folder."""
    shutil.copytree(source, name, copy_function=shutil.copyfile)
    for file, old, new in changes:
        path = Path(name) / file
        content = path.read_text(encoding="utf-8")
        assert old in content
        path.write_text(content.replace(old, new), encoding="utf-8")
    return name


def small(name: str, *changes: tuple[str, str, str]) -> str:
    """Copy the small rule set, with a version of three numbers."""
    return copied(SMALL_RULES, name, ("regelset.yaml", 'versie: "1"', "versie: 1.4.2  # blijft staan"), *changes)


def test_the_same_rules_make_no_difference() -> None:
    found = compare_rules(small("oud"), small("nieuw"))
    assert (found.verschil, found.bewezen, found.paren, found.regels) == ("niets anders", True, (), ())


def test_a_comment_makes_no_difference() -> None:
    changed = small("nieuw", ("regels.feature", "Functionaliteit:", "# Een opmerking.\nFunctionaliteit:"))
    assert compare_rules(small("oud"), changed).verschil == "niets anders"


def test_another_title_is_only_text() -> None:
    changed = small("nieuw", ("regels.feature", "Lage kwaliteit heet zwak", "Slechte kwaliteit heet zwak"))
    found = compare_rules(small("oud"), changed)
    assert found.verschil == "alleen teksten anders"
    assert [(each.regel, each.soort, each.wat) for each in found.regels] == [("BEV-01", "veranderd", ("titel",))]


def test_another_name_of_a_strategy_is_only_text() -> None:
    changed = small("nieuw", *((each, "Zelf doen", "Zelf aan de slag") for each in ("regels.feature", "wiel.yaml")))
    found = compare_rules(small("oud"), changed)
    assert found.verschil == "alleen teksten anders"
    assert [(each.naam, each.soort) for each in found.strategieen] == [("Zelf aan de slag", "veranderd")]


def test_a_rule_that_never_decides_changes_points_only() -> None:
    rule = """
  @regel:REG-09 @eigen-werk
  Scenario: Wie zwak en wankel is en groot, doet het niet zelf
    Gegeven minstens 2 van deze bevindingen gelden:
      | bevinding |
      | zwak      |
      | wankel    |
    Dan pleit dit voor "Samen werken"
"""
    changed = small("nieuw")
    write("nieuw/regels.feature", Path("nieuw/regels.feature").read_text(encoding="utf-8") + rule)
    write("nieuw/teksten/REG-09.md.j2", "Dat is te veel.\n")
    found = compare_rules(small("oud"), changed)
    assert (found.verschil, found.bewezen) == ("alleen zekerheid of punten anders", True)
    assert propose_version("oud", "nieuw").voorstel == "1.5.0"


def test_another_threshold_of_our_own_rules_shows_who_gets_another_advice() -> None:
    found = compare_rules(REAL_RULES, copied(REAL_RULES, "nieuw", (REGION, *SMALLER)))
    assert (found.verschil, found.bewezen) == ("advies anders", True)
    assert {each.van for each in found.paren} == {"regio"}
    assert found.verzonnen is not None
    assert found.verzonnen.aantal == sum(each.hoe_vaak.aantal for each in found.paren if each.hoe_vaak)
    example = found.paren[0].voorbeeld
    assert 40_000 <= int(str(example.profiel["inwoners"])) < 50_000
    assert example.profiel["gemeente"]
    lines = example.tekst.splitlines()
    name = found.paren[0].naar_naam
    assert lines[1] == f"    # Met de oude regels: Samen in de regio. Met de nieuwe regels: {name}."
    assert lines[-1] == f'    Dan is het advies "{name}"'


def test_a_rule_set_of_our_own_that_was_read_needs_no_folder() -> None:
    rules = load_rules(SMALL_RULES)
    assert compare_rules(rules, rules).verschil == "niets anders"


def test_a_revision_is_read_as_it_was_and_the_folder_stays_as_it_is() -> None:
    small("regels")
    in_git.commit_all(Path())
    path = Path("regels/regels.feature")
    path.write_text(path.read_text(encoding="utf-8").replace("50.000", "40.000"), encoding="utf-8")
    in_git.commit_all(Path())
    before = {each: each.read_bytes() for each in Path().rglob("*") if each.is_file() and ".git" not in each.parts}
    assert compare_rules("HEAD:regels", "regels").verschil == "niets anders"
    found = compare_rules("HEAD~1:regels", "regels")
    assert found.verschil == "advies anders"
    assert found.oud.map == "HEAD~1:regels"
    after = {each: each.read_bytes() for each in Path().rglob("*") if each.is_file() and ".git" not in each.parts}
    assert after == before


def test_a_folder_in_a_revision_is_named_as_git_does() -> None:
    small("diep")
    Path("onder").mkdir()
    Path("diep").rename("onder/diep")
    in_git.commit_all(Path())
    assert compare_rules("HEAD:onder/diep", "HEAD:./onder/diep/").verschil == "niets anders"


def test_a_name_with_odd_signs_is_found() -> None:
    odd = "regels van 'ons' é $(x)"
    small("regels")
    Path("regels").rename(odd)
    in_git.commit_all(Path())
    assert compare_rules(f"HEAD:{odd}", odd).verschil == "niets anders"


@pytest.mark.parametrize("given", [3, ["regels"]])
def test_what_is_no_rule_set_is_refused(given: Any) -> None:  # noqa: ANN401 - what a caller may do wrong
    with pytest.raises(UsageError):
        compare_rules(given, SMALL_RULES)


def test_a_folder_that_is_not_there_is_refused() -> None:
    with pytest.raises(RulesError):
        compare_rules("nergens", SMALL_RULES)


def test_what_is_not_proved_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object) -> None:
        raise solver.TimeIsUpError

    monkeypatch.setattr(difference, "all_others", late)
    monkeypatch.setattr("strategiekeuze.service.rule_comparison.sample.PROFILES", 0)
    changed = small("nieuw", ("regels.feature", "50.000", "40.000"))
    found = compare_rules(small("oud"), changed, seconds=2.5)
    assert (found.verschil, found.bewezen) == ("niet bewezen", False)
    assert propose_version("oud", "nieuw").voorstel == "2.0.0"


@pytest.mark.parametrize(
    ("change", "proposal"),
    [
        (("regels.feature", "50.000", "40.000"), "2.0.0"),
        (("regels.feature", "Lage kwaliteit heet zwak", "Slechte kwaliteit heet zwak"), "1.5.0"),
        (("regels.feature", "Functionaliteit:", "# Niets.\nFunctionaliteit:"), "1.4.3"),
        (("regels.feature", "50.000", "50.000"), "1.4.2"),
    ],
)
def test_the_version_follows_from_what_changes(change: tuple[str, str, str], proposal: str) -> None:
    assert propose_version(small("oud"), small("nieuw", change)).voorstel == proposal


def test_a_profile_that_is_now_refused_asks_for_a_major_version() -> None:
    facts = Path(SMALL_RULES, "feiten.yaml").read_text(encoding="utf-8")
    limit = next(line for line in facts.splitlines() if line.strip().startswith("tot: "))
    changed = small("nieuw", ("feiten.yaml", limit, limit[: limit.index("tot")] + "tot: 100.000"))
    found = propose_version(small("oud"), changed)
    assert found.stap == "groot"
    assert any(each.weigert for each in found.vergelijking.feiten)
    assert "**Sommige profielen worden nu geweigerd.**" in found.aantekening


def test_a_version_that_is_high_enough_stays() -> None:
    changed = small("nieuw", ("regels.feature", "50.000", "40.000"), ("regelset.yaml", "1.4.2", "3.0.0"))
    found = propose_version(small("oud"), changed)
    assert (found.nu, found.voorstel) == ("3.0.0", "3.0.0")
