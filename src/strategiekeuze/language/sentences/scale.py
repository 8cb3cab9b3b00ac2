"""Put a text and a sentence on a scale: what both have, and what only one of them has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.candidates import OPEN, SLOT
from strategiekeuze.language.sentences.direction import COMPARING, NEGATIONS, direction_of
from strategiekeuze.language.sentences.names import ASKED
from strategiekeuze.language.sentences.tokens import TokenKind
from strategiekeuze.language.sentences.wording import NUMBER, OTHER, SMALL, SMALL_WORDS, words_of

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from strategiekeuze.language.sentences.candidates import Candidate
    from strategiekeuze.language.sentences.direction import Direction
    from strategiekeuze.language.sentences.names import Mention
    from strategiekeuze.language.sentences.tokens import Token
    from strategiekeuze.model.rule import Operator

LOOSE_QUOTE = 0.4
"""How much a text in quotes weighs that a sentence has no place for."""

BARE = frozenset({TokenKind.NUMBER, TokenKind.COLUMN})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says.

    Attributes:
        words: the text of each token; a word that is nearly a word of some sentence is that word.
    """

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    mentions: tuple[Mention, ...]
    direction: Direction


class Scale:
    """One sentence and one text on a scale: what both have, what only one of them has."""

    def __init__(self, candidate: Candidate, reading: Reading, numbers: AbstractSet[str]) -> None:
        self._candidate, self._reading, self._numbers = candidate, reading, numbers
        self._used: set[int] = set()
        self._covered: set[str] = set()
        self.named: set[int] = set()
        self.matched = self.ours = self.theirs = self.telling = 0.0
        self.sure = True

    def with_names(self) -> str:
        """Return the sentence with the names of the text, each put on the scale."""
        self._name_subject()
        text = self._candidate.text
        for slot in self._candidate.slots:
            value = "" if slot in self._numbers else self._name(slot)
            text = text.replace(f"{{{slot}}}", value, 1) if value else text
        return text

    def with_numbers(self, text: str) -> str:
        """Return a sentence with the numbers of the text, each put on the scale."""
        for slot in self._candidate.slots:
            value = self._number() if slot in self._numbers else ""
            text = text.replace(f"{{{slot}}}", value, 1) if value else text
        return text

    def operator(self) -> Operator | None:
        """Return how the text compares, when the names in it are left aside."""
        words = self._reading.words
        if not any(words[index] in COMPARING for index in self.named):
            return self._reading.direction.operator
        return direction_of(" ".join(word for index, word in enumerate(words) if index not in self.named)).operator

    def weigh_words(self) -> None:
        """Put every word on the scale that is no value."""
        words = self._candidate.words
        self.theirs += sum(weight for word, weight in words.items() if word not in self._covered)
        seen: set[str] = set()
        for index, token in enumerate(self._reading.tokens):
            if index not in self._used:
                self._weigh(token, self._reading.words[index], seen)

    def _weigh(self, token: Token, word: str, seen: set[str]) -> None:
        weight = self._candidate.words.get(word) if token.kind is TokenKind.WORD else None
        if weight is not None and word not in seen | self._covered:
            seen.add(word)
            self.matched += weight
            self.ours += weight
            self.telling += weight if word not in SMALL_WORDS else 0
            return
        loose = loose_weight(token, word)
        self.ours += loose
        self.sure = self.sure and loose <= SMALL

    def _number(self) -> str:
        tokens = self._reading.tokens
        free = (index for index, token in enumerate(tokens) if token.kind in BARE and index not in self._used)
        found = next(free, None)
        self.theirs += NUMBER
        if found is None:
            return ""
        self._use({found}, NUMBER)
        return tokens[found].text

    def _name(self, slot: str) -> str:
        mention = next((each for each in self._reading.mentions if self._fills(each, slot)), None)
        if mention:
            self.theirs += mention.name.strength
            self._mention(mention)
            return f'"{mention.name.shown}"'
        self.theirs += SLOT
        tokens = self._reading.tokens
        free = (index for index, each in enumerate(tokens) if each.kind is TokenKind.QUOTE and index not in self._used)
        found = next(free, None)
        if found is None:
            return ""
        self._use({found}, SLOT if slot in OPEN else SLOT / 2)
        self.sure = self.sure and slot in OPEN
        return tokens[found].text

    def _fills(self, mention: Mention, slot: str) -> bool:
        return mention.name.parameter == slot and not mention.tokens & self._used

    def _name_subject(self) -> None:
        """Take a mention of the fact that the sentence speaks of, unless the sentence says it with the same words."""
        fact, words = self._candidate.sentence.fact, self._reading.words
        for each in self._reading.mentions if fact else ():
            said = all(words[index] in self._candidate.words for index in each.tokens)
            if each.name.fact == fact and not each.name.parameter and not said:
                self._covered.update(words_of(each.name.shown))
                self.theirs += each.name.strength
                self._mention(each)
                return

    def _mention(self, mention: Mention) -> None:
        self.named |= mention.tokens
        self.sure = self.sure and mention.name.strength != ASKED
        self._use(mention.tokens, mention.weight)

    def _use(self, tokens: AbstractSet[int], weight: float) -> None:
        self._used |= tokens
        self.matched += weight
        self.ours += weight


def loose_weight(token: Token, word: str) -> float:
    """Return how much a piece of a text weighs that a sentence does not have."""
    if token.kind is TokenKind.QUOTE:
        return LOOSE_QUOTE
    if token.kind in BARE:
        return NUMBER
    if word in COMPARING or word in NEGATIONS:
        return 0.0
    return SMALL if word in SMALL_WORDS else OTHER
