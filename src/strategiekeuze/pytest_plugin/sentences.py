"""The sentences of `taal.yaml` as step parsers of pytest-bdd, so that a new sentence needs no code here either."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_bdd.parsers import StepParser

from strategiekeuze.errors import Place, RulesError
from strategiekeuze.language.gherkin.feature import Cell
from strategiekeuze.language.rules.conditions import conclusion_of, test_of
from strategiekeuze.language.rules.lines import Line
from strategiekeuze.language.rules.translator import CONCLUSIONS, CONDITIONS, match_of
from strategiekeuze.language.sentences.vocabulary import Match, SentenceKind
from strategiekeuze.pytest_plugin.spoken import current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.feature import Row
    from strategiekeuze.model.rule import Conclusion, Test

EXAMPLES = frozenset({SentenceKind.EXAMPLE})
STEP = Place("stap")


@dataclass(frozen=True, slots=True)
class Said:
    """A condition as a step of pytest-bdd gave it."""

    sentence: str
    test: Test


def bare(text: str) -> str:
    """Return the sentence in a step: "Gegeven dat ..." says the same as "Gegeven ..."."""
    return text.removeprefix("dat ")


class AnySentence(StepParser):
    """Match every sentence of one kind, and hand over the sentence."""

    def __init__(self, kind: SentenceKind) -> None:
        super().__init__(f"elke zin van de soort {kind}")
        self._kinds = frozenset({kind})

    def is_matching(self, name: str) -> bool:
        """Tell whether a step is such a sentence."""
        return bool(current().vocabulary.match(bare(name), self._kinds))

    def parse_arguments(self, name: str) -> dict[str, object]:
        """Return the sentence."""
        return {"sentence": bare(name)}


class ThisSentence(StepParser):
    """Match one sentence by its name in `taal.yaml`, and hand over its values without quotes."""

    def __init__(self, name: str) -> None:
        super().__init__(f"de zin {name}")
        self.sentence = name

    def is_matching(self, name: str) -> bool:
        """Tell whether a step is this sentence."""
        return self._match(name) is not None

    def parse_arguments(self, name: str) -> dict[str, object]:
        """Return the values in a step, by their names."""
        match = self._match(name)
        return {each.name: each.words[0] for each in match.parameters} if match else {}

    def _match(self, name: str) -> Match | None:
        found = current().vocabulary.match(bare(name), EXAMPLES)
        return next((each for each in found if each.sentence.id == self.sentence), None)


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
