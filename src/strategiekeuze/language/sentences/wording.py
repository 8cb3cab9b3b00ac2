"""The wording of a sentence form: how people read it, and how much each of its words tells."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.grammar import ALTERNATIVES
from strategiekeuze.language.sentences.tokens import TokenKind, tokens_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

OPTIONAL_PART = re.compile(r"\(([^)]*)\)")

SMALL_WORDS = frozenset(
    re.findall(
        "[a-z]+",
        "aan als bij daar dan dat de deze die dit door een en er het hier hun in is met na naar nu of om onder op over"
        " te tot uit van voor wordt worden zich zijn heeft hebben",
    )
)
"""Words that hold a sentence together and say little about its subject."""

SMALL, OTHER, NUMBER = 0.05, 0.6, 0.3
"""Weights: of a small word, of a word that no sentence has, of a number. The only word of its kind weighs 1."""


def shown(form: str) -> str:
    """Return an expression as people read it: the longer form, the last alternative."""
    return shown_ways(form)[-1]


def shown_ways(form: str) -> tuple[str, ...]:
    """Return the ways to read an expression: at every choice the first word, or at every choice the second, and so on.

    So "er is/zijn {aantal} proef/proeven" gives the singular and the plural, and no mixture of the two.
    """
    text = OPTIONAL_PART.sub(r"\1", form)
    longest = max((found.count("/") + 1 for found in ALTERNATIVES.findall(text)), default=1)

    def way(index: int) -> str:
        def chosen(match: re.Match[str]) -> str:
            words = match.group().split("/")
            return words[min(index, len(words) - 1)]

        return ALTERNATIVES.sub(chosen, text)

    return tuple(dict.fromkeys(way(index) for index in range(longest)))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without its values."""
    return tuple(token.word for token in tokens_in(text) if token.kind is TokenKind.WORD)


def weights(subjects: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Return how much each word tells: 1 divided by the number of subjects that use it."""
    counts = Counter(word for words in subjects for word in words)
    return {word: SMALL if word in SMALL_WORDS else 1 / count for word, count in counts.items()}
