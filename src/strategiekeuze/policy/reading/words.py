"""Divide a text into words, and tell which words are forms of the same one.

Only this module knows the stemmer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*%?|[^\W_][\w'\u2019&/-]*|[;:.,?!|()\u2013\u2014€]")
"""A number, a word, or a sign that can divide a sentence."""

SHORTEST_VERB = 5
"""A shorter word that ends in a t is rarely a form of a verb."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word or sign of a text.

    Attributes:
        tekst: in small letters.
        stam: its stem.
        vormen: what it may be compared by: itself, its letters, its stem, and the stem without the t of a verb.
        begin, eind: where it stands in the text, as character positions.
    """

    tekst: str
    stam: str
    vormen: frozenset[str]
    begin: int = 0
    eind: int = 0


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words and dividing signs of a text, in order."""
    found = ((match[0].casefold(), match.start(), match.end()) for match in TOKEN.finditer(text))
    return tuple(Word(word, *forms_of(word), begin, end) for word, begin, end in found)


@lru_cache(maxsize=20_000)
def forms_of(word: str) -> tuple[str, frozenset[str]]:
    """Return the stem of a word, and all forms that it may be compared by."""
    stem = stemmer()(word)
    verb = word.endswith("t") and len(word) >= SHORTEST_VERB
    return stem, frozenset({word, exact(word), stem, *([stemmer()(word[:-1])] if verb else ())})


def exact(word: str) -> str:
    """Return the form by which a word is compared letter by letter."""
    return f"={word}"


@cache
def stemmer() -> Callable[[str], str]:
    """Return the Dutch stemmer of Snowball.

    Raises:
        UsageError: when the stemmer is not installed.
    """
    try:
        library = import_module("snowballstemmer")
    except ImportError as error:
        what = "om beleid te lezen is snowballstemmer nodig"
        raise UsageError(Problem("stemmer-ontbreekt", what, "Installeer strategiekeuze[toets].")) from error
    stem: Callable[[str], str] = library.stemmer("dutch").stemWord
    return stem
