"""The words and values of a step, with their places, whatever quotes a word processor put around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from strategiekeuze.language.sentences.grammar import NUMBER, QUOTED

COLUMN = "<[^<>]+>"
CURLY = str.maketrans("\u201c\u201d\u201e\u201f", '""""')
SINGLE = re.compile(r"(?<!\w)['\u2018]([^'\u2018\u2019]*)['\u2019](?!\w)")
TOKEN = re.compile(
    rf"(?P<quote>{QUOTED})|(?P<column>{COLUMN})|(?P<slot>\{{\w+\}})|(?P<number>{NUMBER}(?<![.,])(?!\w))"
    rf"|(?P<word>[^\W_][\w'\u2019&-]*|[<>]=?|[\u2264\u2265])"
)


class TokenKind(StrEnum):
    """What a piece of a step is."""

    QUOTE = "quote"
    COLUMN = "column"
    SLOT = "slot"
    NUMBER = "number"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Token:
    """One word or value.

    Attributes:
        text: as written, with straight quotes.
        start, end: its place in the step.
    """

    kind: TokenKind
    text: str
    start: int
    end: int

    @property
    def word(self) -> str:
        """The text in small letters, without quotes."""
        return self.text.strip('"').casefold()


def straight(text: str) -> str:
    """Return a text with straight double quotes; every sign keeps its place."""
    return SINGLE.sub(r'"\1"', text.translate(CURLY))


def tokens_in(text: str) -> tuple[Token, ...]:
    """Return the words and values of a text, in order; signs such as a full stop do not count."""
    found = TOKEN.finditer(straight(text))
    return tuple(Token(TokenKind(each.lastgroup or "word"), each.group(), *each.span()) for each in found)
