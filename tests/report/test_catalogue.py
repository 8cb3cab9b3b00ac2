"""The catalogue of sentences: complete, with examples that are right, in three forms that nothing can break out of."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import Place
from strategiekeuze.language.gherkin.feature import Cell
from strategiekeuze.language.rules import conditions
from strategiekeuze.language.rules.lines import Line
from strategiekeuze.language.sentences.vocabulary import Match, SentenceKind
from strategiekeuze.model.rule import Comparison, Operator, RuleSet
from strategiekeuze.report.catalogue.build import catalogue_of, searched
from support.own_rules import own_context, own_rules
from support.small_set import small_context, small_set

if TYPE_CHECKING:
    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.report.catalogue.content import Catalogue, Entry

PLACE = Place("voorbeeld")
SETS: dict[str, tuple[RuleSet, Context]] = {
    "eigen": (own_rules(), own_context()),
    "klein": (small_set(), small_context()),
}


@cache
def catalogue(name: str = "eigen") -> Catalogue:
    rules, context = SETS[name]
    return catalogue_of(context.vocabulary.sentences, rules)


def entries(name: str = "eigen") -> list[Entry]:
    subjects = [subject for chapter in catalogue(name).chapters for subject in chapter.subjects]
    return [entry for subject in subjects for entry in subject.entries]


EXAMPLES = [pytest.param(name, entry, id=f"{name}-{entry.id}") for name in SETS for entry in entries(name)]


def read(entry: Entry, context: Context) -> tuple[Match, Line]:
    """Return the one sentence that an example is, and the example as a line of a rule."""
    text = entry.example[0].removeprefix("Gegeven ").removeprefix("Dan ")
    cells = [[cell.strip() for cell in row.strip(" |").split("|")] for row in entry.example[1:]]
    table = tuple(tuple(Cell(cell, PLACE) for cell in row) for row in cells)
    (match,) = context.vocabulary.match(text, frozenset(SentenceKind))
    return match, Line(text, text, PLACE, table, {})


@pytest.mark.parametrize(("name", "entry"), EXAMPLES)
def test_an_example_is_the_sentence_itself_and_right(name: str, entry: Entry) -> None:
    context = replace(SETS[name][1], problems=[])
    match, line = read(entry, context)
    assert match.sentence.id == entry.id
    if match.sentence.kind is SentenceKind.CONDITION:
        assert conditions.test_of(match, line, context) is not None
    elif match.sentence.kind is SentenceKind.CONCLUSION:
        assert conditions.conclusion_of(match, line, context) is not None
    assert context.problems == []


@pytest.mark.parametrize(("name", "entry"), [each for each in EXAMPLES if each.values[0] == "eigen"])
def test_an_example_that_compares_leaves_room_on_both_sides(name: str, entry: Entry) -> None:
    rules, context = SETS[name]
    match, line = read(entry, context)
    test = conditions.test_of(match, line, context) if match.sentence.kind is SentenceKind.CONDITION else None
    if isinstance(test, Comparison) and not match.sentence.value:
        fact = rules.feiten.by_key[test.feit]
        lowest = fact.van + (test.operator in (Operator.LESS, Operator.AT_LEAST))
        highest = fact.tot - (test.operator in (Operator.MORE, Operator.AT_MOST))
        assert all(lowest <= value <= highest for value in test.waarden) or test.operator in ("is", "is niet", "bevat")


@pytest.mark.parametrize("name", SETS)
def test_every_sentence_stands_in_the_catalogue_once(name: str) -> None:
    assert sorted(entry.id for entry in entries(name)) == sorted(
        sentence.id for sentence in SETS[name][1].vocabulary.sentences
    )


@pytest.mark.parametrize("name", SETS)
def test_every_parameter_is_explained_beside_its_sentences(name: str) -> None:
    for chapter in catalogue(name).chapters:
        for subject in chapter.subjects:
            used = {
                slot for entry in subject.entries for form in entry.forms for slot in re.findall(r"\{(\w+)\}", form)
            }
            assert used == {choice.parameter for choice in subject.choices}


def test_findings_are_named_with_the_rules_that_conclude_them() -> None:
    subject = next(each for each in catalogue("klein").chapters[0].subjects if each.title == "Bevindingen")
    assert [(value.name, value.note) for value in subject.choices[0].values] == [
        ("zwak", "BEV-01"),
        ("wankel", "BEV-02"),
    ]


def test_a_fact_is_explained_with_its_bounds_and_its_unit() -> None:
    found = {each.title: each.choices[0].words for each in catalogue().chapters[0].subjects if each.choices}
    assert found["Aantal inwoners"] == "een geheel getal van 1 tot en met 2.000.000 (inwoners)"
    assert found["Fte voor data"] == "een getal van 0 tot en met 1000, met hoogstens twee decimalen (fte)"
    assert found["Volwassenheid"] == "een score van 1 tot en met 5, met hoogstens twee decimalen"


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("Datalek", ["incident", "incident-niet"]),
        ("trede", ["aangewezen"]),
        ("niet mee", ["regel-telt-niet"]),
        ("zwembad", []),
    ],
)
def test_a_search_gives_whole_subjects_or_the_sentences_with_the_word(word: str, ids: list[str]) -> None:
    found = searched(catalogue(), word)
    assert [each.id for chapter in found.chapters for subject in chapter.subjects for each in subject.entries] == ids
