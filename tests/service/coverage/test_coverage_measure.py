"""What examples exercise, and what lacks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.service.coverage import showable
from strategiekeuze.service.coverage.measure import measure_coverage
from support.told_world import told_world, write_examples

if TYPE_CHECKING:
    import pytest

    from strategiekeuze.model.coverage import Coverage

SOURCING = Path(__file__).parents[3] / "examples" / "sourcing"
ADVICE = ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"')
ON_BOUND = ("Op de grens", "1", 'telt regel "REG-02-a" mee')
BELOW = ("Onder de grens", "0,99", 'telt regel "REG-02-a" niet mee')


def lacks(found: Coverage) -> set[str]:
    return {each.wat for each in found.ontbreekt}


def test_a_rule_is_exercised_where_it_holds_and_where_it_only_just_does_not(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    by_id = {each.regel: each for each in measure_coverage(rules).regels}
    assert (by_id["REG-02-a"].geldt, by_id["REG-02-a"].net_niet) == (1, 0)
    write_examples(tmp_path / "features" / "eersel.feature", ADVICE, ON_BOUND, BELOW)
    by_id = {each.regel: each for each in measure_coverage(rules).regels}
    assert (by_id["REG-02-a"].geldt, by_id["REG-02-a"].net_niet) == (2, 1)
    assert (by_id["REG-02-b"].geldt, by_id["REG-02-b"].net_niet) == (1, 2)


def test_a_threshold_is_exercised_exactly_on_either_side(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE, ON_BOUND)
    bound = next(each for each in measure_coverage(rules).grenzen if each.regels == ("REG-02-a",))
    assert (bound.naam, bound.waarde_wel, bound.waarde_niet) == ("fte voor data", "1", "0,99")
    assert (bound.net_wel, bound.net_niet) == (1, 0)
    write_examples(tmp_path / "features" / "eersel.feature", ON_BOUND, BELOW)
    bound = next(each for each in measure_coverage(rules).grenzen if each.regels == ("REG-02-a",))
    assert (bound.net_wel, bound.net_niet) == (1, 1)


def test_an_outcome_counts_where_an_example_says_something_of_the_advice(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    counts = {each.naam: each.hoe_vaak for each in measure_coverage(rules).uitkomsten}
    assert (counts["Zelf doen"], counts["Samen werken"]) == (1, 0)
    write_examples(tmp_path / "features" / "eersel.feature", ("Alleen een regel", "3", 'telt regel "REG-02-a" mee'))
    counts = {each.naam: each.hoe_vaak for each in measure_coverage(rules).uitkomsten}
    assert counts["Zelf doen"] == 0


def test_what_lacks_says_what_to_add(tmp_path: Path) -> None:
    found = measure_coverage(told_world(tmp_path, ADVICE))
    assert {
        'geen voorbeeld krijgt het advies "Samen werken"',
        "geen voorbeeld krijgt zijn advies op trede 1",
        "in geen enkel voorbeeld mist REG-02-a precies één voorwaarde",
        "REG-03 geldt in geen enkel voorbeeld",
        'geen voorbeeld laat zien dat de bevinding "zwak" geldt',
        "geen voorbeeld ligt net buiten de grens van REG-02-a: fte voor data 0,99",
    } <= lacks(found)
    assert "REG-02-a geldt in geen enkel voorbeeld" not in lacks(found)
    told = {each.wat: each.doen for each in found.ontbreekt}
    assert told['geen voorbeeld krijgt het advies "Samen werken"'] == (
        'Voeg een profiel toe met: Dan is het advies "Samen werken"'
    )


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_what_no_profile_can_show_is_told_and_not_asked_for(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE)
    quality, beheer = ('    Gegeven de score op "' + each + '" is lager dan 2\n' for each in ("kwaliteit", "beheer"))
    change(rules / "regels.feature", quality, "    Gegeven er is geen fte\n")
    change(rules / "regels.feature", beheer, '    Gegeven de bevinding "zwak" geldt\n    En er is minstens 1 fte\n')
    for rule in ("BEV-01", "BEV-02"):
        (rules / "teksten" / f"{rule}.md.j2").write_text("Dit is de reden.\n", encoding="utf-8")
    found = measure_coverage(rules)
    assert found.onmogelijk == (
        'het advies is "Nog wachten"',
        "trede 1 beslist",
        "regel BEV-02 geldt",
        "regel REG-03 geldt",
        'de bevinding "wankel" geldt',
    )
    assert not lacks(found) & {"BEV-02 geldt in geen enkel voorbeeld", 'geen voorbeeld krijgt het advies "Nog wachten"'}
    assert "BEV-01 geldt in geen enkel voorbeeld" in lacks(found)


def test_without_a_solver_everything_that_lacks_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = told_world(tmp_path, ADVICE)
    monkeypatch.setattr(showable, "available", lambda: False)
    found = measure_coverage(rules)
    assert found.onmogelijk == ()
    assert "REG-03 geldt in geen enkel voorbeeld" in lacks(found)
    sure = {each.wat: each.kan for each in found.ontbreekt}
    assert sure["REG-03 geldt in geen enkel voorbeeld"] is None
    assert sure["geen voorbeeld ligt net buiten de grens van REG-02-a: fte voor data 0,99"] is True


def test_with_a_solver_only_a_certainty_that_no_search_finds_leaves_a_doubt(tmp_path: Path) -> None:
    # The one fact with an assumed value is read by no rule, so that it makes no advice any surer.
    found = measure_coverage(told_world(tmp_path, ADVICE))
    assert len(found.ontbreekt) > 10
    assert {each.wat: each.kan for each in found.ontbreekt if not each.kan} == {
        'geen voorbeeld heeft de zekerheid "vast, mits"': None
    }


def test_a_tie_that_cannot_be_is_not_asked_for_and_a_doubt_that_can_be_is() -> None:
    found = measure_coverage(SOURCING / "regels")
    assert found.onmogelijk == ("geen voorkeur", "gelijke stand")
    assert lacks(found) == {
        'geen voorbeeld heeft de zekerheid "voorlopig"',
        'geen voorbeeld heeft de zekerheid "onvoldoende gegevens"',
    }


def test_an_outcome_that_the_rules_cannot_give_is_not_counted(tmp_path: Path) -> None:
    names = {each.naam for each in measure_coverage(told_world(tmp_path, ADVICE)).uitkomsten}
    assert {"vast", "voorlopig", "geen voorkeur", "gelijke stand", "nipt"} <= names
    assert "onvoldoende gegevens" not in names


def test_red_examples_are_counted(tmp_path: Path) -> None:
    found = measure_coverage(told_world(tmp_path, ADVICE, ("Rood", "3", 'is het advies "Samen werken"')))
    assert (found.voorbeelden, found.rood, found.met_advies) == (2, 1, 2)
