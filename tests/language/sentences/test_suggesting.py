"""What is offered for a sentence that nobody knows: slips of writers, and sentences that are like nothing."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from strategiekeuze.language.sentences.suggesting import Suggestions
from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.model.facts import Facts
from support.own_rules import own_context

if TYPE_CHECKING:
    from strategiekeuze.language.sentences.suggesting import Offer

HERE = Path(__file__).parent


def table(name: str) -> list[list[str]]:
    """Return the rows of a table, without its head."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


SLIPS, UNRELATED = table("slips.txt"), table("unrelated.txt")


def offer(text: str, kind: str = "voorwaarde") -> Offer | None:
    return own_context().vocabulary.offer(text, frozenset({SentenceKind(kind)}), own_context().names())


@pytest.mark.parametrize(("kind", "text", "meant", "differs", "repaired"), SLIPS, ids=[row[1] for row in SLIPS])
def test_a_slip_leads_to_the_sentence_that_was_meant(
    kind: str, text: str, meant: str, differs: str, repaired: str
) -> None:
    found = offer(text, kind)
    assert found is not None
    assert found.text == meant
    assert text[found.start : found.start + found.length] == differs
    assert found.certain is (repaired == "ja")


@pytest.mark.parametrize(("kind", "text"), UNRELATED, ids=[row[1] for row in UNRELATED])
def test_a_sentence_that_is_like_nothing_leads_nowhere(kind: str, text: str) -> None:
    assert offer(text, kind) is None


def test_there_are_enough_slips_and_other_sentences_to_trust_the_border() -> None:
    assert len(SLIPS) >= 60
    assert len(UNRELATED) >= 40


@pytest.mark.parametrize("row", [row for row in SLIPS if row[4] == "ja" and "<" not in row[1]], ids=lambda row: row[1])
def test_what_is_certain_is_one_sentence(row: list[str]) -> None:
    assert len(own_context().vocabulary.match(row[2], frozenset({SentenceKind(row[0])}))) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('is "Fundament eerst" niet uitgesloten', "conclusie"),
        ('pleit dit niet voor "Fundament eerst"', "conclusie"),
        ('kies "Fundament eerst"', "conclusie"),
        ("de volwassenheid is geen 3", "voorwaarde"),
    ],
)
def test_the_opposite_of_what_was_written_is_never_offered(text: str, kind: str) -> None:
    assert offer(text, kind) is None


def test_five_hundred_unknown_sentences_take_no_longer_than_a_second() -> None:
    texts = [f"{row[1]} nummer {index}" for index, row in enumerate((SLIPS + UNRELATED) * 4)][:500]
    offer("warm")
    start = time.process_time()
    for text in texts:
        offer(text)
    assert len(texts) == 500
    assert time.process_time() - start < 1


@given(some.text(max_size=120))
def test_any_text_gets_an_offer_that_marks_a_piece_of_it_or_none(text: str) -> None:
    found = offer(text)
    assert found is None or 0 <= found.start < found.start + found.length <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        " ".join(f"woord{index}" for index in range(70)),
        "capacitiet en budgt " * 8,
        "x" * 500,
        '"gezn capaciteit" ' * 27,
        "1 " * 240,
        "de score op " * 40,
    ],
    ids=lambda text: text[:12],
)
def test_no_step_takes_long_to_compare(text: str) -> None:
    start = time.process_time()
    offer(text)
    assert time.process_time() - start < 0.2


def test_a_rule_set_with_very_many_names_and_words_takes_no_longer() -> None:
    option = own_context().facts.by_key["domein"].opties[0]
    fact = (
        own_context()
        .facts.by_key["domein"]
        .model_copy(
            update={
                "opties": tuple(option.model_copy(update={"naam": f"mogelijkheid {index}"}) for index in range(20_000))
            }
        )
    )
    sentence = own_context().vocabulary.sentences[0]
    many = [replace(sentence, id=str(index), form=f"een zin met woord{index}") for index in range(20_000)]
    suggestions = Suggestions(many, frozenset(), Facts(feiten=(fact,)))
    suggestions.offer("warm", frozenset(SentenceKind))
    start = time.process_time()
    suggestions.offer("een zin met mogelijkhied en woordd7 en nog wat", frozenset(SentenceKind))
    assert time.process_time() - start < 0.5
