"""What a text says about comparing and denying, so that a suggestion never says the opposite."""

from __future__ import annotations

import re
from dataclasses import dataclass

from strategiekeuze.model.rule import Operator

PHRASES = (
    (r"niet (?:meer|hoger|groter) dan|ten hoogste|hooguit|op zijn hoogst", Operator.AT_MOST),
    (r"niet (?:minder|lager|kleiner) dan|ten minste|tenminste|op zijn minst|of (?:hoger|meer)", Operator.AT_LEAST),
    (r"of (?:lager|minder)", Operator.AT_MOST),
    (r"hoogstens|maximaal|maximum|<=|\u2264|tot en met", Operator.AT_MOST),
    (r"minstens|minimaal|minimum|>=|\u2265|vanaf", Operator.AT_LEAST),
    (r"minder|lager|kleiner|onder de|<", Operator.LESS),
    (r"meer|hoger|groter|boven de|>", Operator.MORE),
    (r"laag|lage|weinig|slecht|slechte|klein|kleine", Operator.AT_MOST),
    (r"hoog|hoge|veel|goed|goede|groot|grote", Operator.AT_LEAST),
)
"""Words for comparing, the surest first; Dutch, and not about any one fact."""

SIGNALS = tuple((re.compile(rf"(?<!\S)(?:{words})(?!\w)"), operator) for words, operator in PHRASES)
PLAIN_WORDS = re.compile(r"[a-z]+")
COMPARING = frozenset(word for words, _ in PHRASES for word in re.findall(r"[a-z]{4,}", words)) - {"niet", "zijn"}
NEGATIONS = frozenset({"geen", "niet"})


@dataclass(frozen=True, slots=True)
class Direction:
    """What a text says.

    Attributes:
        operator: how it compares, None when it does not say.
        negations: how often it denies.
    """

    operator: Operator | None
    negations: int


def direction_of(text: str) -> Direction:
    """Return how a text compares, and how often it denies."""
    rest = text.casefold()
    operator = next((found for signal, found in SIGNALS if signal.search(rest)), None)
    if operator is not None and "niet" in rest:
        # "Niet meer dan" compares and does not deny.
        rest = SIGNALS[0][0].sub("", SIGNALS[1][0].sub("", rest))
    return Direction(operator, sum(word in NEGATIONS for word in PLAIN_WORDS.findall(rest)))
