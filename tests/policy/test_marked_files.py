"""The marked policy texts are sound: every quote is in its text, and every name in a label exists."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.model.policy import ClaimKind
from strategiekeuze.policy.documents.reading import read_document
from strategiekeuze.policy.documents.sentences import passages
from strategiekeuze.service.rules import load_rules
from support.marked_texts import FOLDER, MarkedText, labels_of, marked_texts, read_marked, text_files

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.wheel import Wheel

KEYS = ["titel", "gemeente", "verzonnen", "helft", "strategie", "gaat over"]
HALVES = {"afstemmen", "apart"}
KINDS = {kind.value for kind in ClaimKind}
ABOUT_SOMETHING = {"strategie", "thema"}

every_text = pytest.mark.parametrize("path", text_files(), ids=lambda path: path.stem)


@cache
def wheel() -> Wheel:
    """Load the wheel whose strategies and themes the labels name."""
    return load_rules().wiel


def themes() -> set[str]:
    """List the keys of the themes."""
    return {theme for dimension in wheel().dimensies for theme in dimension.themas}


def one_spaced(text: str) -> str:
    """Make every run of white space one space."""
    return " ".join(text.split())


def unsound(text: MarkedText) -> list[str]:
    """List the labels whose kind or subject does not exist, or that have a subject where none belongs."""
    known = {"strategie": {strategy.slug for strategy in wheel().strategieen}, "thema": themes()}
    fine = [
        claim["soort"] in KINDS and claim.get("onderwerp", "") in known.get(claim["soort"], {""})
        for claim in text.beweringen
    ]
    return [str(claim) for claim, good in zip(text.beweringen, fine, strict=True) if not good]


@every_text
def test_every_quote_stands_literally_in_its_text(path: Path) -> None:
    text = read_marked(path)
    words = one_spaced(text.tekst)

    assert [claim["citaat"] for claim in text.beweringen if claim["citaat"] not in words] == []


@every_text
def test_every_label_names_a_kind_and_a_subject_that_exist(path: Path) -> None:
    assert unsound(read_marked(path)) == []


@every_text
def test_no_label_is_written_twice(path: Path) -> None:
    labels = Counter(tuple(claim.items()) for claim in read_marked(path).beweringen)

    assert [label for label, times in labels.items() if times > 1] == []


@every_text
def test_every_text_says_that_it_is_invented_and_what_it_is(path: Path) -> None:
    text = read_marked(path)

    assert list(text.kop) == KEYS
    assert text.kop["verzonnen"] == "ja"
    assert text.kop["helft"] in HALVES
    assert "verzonnen" in text.tekst or "bestaat niet" in text.tekst


@every_text
def test_the_strategies_of_a_text_are_those_that_its_labels_mark(path: Path) -> None:
    text = read_marked(path)
    strategies = text.kop["strategie"]

    assert isinstance(strategies, list)
    assert set(strategies) == text.subjects("strategie")


def test_every_file_of_labels_has_a_text() -> None:
    assert sorted(FOLDER.glob("*.beweringen.yaml")) == [labels_of(path) for path in text_files()]


def test_there_are_at_least_twelve_texts() -> None:
    assert len(text_files()) >= 12


def test_every_strategy_is_chosen_in_both_halves() -> None:
    chosen = {half: set().union(*(text.subjects("strategie") for text in marked_texts(half))) for half in HALVES}
    slugs = {strategy.slug for strategy in wheel().strategieen}

    assert chosen == {"afstemmen": slugs, "apart": slugs}


def test_every_strategy_has_a_text_that_chooses_it_alone() -> None:
    alone = {tuple(text.subjects("strategie")) for text in marked_texts()}

    assert {(strategy.slug,) for strategy in wheel().strategieen} <= alone


def test_texts_without_a_strategy_are_in_both_halves() -> None:
    halves = {text.kop["helft"] for text in marked_texts() if not text.subjects("strategie")}

    assert halves == HALVES


def test_the_halves_hold_as_many_texts_and_nearly_as_many_labels() -> None:
    texts = Counter(str(text.kop["helft"]) for text in marked_texts())
    labels = Counter(str(text.kop["helft"]) for text in marked_texts() for _ in text.beweringen)

    assert texts["afstemmen"] == texts["apart"]
    assert 0.75 < labels["afstemmen"] / labels["apart"] < 1.33


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("half", sorted(HALVES))
def test_every_kind_is_marked_at_least_ten_times_in_each_half(half: str, kind: str) -> None:
    marked = [claim for text in marked_texts(half) for claim in text.beweringen if claim["soort"] == kind]

    assert len(marked) >= 10


@every_text
def test_every_quote_stands_within_one_sentence_of_the_document_as_the_program_reads_it(path: Path) -> None:
    sentences = [passage.tekst for passage in passages(read_document(path))]
    quotes = [claim["citaat"] for claim in read_marked(path).beweringen]

    assert [quote for quote in quotes if not any(quote in sentence for sentence in sentences)] == []
