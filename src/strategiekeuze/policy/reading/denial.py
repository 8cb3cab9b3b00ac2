"""Which words of a text are denied: "geen", "niet" and their like, as far as they reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.policy.reading.phrases import PhraseIndex, Span, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.lexicon import Negations
    from strategiekeuze.policy.reading.words import Word

FORWARD, BOTH, NONE, STOP = "vooruit", "beide kanten", "telt niet", "stopt bij"

LISTING = frozenset({"of", "noch"})
COMMA = ","
NEXT_ITEM = 6
"""How soon "of" follows a comma when that comma stands in a list: "geen proeven, datalabs of pilots"."""


@dataclass(frozen=True, slots=True)
class Denial:
    """A denial: from the word at `start` to before the one at `end`, and the places of all words that it reaches."""

    start: int
    end: int
    places: frozenset[int]

    def denies(self, span: Span[Tag]) -> bool:
        """Tell whether it denies a term. A term that holds the denial itself means it so: "nog geen plan"."""
        own = span.start <= self.start and self.end <= span.end and self.start not in span.gaps
        return not own and not self.places.isdisjoint(range(span.start, span.end))


class Denials:
    """Find what a text denies, by the words of a lexicon."""

    def __init__(self, negations: Negations) -> None:
        lists = {
            FORWARD: negations.vooruit,
            BOTH: negations.beide_kanten,
            NONE: negations.telt_niet,
            STOP: negations.stopt_bij,
        }
        self._index = PhraseIndex((term.tekst, name) for name, terms in lists.items() for term in terms)

    def denials(self, words: Sequence[Word]) -> tuple[Denial, ...]:
        """Return every denial in a text."""
        found = list(self._index.found_in(words))
        harmless = [span for span in found if span.tag == NONE]
        stops = sorted({span.start for span in found if span.tag == STOP and not in_list(words, span.start)})
        return tuple(
            Denial(span.start, span.end, frozenset(reach(span, stops, len(words))))
            for span in found
            if span.tag in (FORWARD, BOTH) and not any(span.touches(other) for other in harmless)
        )


def reach(span: Span[str], stops: Sequence[int], length: int) -> Iterator[int]:
    """Yield the places that one denial reaches: to the next stop, and back to the last one when it works both ways."""
    end = min((stop for stop in stops if stop >= span.end), default=length)
    earlier = max((stop + 1 for stop in stops if stop < span.start), default=0)
    yield from range(earlier if span.tag == BOTH else span.start, end)


def in_list(words: Sequence[Word], place: int) -> bool:
    """Tell whether a comma divides the items of a list that goes on with "of"."""
    following = [word.tekst for word in words[place + 1 : place + 1 + NEXT_ITEM]]
    return words[place].tekst == COMMA and not LISTING.isdisjoint(following)
