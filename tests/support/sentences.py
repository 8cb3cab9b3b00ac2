"""The sentences of `taal.yaml` as step parsers of pytest-bdd, so that a new sentence needs no code here either."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from pytest_bdd.parsers import StepParser

from strategiekeuze.errors import Place, RulesError
from strategiekeuze.language.gherkin.feature import Cell
from strategiekeuze.language.rule_set.reader import read_rule_set
from strategiekeuze.language.rules.conditions import conclusion_of, test_of
from strategiekeuze.language.rules.context import Context
from strategiekeuze.language.rules.lines import Line
from strategiekeuze.language.rules.translator import CONCLUSIONS, CONDITIONS, match_of
from strategiekeuze.language.sentences.vocabulary import Match, SentenceKind, Vocabulary
from strategiekeuze.model.rule import Effect
from strategiekeuze.service import default_rules, load_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_bdd.parser import Feature, Step

    from strategiekeuze.model.rule import Conclusion, Test

EXAMPLES = frozenset({SentenceKind.EXAMPLE})


@dataclass(frozen=True, slots=True)
class Said:
    """A condition as a step of pytest-bdd gave it."""

    sentence: str
    test: Test


@cache
def language() -> Context:
    """Return the language of our own rules. Their problems, if any, are raised in Dutch."""
    rules, folder = load_rules(), default_rules()
    vocabulary = read_rule_set(folder, folder).vocabulary or Vocabulary(())
    return Context(rules.feiten, rules.wiel, rules.bronnen, vocabulary, frozenset(Effect))


def bare(text: str) -> str:
    """Return the sentence in a step: "Gegeven dat ..." says the same as "Gegeven ..."."""
    return text.removeprefix("dat ")


class AnySentence(StepParser):
    """Match every sentence of one kind, and hand over the sentence."""

    def __init__(self, kind: SentenceKind) -> None:
        super().__init__(f"elke zin van de soort {kind}")
        self._kinds = frozenset({kind})

    def is_matching(self, name: str) -> bool:
        return bool(language().vocabulary.match(bare(name), self._kinds))

    def parse_arguments(self, name: str) -> dict[str, object]:
        return {"sentence": bare(name)}


class ThisSentence(StepParser):
    """Match one sentence by its name in `taal.yaml`, and hand over its values without quotes."""

    def __init__(self, name: str) -> None:
        super().__init__(f"de zin {name}")
        self.sentence = name

    def is_matching(self, name: str) -> bool:
        return self._match(name) is not None

    def parse_arguments(self, name: str) -> dict[str, object]:
        match = self._match(name)
        return {each.name: each.words[0] for each in match.parameters} if match else {}

    def _match(self, name: str) -> Match | None:
        found = language().vocabulary.match(bare(name), EXAMPLES)
        return next((each for each in found if each.sentence.id == self.sentence), None)


def condition_said(sentence: str, rows: Sequence[Sequence[object]]) -> Said:
    """Return what a condition tests, or raise its problems in Dutch."""
    context, line = replace(language(), problems=[]), line_said(sentence, rows)
    match = match_of(line, CONDITIONS, context)
    test = test_of(match, line, context) if match else None
    if test is None or context.problems:
        raise RulesError(*context.problems)
    return Said(sentence, test)


def conclusion_said(sentence: str) -> Conclusion:
    """Return what a conclusion says, or raise its problems in Dutch."""
    context, line = replace(language(), problems=[]), line_said(sentence, ())
    match = match_of(line, CONCLUSIONS, context)
    conclusion = conclusion_of(match, line, context) if match else None
    if conclusion is None or context.problems:
        raise RulesError(*context.problems)
    return conclusion


def line_said(sentence: str, rows: Sequence[Sequence[object]]) -> Line:
    """Return a step of pytest-bdd in the form that our own translator reads."""
    place = Place("stap")
    table = tuple(tuple(Cell(str(cell), place) for cell in row) for row in rows)
    return Line(sentence, sentence, place, table, {})


def slug_of(strategy: str) -> str:
    """Return the slug of a strategy of the wheel, or raise the problem with its name in Dutch."""
    context = replace(language(), problems=[])
    slug = context.strategy(strategy, Place("stap"))
    if slug is None:
        raise RulesError(*context.problems)
    return slug


def unknown_sentence(feature: Feature, step: Step) -> str:
    """Say that no sentence fits a step, with the nearest one that does."""
    kinds = frozenset(sentence.kind for sentence in language().vocabulary.sentences)
    near = language().vocabulary.nearest(bare(step.name), kinds)
    remedy = f"Bedoelde u: {near}?" if near else "Alle zinnen staan in rules/taal.yaml."
    return f'{feature.rel_filename}:{step.line_number}  deze zin kan hier niet: "{step.name}"\n{remedy}'
