"""What the official parser refuses and none of our slips explains: said at its own line, once."""

from __future__ import annotations

import pytest
from gherkin.errors import ParserException, UnexpectedEOFException
from gherkin.gherkin_line import GherkinLine
from gherkin.token import Token

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.gherkin.problems import left_problems

ROWS = ["Functionaliteit: P", "  ???", "", "  Gegeven a", ""]
READ = [("# language: nl", 1), *((row, number) for number, row in enumerate(ROWS, 1))]
KNOWN = Problem("x", "iets anders", place=Place("p.feature", 4))


def refused(line: int) -> ParserException:
    return ParserException("expected: #EOF", {"line": line, "column": 1})


def ended(line: int) -> ParserException:
    return UnexpectedEOFException(Token(GherkinLine("", line), {"line": line}), ["#StepLine"], "")


@pytest.mark.parametrize(
    ("error", "known", "expected"),
    [
        (refused(3), [KNOWN], [(2, "???", 3)]),
        (refused(5), [KNOWN], []),
        (refused(2), [], [(2, "???", 3)]),
        (ended(6), [], [(4, "Gegeven a", 3)]),
        (ended(6), [KNOWN], []),
    ],
)
def test_an_error_without_a_name_is_told_where_nothing_else_was(
    error: ParserException, known: list[Problem], expected: list[tuple[int, str, int]]
) -> None:
    found = list(left_problems([error, error], READ, ROWS, "p.feature", known))
    places = [problem.place for problem in found if problem.place]
    assert [(place.line, place.text.strip(), place.column) for place in places] == expected
    assert [problem.what for problem in found] == [f'"{place.text.strip()}" past hier niet' for place in places]
