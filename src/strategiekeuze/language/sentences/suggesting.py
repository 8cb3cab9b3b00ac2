"""Which sentence was meant: the one that shares telling words and names with the text, and never its opposite."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.candidates import candidates_of
from strategiekeuze.language.sentences.direction import COMPARING, NEGATIONS, direction_of
from strategiekeuze.language.sentences.names import Names, alike_enough, names_of, pairs_in
from strategiekeuze.language.sentences.scale import Reading
from strategiekeuze.language.sentences.tokens import TokenKind, tokens_in
from strategiekeuze.language.sentences.weighing import weighed
from strategiekeuze.language.sentences.wording import SMALL_WORDS
from strategiekeuze.suggestion import likeness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from strategiekeuze.language.sentences.tokens import Token
    from strategiekeuze.language.sentences.vocabulary import Sentence, SentenceKind
    from strategiekeuze.language.sentences.weighing import Weighed
    from strategiekeuze.model.facts import Facts

NEAR_WORD = 0.8
"""Lowest likeness at which a word is read as another."""

MOST_TOKENS, MOST_WORDS, MOST_OPTIONS = 40, 1_000, 500
"""Bounds on a step, on the words of all sentences and on the sentences compared, so that no text takes long."""

SHORTEST = 3
"""Shorter words are never read as another: too many are alike."""

Others = tuple[tuple[str, tuple[str, ...]], ...]
"""Names by parameter, besides those of facts: strategies, findings."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence that was perhaps meant.

    Attributes:
        text: the sentence, with the values of the step; what has no value keeps its {name}.
        certain: whether the step says just this, so that it can take its place.
        start, length: the piece of the step that differs from it.
    """

    text: str
    certain: bool
    start: int
    length: int


class Suggestions:
    """The sentences and names of a rule set, ready to compare with."""

    def __init__(self, sentences: Sequence[Sentence], numbers: AbstractSet[str], facts: Facts) -> None:
        self._candidates = candidates_of(sentences)
        self._numbers = numbers
        self._facts = facts
        wording = {word for each in self._candidates for word in each.words}
        self._wording = frozenset(wording | COMPARING | NEGATIONS)
        self._pairs = {word: pairs_in(word) for word in sorted(self._wording)}
        self._names = lru_cache(maxsize=4)(self._index)
        self._meant = lru_cache(maxsize=4_096)(self._nearest_word)

    def offer(self, text: str, kinds: AbstractSet[SentenceKind], others: Others = ()) -> Offer | None:
        """Return the sentence of these kinds that was perhaps meant, None when none is near."""
        tokens = tokens_in(text)
        if len(tokens) > MOST_TOKENS:
            return None
        reading = self._read(text, tokens, others)
        near = [each for each in self._compared(reading, kinds) if each.near(reading)]
        if not near:
            return None
        best = max(near, key=lambda each: each.rank)
        ways = [each for each in near if each.candidate.sentence is best.candidate.sentence]
        return offered(max(ways, key=lambda each: (each.same_words(reading), each.rank)), reading)

    def _read(self, text: str, tokens: tuple[Token, ...], others: Others) -> Reading:
        words = tuple(self._meant(each.word) if each.kind is TokenKind.WORD else each.word for each in tokens)
        direction = direction_of(" ".join(words))
        return Reading(text, tokens, words, self._names(others).mentions(tokens), direction)

    def _compared(self, reading: Reading, kinds: AbstractSet[SentenceKind]) -> Iterator[Weighed]:
        """Yield the sentences that share a telling word, a fact or a parameter with a text."""
        names = (part for each in reading.mentions for part in (each.name.fact, each.name.parameter) if part)
        links = frozenset((*reading.words, *names))
        linked = (each for each in self._candidates if each.sentence.kind in kinds and each.links & links)
        yield from (weighed(each, reading, self._numbers) for each in islice(linked, MOST_OPTIONS))

    def _index(self, others: Others) -> Names:
        return Names(names_of(self._facts, dict(others)))

    def _nearest_word(self, word: str) -> str:
        """Return the word of some sentence that a word was meant to be, the word itself when there is none."""
        if word in self._wording or word in SMALL_WORDS or len(self._wording) > MOST_WORDS:
            return word
        pairs = pairs_in(word)
        near = [(likeness(word, known), known) for known, theirs in self._pairs.items() if alike_enough(pairs, theirs)]
        swapped = [(1.0, known) for known in self._wording if len(word) >= SHORTEST and sorted(known) == sorted(word)]
        alike, known = max([*near, *swapped], default=(0.0, word))
        return known if alike == 1 or (alike >= NEAR_WORD and min(len(word), len(known)) >= SHORTEST) else word


def offered(best: Weighed, reading: Reading) -> Offer:
    """Return the offer for the best sentence, with the piece of the text that differs."""
    start, end = departure(best, reading)
    return Offer(best.text, best.certain, start, end - start)


def departure(best: Weighed, reading: Reading) -> tuple[int, int]:
    """Return where a text departs from a sentence: where only a name led to it, that name when it is shorter."""
    start, end = difference(best, reading)
    if not best.by_name:
        return start, end
    tokens = reading.tokens
    first, last = min(best.named), max(best.named)
    first -= first > 0 and tokens[first - 1].word in SMALL_WORDS
    name = tokens[first].start, tokens[last].end
    return name if name[1] - name[0] < end - start else (start, end)


def difference(best: Weighed, reading: Reading) -> tuple[int, int]:
    """Return the place from the first other word to the last; where a word is missing, the words around it."""
    tokens = reading.tokens
    theirs = [each.text for each in tokens_in(best.text)]
    ours = [reading.text[each.start : each.end] for each in tokens]
    first = same(ours, theirs)
    last = len(ours) - same(ours[first:][::-1], theirs[first:][::-1])
    if first >= last:
        first, last = max(first - 1, 0), min(last + 1, len(ours))
    return tokens[first].start, tokens[last - 1].end


def same(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Return how many texts are the same from the start."""
    pairs = zip(ours, theirs, strict=False)
    return next((index for index, (our, their) in enumerate(pairs) if our != their), min(len(ours), len(theirs)))
