"""What is said of a line that is no sentence: what was meant, which piece differs, and the line as it should be."""

from __future__ import annotations

import pytest

from strategiekeuze.language.quoting import MOST_HINTS
from strategiekeuze.language.rules.unknown_sentence import ALL_SENTENCES
from support.small_set import marked, rule_problems

DECISION = '    Dan pleit dit voor "Zelf doen"\n'


@pytest.mark.parametrize(
    ("line", "piece", "repaired"),
    [
        ("    Gegeven er is een incidend", "incidend", "    Gegeven er is een incident"),
        ("\t* Er is geen fte", "Er", "\t* er is geen fte"),
        ("    Gegeven dat er is een incidend", "incidend", "    Gegeven dat er is een incident"),
        ("    Gegeven er is minstens veel fte", "veel", None),
        ("    Gegeven er is minstens 1 fte in Drenthe", "in Drenthe", None),
        ("    Gegeven de zon schijnt", "de zon schijnt", None),
    ],
)
def test_the_line_as_it_should_be_is_given_when_it_says_just_that(line: str, piece: str, repaired: str | None) -> None:
    (problem,) = rule_problems(f"{line}\n{DECISION}")
    assert marked(problem) == piece
    assert problem.repaired == repaired


def test_a_column_of_a_table_stays_in_the_line_as_it_should_be() -> None:
    table = "\n    Voorbeelden:\n      | regel | min |\n      | a | 1 |\n      | b | 2 |\n"
    body = f"    Gegeven er is minstens <min> ftes\n{DECISION}{table}"
    first, second = rule_problems(body, heading="Abstract Scenario: Proef")
    assert first == second
    assert first.repaired == "    Gegeven er is minstens <min> fte"


def test_a_mended_line_is_right() -> None:
    (problem,) = rule_problems(f"    Gegeven er is maar een incident\n    En geldt het\n{DECISION}")[:1]
    assert problem.remedy == f"Bedoelde u: er is een incident?\n{ALL_SENTENCES}"
    (problem,) = rule_problems(f"    Gegeven er is een incidend\n{DECISION}")
    assert rule_problems(f"{problem.repaired}\n{DECISION}") == []


def test_after_very_many_problems_there_are_no_suggestions_any_more() -> None:
    lines = "    En er is een incidend\n" * (MOST_HINTS + 1)
    problems = rule_problems(f"    Gegeven er is geen fte\n{lines}{DECISION}")
    assert [problem.remedy.count("Bedoelde u") for problem in problems] == [1] * MOST_HINTS + [0]
