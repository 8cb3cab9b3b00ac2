"""Split Dutch text into sentences.

Libraries were considered and left: pysbd has had no release since 2021 and knows few Dutch abbreviations, punkt of NLTK
fetches a model over the network, and spaCy weighs a hundred times what reads the document. Policy needs little: stops
behind abbreviations, initials and numbers end no sentence, and an enumeration with semicolons is a list.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from strategiekeuze.model.document import Passage
from strategiekeuze.policy.documents.abbreviations import OR_LAST, WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.document import Block, Document

LONGEST = 2_000
"""Most characters of a passage. A longer sentence is no sentence: it is cut between two words."""

OPENING = "\"'“\u2018„«([\u2039"
CLOSING = "\"'”\u2019»)]\u203a"

ENDED = re.compile(rf"[.!?…]+[{re.escape(CLOSING)}]*")
"""How the last word of a sentence ends."""

INITIALS = re.compile(r"(?:[A-Z]\.)+|(?:Th|Ch|Ph|IJ|Chr)\.")
_BEGINNINGS = """
aan als bij daarmee daarnaast daarom dat de deze die dit door dus een en er het hij ieder iedere in is maar met na naast
om onze ook op te tot uit van voor vanaf we wie wij zo zij
"""
BEGINNINGS = frozenset(_BEGINNINGS.split())
"""Words that begin a sentence and no name: a single letter with a stop before them is no initial."""

ENUMERATED = re.compile(r"(?:[a-z]|\d{1,2})[.)]|\([a-z\d]{1,2}\)|[-\u2013•]")
FEWEST_PARTS = 3
"""So many parts between semicolons are a list."""


def passages(document: Document) -> tuple[Passage, ...]:
    """Return every sentence, heading, item and row of a document, in order."""
    return tuple(passage for block in document.blokken for passage in passages_in(block))


def passages_in(block: Block) -> Iterator[Passage]:
    """Yield the passages of a block; together they are its text. A heading or a row is one."""
    found = sentences(block.tekst) if block.soort in ("alinea", "lijst") else short(block.tekst)
    for text in found:
        yield Passage(text, block)


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text in which every run of white space is one space."""
    words = text.split(" ")
    start = 0
    for number, (word, following) in enumerate(pairwise(words), start=1):
        if ends_sentence(word, following, first=number - 1 == start):
            yield from parts(words[start:number])
            start = number
    yield from parts(words[start:])


def ends_sentence(word: str, following: str, *, first: bool) -> bool:
    """Tell whether a sentence ends with this word; `first` says that it also begins with it, as a number of a list."""
    if not ENDED.search(word[-4:]) or not ENDED.fullmatch(word[len(word.rstrip(f".!?…{CLOSING}")) :]):
        return False
    begins = following.lstrip(OPENING)[:1]
    if not (begins.isupper() or begins.isdigit()):
        return False
    return "." not in word or not continues(word.strip(OPENING + CLOSING), following, first=first)


def continues(word: str, following: str, *, first: bool) -> bool:
    """Tell whether a sentence goes on behind the stop of this word."""
    if first and ENUMERATED.fullmatch(word):
        return True
    plain = following.strip(OPENING + CLOSING).casefold().rstrip(".,:;")
    known = word.casefold()
    if known in OR_LAST:
        return not following.lstrip(OPENING)[:1].isupper()
    if known in WITHIN:
        return True
    return bool(INITIALS.fullmatch(word)) and plain not in BEGINNINGS


def parts(words: list[str]) -> Iterator[str]:
    """Yield a sentence; when it is a list with semicolons, each of its parts."""
    ends = [number for number, word in enumerate(words, start=1) if word.endswith(";")]
    following = [words[end] for end in ends if end < len(words)]
    listed = len(ends) >= FEWEST_PARTS - 1 or any(map(ENUMERATED.fullmatch, following))
    cuts = [0, *(ends if listed else ()), len(words)]
    for start, end in pairwise(cuts):
        yield from short(" ".join(words[start:end]))


def short(text: str) -> Iterator[str]:
    """Yield a text in parts that are not too long, cut at a space where there is one."""
    start = 0
    while len(text) - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > 0 else text.find(" ", start + LONGEST)
        if cut < 0:
            break
        yield text[start:cut]
        start = cut + 1
    if text:
        yield text[start:]
