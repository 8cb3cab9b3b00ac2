"""What a sentence of an example says, once its file has been read and found right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, RulesError
from strategiekeuze.language.gherkin.feature import Cell
from strategiekeuze.language.rules.conditions import conclusion_of, test_of
from strategiekeuze.language.rules.lines import Line
from strategiekeuze.language.rules.translator import CONCLUSIONS, CONDITIONS, match_of
from strategiekeuze.service.examples.spoken import current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.feature import Row
    from strategiekeuze.model.rule import Conclusion, Test

STEP = Place("stap")


@dataclass(frozen=True, slots=True)
class Said:
    """A condition as a step gave it."""

    sentence: str
    test: Test


def bare(text: str) -> str:
    """Return the sentence in a step: "Gegeven dat ..." says the same as "Gegeven ..."."""
    return text.removeprefix("dat ")


def condition_said(sentence: str, rows: Sequence[Sequence[object]]) -> Said:
    """Return what a condition tests.

    Raises:
        RulesError: with its problems in Dutch.
    """
    context, line = current().context(), line_said(sentence, rows)
    match = match_of(line, CONDITIONS, context)
    test = test_of(match, line, context) if match else None
    if test is None or context.problems:
        raise RulesError(*context.problems)
    return Said(sentence, test)


def conclusion_said(sentence: str) -> Conclusion:
    """Return what a conclusion says.

    Raises:
        RulesError: with its problems in Dutch.
    """
    context, line = current().context(), line_said(sentence, ())
    match = match_of(line, CONCLUSIONS, context)
    conclusion = conclusion_of(match, line, context) if match else None
    if conclusion is None or context.problems:
        raise RulesError(*context.problems)
    return conclusion


def line_said(sentence: str, rows: Sequence[Sequence[object]]) -> Line:
    """Return a step of pytest-bdd in the form that our own translator reads."""
    return Line(sentence, sentence, STEP, table_said(rows), {})


def table_said(rows: Sequence[Sequence[object]]) -> tuple[Row, ...]:
    """Return a table of pytest-bdd in the form that our own reader gives; its places are known to the first reading."""
    return tuple(tuple(Cell(str(cell), STEP) for cell in row) for row in rows)


def slug_of(strategy: str) -> str:
    """Return the slug of a strategy of the wheel.

    Raises:
        RulesError: with the problem with its name in Dutch.
    """
    context = current().context()
    slug = context.strategy(strategy, STEP)
    if slug is None:
        raise RulesError(*context.problems)
    return slug
