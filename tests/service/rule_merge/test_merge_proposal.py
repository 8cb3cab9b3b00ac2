"""A proposal to merge rules: put in place of those rules, it gives the same advice for every complete profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze import compare_rules, load_rules, verify
from strategiekeuze.report.verification.text import as_text
from support.told_world import told_world

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.verification import MergeProposal, Verification

ADVICE = ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"')
SMALL = """
  @regel:BEV-11 @eigen-werk
  Scenario: Weinig inwoners heet klein
    Gegeven een gemeente met minder dan 50.000 inwoners
    Dan geldt de bevinding "klein"
"""
ALSO = """
  @regel:REG-10 @bron:onderzoek
  Scenario: Wie klein is, werkt samen
    Gegeven de bevinding "klein" geldt
    Dan pleit dit {how}voor "Samen werken"
"""
REG_01 = """  @regel:REG-01 @bron:rapport
  Scenario: Een kleine gemeente werkt samen
    Gegeven een gemeente met minder dan 50.000 inwoners
    Dan pleit dit voor "Samen werken"
"""
ROWS = """
  @regel:REG-20 @eigen-werk
  Abstract Scenario: Wie klein is en op <wat> let, werkt samen
    Gegeven de bevinding "klein" geldt
    En de score op "<wat>" is lager dan 2
    Dan pleit dit voor "Samen werken"

    Voorbeelden:
      | regel | wat       |
      | a     | kwaliteit |
      | b     | beheer    |
"""
BY_FINDING = """
  @regel:REG-21 @eigen-werk
  Scenario: Wie klein en zwak is, werkt samen
    Gegeven een gemeente met minder dan 50.000 inwoners
    En de bevinding "zwak" geldt
    Dan pleit dit voor "Samen werken"
"""
BAD = """
  @regel:BEV-13 @eigen-werk
  Scenario: Zeer lage kwaliteit heet slecht
    Gegeven de score op "kwaliteit" is lager dan 1,5
    Dan geldt de bevinding "slecht"
"""
TWICE = """
  @regel:BEV-12 @eigen-werk
  Scenario: Wat slecht is, heet ook zwak
    Gegeven de bevinding "slecht" geldt
    Dan geldt de bevinding "zwak"
"""
NO_LONGER = (
    'Daarna gebruikt geen regel de bevinding "{name}" meer. '
    "Haal dan ook weg: regel {rule} ({place}) en de tekst teksten/{rule}.md.j2."
)


def world(folder: Path, *rules: str) -> Path:
    """Return the small rules with rules behind them, each with its text."""
    path = told_world(folder, ADVICE)
    change(path / "bronnen.yaml", "  rapport:", "  onderzoek:\n    titel: Een onderzoek\n  rapport:")
    for text in rules:
        feature = path / "regels.feature"
        feature.write_text(feature.read_text(encoding="utf-8").rstrip("\n") + "\n" + text, encoding="utf-8")
        reason(path, text.split("@regel:")[1].split()[0])
    return path


def reason(path: Path, rule: str) -> None:
    (path / "teksten" / f"{rule}.md.j2").write_text("Dit is de reden.\n", encoding="utf-8")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def proposed(rules: Path, first: str) -> MergeProposal:
    found = next(each for each in verify(load_rules(rules)).bevindingen if each.voorstel and each.regels[0] == first)
    assert found.voorstel is not None
    return found.voorstel


def test_two_arguments_become_one_strong_argument_with_the_sources_of_both(tmp_path: Path) -> None:
    rules = world(tmp_path, SMALL, ALSO.format(how=""))
    found = proposed(rules, "REG-10")
    assert found.tekst == REG_01.replace("@bron:rapport", "@bron:rapport @bron:onderzoek").replace(
        "dit v", "dit sterk v"
    )
    assert found.in_plaats_van == ("REG-01",)
    assert [each.split(" (")[0] for each in found.weg] == ["regel REG-10", "de tekst teksten/REG-10.md.j2"]
    assert [each.split(". ")[0] for each in found.let_op] == [
        'Daarna gebruikt geen regel de bevinding "klein" meer',
        "Het advies blijft dan bij elk volledig profiel gelijk.",
    ]
    before = load_rules(rules)
    change(rules / "regels.feature", REG_01, found.tekst)
    change(rules / "regels.feature", ALSO.format(how=""), "")
    (rules / "teksten" / "REG-10.md.j2").unlink()
    assert compare_rules(before, load_rules(rules)).verschil == "alleen zekerheid of punten anders"


def test_findings_that_only_the_rule_that_goes_used_are_named_also_those_behind_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    behind = SMALL.replace("BEV-11", "BEV-14").replace("Weinig inwoners heet klein", "Wie klein is, heet ook klein")
    behind = behind.replace("een gemeente met minder dan 50.000 inwoners", 'de bevinding "weinig inwoners" geldt')
    rules = world(tmp_path, SMALL.replace('"klein"', '"weinig inwoners"'), behind, ALSO.format(how=""))
    found = proposed(rules, "REG-10")
    places = {rule.id: f"rules/regels.feature:{rule.plaats.line}" for rule in load_rules(rules).regels}
    assert found.let_op == (
        NO_LONGER.format(name="klein", rule="BEV-14", place=places["BEV-14"]),
        NO_LONGER.format(name="weinig inwoners", rule="BEV-11", place=places["BEV-11"]),
        "Het advies blijft dan bij elk volledig profiel gelijk.",
    )


def test_a_finding_that_another_rule_still_uses_is_not_named(tmp_path: Path) -> None:
    still = ALSO.format(how="").replace("REG-10", "REG-11").replace("Wie klein", "Ook wie klein")
    still = still.replace("dit voor", "dit tegen")
    found = proposed(world(tmp_path, SMALL, ALSO.format(how=""), still), "REG-10")
    assert found.let_op == ("Het advies blijft dan bij elk volledig profiel gelijk.",)


def test_arguments_that_are_too_strong_together_come_with_a_warning(tmp_path: Path) -> None:
    found = proposed(world(tmp_path, SMALL, ALSO.format(how="sterk ")), "REG-10")
    assert found.let_op[1:] == (
        (
            "Let op: samen telden deze regels voor 3 punten. Eén regel telt voor hoogstens 2. "
            "Daarom kan het advies veranderen."
        ),
    )
    assert 'Dan pleit dit sterk voor "Samen werken"' in found.tekst


def test_what_is_as_strong_as_can_be_stays_as_it_is(tmp_path: Path) -> None:
    strong = ALSO.format(how="sterk ")
    again = strong.replace("REG-10", "REG-11").replace("Wie", "Nogmaals: wie")
    again = again.replace('de bevinding "klein" geldt', "een gemeente met minder dan 20.000 inwoners")
    found = proposed(world(tmp_path, SMALL.replace("50.000", "20.000"), strong, again), "REG-11")
    assert (found.tekst, found.in_plaats_van) == ("", ())
    assert [each.split(" (")[0] for each in found.weg] == ["regel REG-11", "de tekst teksten/REG-11.md.j2"]


def test_a_row_of_a_table_goes_and_the_rule_that_stands_alone_takes_over(tmp_path: Path) -> None:
    rules = world(tmp_path, SMALL, ROWS, BY_FINDING)
    found = proposed(rules, "REG-21")
    assert found.in_plaats_van == ("REG-21",)
    assert [each.split(" (")[0] for each in found.weg] == ["de rij van regel REG-20-a"]
    before = load_rules(rules)
    change(rules / "regels.feature", BY_FINDING, f"\n{found.tekst}")
    change(rules / "regels.feature", "      | a     | kwaliteit |\n", "")
    assert compare_rules(before, load_rules(rules)).verschil == "alleen zekerheid of punten anders"


def test_two_rows_become_a_rule_of_their_own(tmp_path: Path) -> None:
    other = (
        ROWS.replace("REG-20", "REG-22")
        .replace("En de score op", "Maar de score op")
        .replace('de bevinding "klein" geldt', "een gemeente met minder dan 50.000 inwoners")
    )
    other = other.replace("Wie klein is en", "Wie weinig inwoners heeft en").replace(
        "      | b     | beheer    |\n", ""
    )
    rules = world(tmp_path, SMALL, ROWS, other)
    found = proposed(rules, "REG-22-a")
    assert found.tekst == (
        "  @regel:REG-23 @eigen-werk\n"
        "  Scenario: Wie klein is en op kwaliteit let, werkt samen\n"
        '    Gegeven de bevinding "klein" geldt\n'
        '    En de score op "kwaliteit" is lager dan 2\n'
        '    Dan pleit dit sterk voor "Samen werken"\n'
    )
    assert [each.split(" (")[0] for each in found.weg] == [
        "regel REG-22-a",
        "de tekst teksten/REG-22.md.j2",
        "de rij van regel REG-20-a",
    ]
    assert found.let_op[:2] == (
        "In een tabel heeft elke rij hetzelfde besluit. Daarom wordt dit een eigen regel met een nieuw nummer.",
        "Schrijf de reden in teksten/REG-23.md.j2.",
    )
    before = load_rules(rules)
    change(rules / "regels.feature", other, f"\n{found.tekst}")
    change(rules / "regels.feature", "      | a     | kwaliteit |\n", "")
    (rules / "teksten" / "REG-22.md.j2").unlink()
    reason(rules, "REG-23")
    assert compare_rules(before, load_rules(rules)).verschil == "alleen zekerheid of punten anders"


@pytest.fixture
def needless(tmp_path: Path) -> Path:
    """Rules of which one finding adds nothing, with an example that names it."""
    rules = world(tmp_path, BAD, TWICE)
    example = ("Zwak", "0", 'telt regel "BEV-12" niet mee')
    text = (
        f"# language: nl\nFunctionaliteit: Meer\n  Scenario: {example[0]}\n    Gegeven een profiel met deze feiten:\n"
    )
    text += f"      | feit     | waarde |\n      | gemeente | Eersel |\n    Dan {example[2]}\n"
    (tmp_path / "features" / "meer.feature").write_text(text, encoding="utf-8")
    return rules


def test_a_rule_that_adds_nothing_goes_and_the_other_stays_as_it_is(
    needless: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(needless.parent)
    found = verify(load_rules(needless))
    told = next(each.voorstel for each in found.bevindingen if each.regels[:1] == ("BEV-12",))
    assert told is not None
    assert told.let_op == (
        "Deze voorbeelden noemen regel BEV-12: features/meer.feature:7. Pas ze aan.",
        NO_LONGER.format(name="slecht", rule="BEV-13", place="rules/regels.feature:38"),
        "Het advies blijft dan bij elk volledig profiel gelijk.",
    )
    before = load_rules(needless)
    change(needless / "regels.feature", TWICE, "")
    (needless / "teksten" / "BEV-12.md.j2").unlink()
    assert compare_rules(before, load_rules(needless)).verschil == "alleen zekerheid of punten anders"
    assert lines_about(found, "BEV-12") == (
        "Haal weg:\n- regel BEV-12 (rules/regels.feature:43)\n- de tekst teksten/BEV-12.md.j2\n"
        "Deze voorbeelden noemen regel BEV-12: features/meer.feature:7. Pas ze aan.\n"
        'Daarna gebruikt geen regel de bevinding "slecht" meer. Haal dan ook weg: regel BEV-13\n'
        "(rules/regels.feature:38) en de tekst teksten/BEV-13.md.j2.\n"
        "Het advies blijft dan bij elk volledig profiel gelijk."
    )


def test_the_sources_of_a_rule_that_goes_stay_with_the_other(needless: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(needless.parent)
    change(needless / "regels.feature", "@regel:BEV-12 @eigen-werk", "@regel:BEV-12 @bron:onderzoek")
    assert lines_about(verify(load_rules(needless)), "BEV-12", "Voorstel").startswith(
        "Voorstel om te plakken, in plaats van regel BEV-01:\n\n"
        "  @regel:BEV-01 @eigen-werk @bron:onderzoek\n"
        "  Scenario: Lage kwaliteit heet zwak\n"
        '    Gegeven de score op "kwaliteit" is lager dan 2\n'
        '    Dan geldt de bevinding "zwak"\n\n'
        "Haal weg:\n"
    )


def lines_about(found: Verification, rule: str, start: str = "Haal weg:") -> str:
    """Return the proposal about a rule as the page tells it."""
    page = as_text(found.model_copy(update={"bevindingen": [e for e in found.bevindingen if e.regels[:1] == (rule,)]}))
    return page[page.index(start) :].split("\n\nDeze ")[0].split("\n\nNiet alles")[0]


def test_rules_that_were_made_in_memory_have_no_text_and_no_proposal_that_is_wrong(tmp_path: Path) -> None:
    rules = load_rules(world(tmp_path, SMALL, ALSO.format(how="")))
    (tmp_path / "rules" / "regels.feature").write_text("# language: nl\nFunctionaliteit: Leeg\n", encoding="utf-8")
    found = next(each for each in verify(rules).bevindingen if each.regels[:1] == ("REG-10",))
    assert found.voorstel is None


def test_proposals_that_write_one_rule_say_to_take_one_at_a_time(tmp_path: Path) -> None:
    again = ALSO.format(how="").replace("REG-10", "REG-11").replace("Wie", "Nogmaals: wie")
    found = verify(load_rules(world(tmp_path, SMALL, ALSO.format(how=""), again)))
    notes = [each.voorstel.let_op[-1] for each in found.bevindingen if each.voorstel]
    assert (
        notes
        == ["Regel REG-01 staat ook in een ander voorstel. Voer eerst één voorstel uit. Vraag het bewijs dan opnieuw."]
        * 2
    )
