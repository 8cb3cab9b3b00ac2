"""The sentences that could be offered instead of an unknown one, each ready to compare with a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.direction import COMPARING, NEGATIONS
from strategiekeuze.language.sentences.tokens import TokenKind, tokens_in
from strategiekeuze.language.sentences.wording import SMALL_WORDS, shown_ways, weights, words_of
from strategiekeuze.model.rule import Operator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.language.sentences.vocabulary import Sentence

ORDERING = frozenset({Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE})
OPEN = frozenset({"bevinding", "profiel", "regel", "tekst"})
"""Parameters for which any name may be right."""

SLOT = 0.5
"""How much a place for a name weighs when nothing fills it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read one sentence.

    Attributes:
        text: the sentence as people read it, with {parameters}.
        words: each word of it, with its weight.
        slots: its parameters, in order.
        links: what can connect it with a text: its telling words, its fact, its parameters.
    """

    sentence: Sentence
    text: str
    words: Mapping[str, float]
    slots: tuple[str, ...]
    links: frozenset[str]

    @property
    def operator(self) -> Operator | None:
        """How it compares, None when it does not order values."""
        operator = self.sentence.operator
        return Operator(operator) if operator in ORDERING and not self.sentence.value else None


def candidates_of(sentences: Sequence[Sentence]) -> tuple[Candidate, ...]:
    """Return every way to read every sentence."""
    words_by_subject: dict[tuple[str, str, str], frozenset[str]] = {}
    for each in sentences:
        words = frozenset(word for text in shown_ways(each.form) for word in words_of(text))
        words_by_subject[subject_of(each)] = words_by_subject.get(subject_of(each), frozenset()) | words
    telling = weights(words_by_subject.values())
    return tuple(candidate for each in sentences for candidate in ways(each, telling))


def ways(sentence: Sentence, telling: Mapping[str, float]) -> Iterator[Candidate]:
    """Yield every way to read a sentence; words for comparing and denying are judged apart."""
    apart = NEGATIONS | COMPARING if sentence.operator in ORDERING else NEGATIONS
    for text in shown_ways(sentence.form):
        words = {word: telling[word] for word in words_of(text) if word not in apart}
        slots = tuple(token.word.strip("{}") for token in tokens_in(text) if token.kind is TokenKind.SLOT)
        links = frozenset(word for word in words if word not in SMALL_WORDS) | {sentence.fact, *slots}
        yield Candidate(sentence, text, words, slots, links)


def subject_of(sentence: Sentence) -> tuple[str, str, str]:
    """Return what a sentence speaks of: a fact, findings, a conclusion, or itself when it is for examples."""
    example = "" if sentence.fact or sentence.finding or sentence.effect else sentence.id
    return sentence.fact, "bevinding" if sentence.finding else sentence.effect, example
