"""Terms of a lexicon as patterns over words, with an index so that a text is walked once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

from strategiekeuze.language.lexicon.terms import GAP, plain_term
from strategiekeuze.policy.reading.words import Word, exact, forms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LONGEST_GAP = 8
"""Number of words that "..." may stand for."""

SIGNS = frozenset(";:.?!|")
"""A gap never crosses these."""

Tag = TypeVar("Tag")


@dataclass(frozen=True, slots=True)
class Element:
    """One word of a term: what a word of the text must be.

    Attributes:
        vormen: the forms of which the word has one; empty for a piece of a word.
        begin, eind: what the word starts and ends with, for a piece of a word.
        midden: what the word holds anywhere.
    """

    vormen: frozenset[str] = frozenset()
    begin: str = ""
    eind: str = ""
    midden: str = ""

    def fits(self, word: Word) -> bool:
        """Tell whether a word of a text is this one."""
        if self.vormen:
            return not self.vormen.isdisjoint(word.vormen)
        if self.midden:
            return self.midden in word.tekst
        if self.begin:
            return word.tekst.startswith(self.begin)
        return word.tekst.endswith(self.eind)


@dataclass(frozen=True, slots=True)
class Span(Generic[Tag]):
    """A term that was found: from the word at `start` to before the one at `end`; `gaps` are the words in between."""

    tag: Tag
    start: int
    end: int
    gaps: frozenset[int] = frozenset()

    def touches(self, other: Span[Tag]) -> bool:
        """Tell whether two spans share a word."""
        return self.start < other.end and other.start < self.end


def element(word: str) -> Element | None:
    """Return one word of a term; None for a gap."""
    if word == GAP:
        return None
    bare = word.strip("*")
    if word.startswith("*") and word.endswith("*"):
        return Element(midden=bare)
    if word.startswith("*"):
        return Element(eind=bare)
    if word.endswith("*"):
        return Element(begin=bare)
    if word.startswith("="):
        return Element(vormen=frozenset({exact(word[1:])}))
    return Element(vormen=frozenset({word, forms_of(word)[0]}))


class PhraseIndex(Generic[Tag]):
    """Find many terms in a text at once. Each term carries a tag."""

    def __init__(self, terms: Iterable[tuple[str, Tag]]) -> None:
        self._starting: dict[str, list[tuple[tuple[Element | None, ...], Tag]]] = defaultdict(list)
        self._pieces: list[tuple[tuple[Element | None, ...], Tag]] = []
        for text, tag in terms:
            self._add(tuple(element(word) for word in plain_term(text).split()), tag)
        self._from = lru_cache(maxsize=20_000)(self._starts)

    def found_in(self, words: Sequence[Word]) -> Iterator[Span[Tag]]:
        """Yield every term in a text, from the first word to the last."""
        begun = ((start, *found) for start, word in enumerate(words) for found in self._from(word.tekst))
        for start, elements, tag in begun:
            gaps: set[int] = set()
            end = end_of(elements, words, start, gaps)
            if end is not None:
                yield Span(tag, start, end, frozenset(gaps))

    def _add(self, elements: tuple[Element | None, ...], tag: Tag) -> None:
        first = elements[0]
        if first is not None and first.vormen:
            for form in first.vormen:
                self._starting[form].append((elements, tag))
        else:
            self._pieces.append((elements, tag))

    def _starts(self, text: str) -> tuple[tuple[tuple[Element | None, ...], Tag], ...]:
        word = Word(text, *forms_of(text))
        by_form = [pair for form in sorted(word.vormen) for pair in self._starting.get(form, ())]
        pieces = [pair for pair in self._pieces if pair[0][0] is not None and pair[0][0].fits(word)]
        return tuple(dict.fromkeys([*by_form, *pieces]))


def end_of(elements: Sequence[Element | None], words: Sequence[Word], start: int, gaps: set[int]) -> int | None:
    """Return where a term ends that begins at a word, None when it does not stand there; fill `gaps`."""
    at = start
    for index, each in enumerate(elements):
        if each is None:
            continue
        found = after_gap(each, words, at) if index and elements[index - 1] is None else at
        if found is None or found >= len(words) or not each.fits(words[found]):
            return None
        gaps.update(range(at, found))
        at = found + 1
    return at


def after_gap(wanted: Element, words: Sequence[Word], start: int) -> int | None:
    """Return where the word behind a gap stands, None when it does not follow soon enough."""
    for at in range(start, min(start + LONGEST_GAP + 1, len(words))):
        if wanted.fits(words[at]):
            return at
        if words[at].tekst in SIGNS:
            return None
    return None
