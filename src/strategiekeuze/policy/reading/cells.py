"""What the same sentence, list item or row says about a claim: who owns it, how it is measured, and so on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.model.document import BETWEEN_CELLS
from strategiekeuze.policy.reading.phrases import PhraseIndex
from strategiekeuze.policy.reading.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.lexicon import Lexicon
    from strategiekeuze.policy.reading.sight import Sight

NAME = "naam"
ASIDE = frozenset({"eigenaar", "wanneer", "kosten"})
"""A cell in these columns says who, when or for how much, not what a row is about."""

SAID = re.compile(r"(?:\A|(?<=[\s(;,|]))([^\W_][\w-]*): ([^,;|()]+)")
"""A word with a value behind a colon: "trekker: de controller"."""

NOTHING = frozenset({"", "-", "\u2013", "n.v.t.", "nvt", "niet bekend", "onbekend", "nader te bepalen"})
"""What people write in a cell when they have nothing to write."""

LONGEST_VALUE = 100


class Details:
    """Find the details of claims by the words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._index = PhraseIndex((term.tekst, field) for field, terms in lexicon.kolommen.items() for term in terms)

    def of(self, sight: Sight) -> Mapping[str, str]:
        """Return what a passage says about itself, per field; a field that it does not name is absent."""
        pairs = self._in_row(sight) if sight.setting.tabelkop else self._in_sentence(sight.passage.tekst)
        found: dict[str, str] = {}
        for field, value in pairs:
            text = value.strip().rstrip(".")
            if text.casefold() not in NOTHING and len(text) <= LONGEST_VALUE:
                found.setdefault(field, text)
        return found

    def aside(self, text: str, heads: str) -> list[tuple[int, int]]:
        """Return where in a row the cells stand that say who, when or for how much, as character positions."""
        if not heads or heads.count(BETWEEN_CELLS) != text.count(BETWEEN_CELLS):
            return []
        cells, columns = text.split(BETWEEN_CELLS), heads.split(BETWEEN_CELLS)
        starts = [sum(len(cell) + len(BETWEEN_CELLS) for cell in cells[:index]) for index in range(len(cells))]
        return [
            (start, start + len(cell))
            for start, cell, column in zip(starts, cells, columns, strict=True)
            if not ASIDE.isdisjoint(self._fields(column))
        ]

    def _in_row(self, sight: Sight) -> Iterator[tuple[str, str]]:
        heads = sight.setting.tabelkop.split(BETWEEN_CELLS)
        cells = sight.passage.tekst.split(BETWEEN_CELLS)
        if len(heads) == len(cells):
            for head, cell in zip(heads, cells, strict=True):
                yield from ((field, cell) for field in self._fields(head))

    def _in_sentence(self, text: str) -> Iterator[tuple[str, str]]:
        for match in SAID.finditer(text):
            yield from ((field, match[2]) for field in self._fields(match[1]) if field != NAME)

    def _fields(self, words: str) -> tuple[str, ...]:
        found = list(self._index.found_in(words_of(words)))
        return tuple(dict.fromkeys(span.tag for span in found if span.start == found[0].start))
