"""Measure a text: the formula of Flesch as Douma fitted it to Dutch, in which known names count as average words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from strategiekeuze.explain.reading.sentences import WORD, sentences
from strategiekeuze.explain.reading.syllables import syllables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.explain.reading.known import Known

START, PER_WORD, PER_SYLLABLE = 206.84, 0.93, 77.0
"""Douma (1960): a text loses points for each word per sentence, and for each syllable per word."""

MOST_HARD = 5
"""Number of hard words that a measure remembers."""

HARD = 4
"""Syllables from which a word is called hard."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What was counted in a text.

    Attributes:
        words, sentences: how many there are.
        weighed: the words that are no part of a known name; `syllables`: theirs together.
        longest: the sentence with the most words; `longest_words`: how many it has.
        hard: the words with the most syllables, worst first.
    """

    words: int = 0
    sentences: int = 0
    weighed: int = 0
    syllables: int = 0
    longest: str = ""
    longest_words: int = 0
    hard: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """The score: about 0 to 100, and higher is easier. A text without a word of its own is as easy as can be."""
        if not self.weighed:
            return START
        per_sentence, per_word = self.words / self.sentences, self.syllables / self.weighed
        return START - PER_WORD * per_sentence - PER_SYLLABLE * per_word

    def __add__(self, other: Measure) -> Measure:
        """Return the measure of two texts together."""
        longer = max(self, other, key=lambda each: each.longest_words)
        return Measure(
            self.words + other.words,
            self.sentences + other.sentences,
            self.weighed + other.weighed,
            self.syllables + other.syllables,
            longer.longest,
            longer.longest_words,
            hardest((*self.hard, *other.hard)),
        )


def measured(text: str, known: Known) -> Measure:
    """Return the measure of a text."""
    return together(sentence_measured(sentence, known) for sentence in sentences(text))


def together(measures: Iterable[Measure]) -> Measure:
    """Return the measure of texts together."""
    return reduce(Measure.__add__, measures, Measure())


def sentence_measured(sentence: str, known: Known) -> Measure:
    """Return the measure of one sentence."""
    own = WORD.findall(known.sub(" ", sentence))
    count = len(WORD.findall(sentence))
    return Measure(count, 1, len(own), sum(map(syllables, own)), sentence, count, hardest(own))


def hardest(words: Iterable[str]) -> tuple[str, ...]:
    """Return the hard words among these, each once, the one with the most syllables first."""
    hard = dict.fromkeys(word for word in words if syllables(word) >= HARD)
    return tuple(sorted(hard, key=lambda word: -syllables(word))[:MOST_HARD])
