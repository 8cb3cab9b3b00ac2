"""Which signals of a lexicon a piece of text holds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.policy.documents.sentences import LONGEST
from strategiekeuze.policy.reading.denial import Denials
from strategiekeuze.policy.reading.phrases import PhraseIndex
from strategiekeuze.policy.reading.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.lexicon import Lexicon, Signal
    from strategiekeuze.policy.reading.denial import Denial
    from strategiekeuze.policy.reading.phrases import Span
    from strategiekeuze.policy.reading.words import Word

Tag = tuple[int, bool]
"""The place of a signal in the lexicon, and whether the term is one that does not count."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A signal that a text holds, with the words that say it.

    Attributes:
        begin, eind: character positions in the text.
    """

    signaal: Signal
    begin: int
    eind: int


@dataclass(frozen=True, slots=True)
class Signals:
    """What one piece of text says: its mentions, and whether something in it is denied."""

    mentions: tuple[Mention, ...]
    denies: bool


class SignalFinder:
    """Find the signals of one lexicon. What it remembers does not depend on who asks."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._signals = lexicon.signalen
        self._denials = Denials(lexicon.ontkenningen)
        self._index: PhraseIndex[Tag] = PhraseIndex(tagged(lexicon))
        self.signals = lru_cache(maxsize=20_000)(self._found)

    def _found(self, text: str) -> Signals:
        # A passage is never longer. A heading or the head of a table can be, and each denial reaches all of it.
        words = words_of(text[:LONGEST])
        denials = self._denials.denials(words)
        return Signals(tuple(self._mentions(words, denials)), denies=bool(denials))

    def _mentions(self, words: tuple[Word, ...], denials: tuple[Denial, ...]) -> Iterator[Mention]:
        by_signal: dict[int, list[Span[Tag]]] = defaultdict(list)
        excluded: dict[int, set[int]] = defaultdict(set)
        for span in self._index.found_in(words):
            place, not_counted = span.tag
            if not_counted:
                excluded[place].update(range(span.start, span.end))
            else:
                by_signal[place].append(span)
        for place, span in ((place, span) for place, spans in by_signal.items() for span in spans):
            signal = self._signals[place]
            denied = not signal.ook_ontkend and any(denial.denies(span) for denial in denials)
            if not denied and excluded[place].isdisjoint(range(span.start, span.end)):
                yield Mention(signal, words[span.start].begin, words[span.end - 1].eind)


def tagged(lexicon: Lexicon) -> Iterator[tuple[str, Tag]]:
    """Yield every term of a lexicon with its signal."""
    for place, signal in enumerate(lexicon.signalen):
        yield from ((term.tekst, (place, False)) for term in signal.termen)
        yield from ((term.tekst, (place, True)) for term in signal.behalve)
