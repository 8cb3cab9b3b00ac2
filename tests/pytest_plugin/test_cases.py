"""Each case has a name of its own, whatever its author writes in titles and cells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from strategiekeuze.errors import Place
from strategiekeuze.language.gherkin.feature import Cell, Feature, Scenario, Step, Table
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.service.examples.cases import Case, cases_in

HERE = Place("proef.feature", 1)
WORDS = some.text(alphabet="ab[] (2)\n|", max_size=6)


def cell(text: str) -> Cell:
    return Cell(text, HERE)


def feature(*scenarios: Scenario) -> Feature:
    return Feature("Proef", scenarios, (), HERE)


def scenario(title: str, *rows: str) -> Scenario:
    table = Table((cell("kolom"),), tuple((cell(row),) for row in rows), HERE)
    steps = (Step("Gegeven", "<kolom>", HERE),)
    return Scenario(title, "", (), steps, (table,) if rows else (), bool(rows), (), HERE)


@given(some.lists(some.tuples(WORDS, some.lists(WORDS, max_size=4)), max_size=5))
def test_names_are_unique_and_on_one_line(told: list[tuple[str, list[str]]]) -> None:
    cases = cases_in(feature(*(scenario(" ".join(title.split()), *rows) for title, rows in told)))
    names = [case.name for case in cases]
    assert len(set(names)) == len(names) == sum(len(rows) or 1 for _, rows in told)
    assert not [name for name in names if "\n" in name]


def test_a_row_that_stands_twice_gets_a_number() -> None:
    cases = cases_in(feature(scenario("Grens", "1", "1", "1")))
    assert [case.name for case in cases] == ["Grens[1]", "Grens[1 (2)]", "Grens[1 (3)]"]


def test_the_values_of_a_row_are_filled_in() -> None:
    (case,) = cases_in(feature(scenario("Grens", "er is nu een incident")))
    assert [step.text for step in case.steps] == ["er is nu een incident"]


def test_a_step_goes_on_in_the_role_of_the_one_above() -> None:
    words = ("Stel", "En", "Als", "Maar", "Dan", "En")
    text = "\n".join(f"    {word} iets" for word in words)
    assert [step.role for step in read(f"  Scenario: S\n{text}")[0].steps] == [
        "given",
        "given",
        "when",
        "when",
        "then",
        "then",
    ]


def test_the_number_of_a_rule_is_that_of_its_label_and_its_row() -> None:
    table = "    Voorbeelden:\n      | regel | n |\n      | a | 1 |\n      | b | 2 |"
    text = f"  @regel:REG-01 @eigen-werk\n  Abstract Scenario: S\n    Gegeven <n>\n\n{table}"
    assert [case.rule_id for case in read(text)] == ["REG-01-a", "REG-01-b"]
    assert read("  @eigen-werk\n  Scenario: S\n    Gegeven iets")[0].rule_id == ""


def read(text: str) -> list[Case]:
    """Return the cases in the text of a feature."""
    found, _ = read_feature(f"# language: nl\nFunctionaliteit: Proef\n\n{text}\n", "proef.feature")
    assert found is not None
    return cases_in(found)
