"""What examples exercise, and what lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.service.coverage.measure import measure_coverage
from support.told_world import told_world, write_examples

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.coverage import Coverage

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


def test_red_examples_are_counted(tmp_path: Path) -> None:
    found = measure_coverage(told_world(tmp_path, ADVICE, ("Rood", "3", 'is het advies "Samen werken"')))
    assert (found.voorbeelden, found.rood, found.met_advies) == (2, 1, 2)
