"""Dutch text is split where a sentence ends, and nowhere else; nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategiekeuze.model.document import Block, BlockKind, Document
from strategiekeuze.policy.documents import found_at, passages
from strategiekeuze.policy.documents.characters import cleaned
from strategiekeuze.policy.documents.sentences import LONGEST, sentences

WORDS = [
    "De",
    "raad",
    "o.a.",
    "art.",
    "J.",
    "3.1",
    "2.5",
    "nr.",
    "wil.",
    "dat!",
    "Wie?",
    '"Goed."',
    "a)",
    "een;",
    "€",
    "…",
]
KINDS: list[BlockKind] = ["alinea", "lijst", "tabel", "kop"]
TEXTS = st.lists(st.sampled_from(WORDS) | st.text(max_size=8), min_size=1, max_size=40).map(" ".join).map(cleaned)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wij kiezen. Wij doen.", ["Wij kiezen.", "Wij doen."]),
        ("Wij kiezen o.a. Eersel en bijv. Bladel.", ["Wij kiezen o.a. Eersel en bijv. Bladel."]),
        ("Zie art. 3 lid 2 en nr. 4. Daarna gaan we verder.", ["Zie art. 3 lid 2 en nr. 4.", "Daarna gaan we verder."]),
        ("Dhr. J. Jansen en mevr. A.B. de Vries tekenen.", ["Dhr. J. Jansen en mevr. A.B. de Vries tekenen."]),
        ("De brief d.d. 12 maart, i.p.v. Word t.b.v. Jan.", ["De brief d.d. 12 maart, i.p.v. Word t.b.v. Jan."]),
        ("Het kost max. 2.5 ton en ca. 3,5 fte. Dat kan.", ["Het kost max. 2.5 ton en ca. 3,5 fte.", "Dat kan."]),
        ("Zie bijlage A. De raad besluit.", ["Zie bijlage A.", "De raad besluit."]),
        ("Het gaat om data, kaarten enz. De raad besluit.", ["Het gaat om data, kaarten enz.", "De raad besluit."]),
        ("Het gaat om data enz. en meer.", ["Het gaat om data enz. en meer."]),
        ("3.1 Doelen van de raad", ["3.1 Doelen van de raad"]),
        ("1. Wij kiezen. 2. Wij doen.", ["1. Wij kiezen.", "2. Wij doen."]),
        ("Dat is klaar in 2028. Daarna volgt meer.", ["Dat is klaar in 2028.", "Daarna volgt meer."]),
        ('Hij zei: "Doe het." Wij deden het.', ['Hij zei: "Doe het."', "Wij deden het."]),
        ("Wat willen wij? Betere data! Dus werken wij.", ["Wat willen wij?", "Betere data!", "Dus werken wij."]),
        ("Wij doen dit: a) een ding; b) nog een ding.", ["Wij doen dit: a) een ding;", "b) nog een ding."]),
        ("Wij doen: het een; het ander; de rest.", ["Wij doen: het een;", "het ander;", "de rest."]),
        ("Wij kiezen dit niet; dat wel.", ["Wij kiezen dit niet; dat wel."]),
        ("Zie www.vng.nl. Daar staat het.", ["Zie www.vng.nl.", "Daar staat het."]),
        ("Een punt zonder eind", ["Een punt zonder eind"]),
    ],
)
def test_a_sentence_ends_where_a_reader_says_it_does(text: str, expected: list[str]) -> None:
    assert list(sentences(text)) == expected


@given(TEXTS)
def test_sentences_together_are_the_text(text: str) -> None:
    assert " ".join(sentences(text)) == text


@given(TEXTS, st.sampled_from(KINDS))
def test_every_passage_is_literally_in_its_block_and_found_at_its_place(text: str, kind: BlockKind) -> None:
    block = Block(text, kind, (), 3, "bladzijde 3")
    document = Document("nota.pdf", "pdf", (block,), "")
    for passage in passages(document):
        assert passage.tekst in passage.blok.tekst
        assert found_at(document, "bladzijde 3", passage.tekst)


def test_text_without_any_end_is_cut_between_two_words() -> None:
    found = list(sentences("woord " * 1_000 + "einde"))
    assert max(map(len, found)) <= LONGEST
    assert " ".join(found) == "woord " * 1_000 + "einde"
    assert found[-1].endswith("woord einde")


@pytest.mark.parametrize(
    ("place", "quote", "expected"),
    [
        ("bladzijde 3", "wij kiezen", True),
        ("blz. 3", "wij  \n kiezen", True),
        ("p. 3", "wij kiezen", True),
        ("", "wij kiezen", True),
        ("bladzijde 2", "wij kiezen", False),
        ("bladzijde 3", "Wij kiezen", False),
        ("bladzijde 3", "", False),
        ("bladzijde 33", "wij kiezen", False),
    ],
)
def test_a_quote_is_found_at_its_place_only_and_to_the_letter(place: str, quote: str, *, expected: bool) -> None:
    document = Document("nota.pdf", "pdf", (Block("Nu wij kiezen.", "alinea", (), 3, "bladzijde 3"),), "")
    assert found_at(document, place, quote) is expected
