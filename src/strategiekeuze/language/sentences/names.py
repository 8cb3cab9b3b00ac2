"""The names in a rule set, and where a text mentions one: a theme, an option, a strategy, a finding, a fact."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.tokens import TokenKind
from strategiekeuze.language.sentences.wording import SMALL_WORDS, words_of
from strategiekeuze.model.facts import DESCRIPTIVE
from strategiekeuze.suggestion import likeness, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from strategiekeuze.language.sentences.tokens import Token
    from strategiekeuze.model.facts import Fact, Facts

WHOLE, PART, ASKED, OPTION = 1.0, 0.8, 0.7, 0.4
"""How much a mention tells: a whole name, one word of it, a word of its question, a value that many facts may have."""

NEAR_NAME, NEAR_WORD = 0.8, 0.88
"""Lowest likeness of a name that is written otherwise: of a whole name, of one word of a name or a question."""

SHORTEST, LONGEST = 4, 60
"""Shorter words are compared exactly; longer texts are no name."""

SHORTEST_ASKED = 6
MOST_WORDS = 5

MOST_NAMES = 1_000
"""In a rule set with more names only an exact name is found, so that no rule set makes the search last long."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the rule set.

    Attributes:
        parameter: the parameter that it can be a value of, empty for a fact that a sentence speaks of.
        fact: the fact that it names, empty for a strategy or a finding.
        shown: the name as it is written.
        strength: how much a mention of it tells, 0 to 1.
    """

    parameter: str
    fact: str
    shown: str
    strength: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: which tokens, and how alike it is to the name, 0 to 1."""

    name: Name
    tokens: frozenset[int]
    alike: float

    @property
    def weight(self) -> float:
        """How much it tells, 0 to 1."""
        return self.name.strength * self.alike


class Names:
    """Every name, ready to look up."""

    def __init__(self, names: Iterable[tuple[str, Name]]) -> None:
        self._entries: dict[str, list[Name]] = {}
        for written, name in names:
            self._entries.setdefault(plain(written), []).append(name)
        self._pairs = {written: pairs_in(written) for written in self._entries}
        self._found: dict[str, tuple[tuple[Name, float], ...]] = {}

    def mentions(self, tokens: Sequence[Token]) -> tuple[Mention, ...]:
        """Return every name that a text mentions, in quotes or not."""
        found = (Mention(name, span, alike) for text, span in spans(tokens) for name, alike in self.look_up(text))
        return tuple(sorted(found, key=lambda each: (-each.weight, -len(each.tokens), min(each.tokens))))

    def look_up(self, text: str) -> tuple[tuple[Name, float], ...]:
        """Return the names that a text is, or nearly is, with the likeness.

        Between quotes stands one name, so there a small word may be missing from it.
        """
        if text not in self._found:
            key, slack = plain(text), int(text.startswith('"'))
            exact = self._entries.get(key)
            self._found[text] = tuple((name, 1.0) for name in exact) if exact else self._near(key, slack)
        return self._found[text]

    def _near(self, key: str, slack: int) -> tuple[tuple[Name, float], ...]:
        if not SHORTEST < len(key) <= LONGEST or len(self._entries) > MOST_NAMES:
            return ()
        pairs, words = pairs_in(key), key.count("_")
        near = (
            (name, likeness(key, written))
            for written, theirs in self._pairs.items()
            if abs(written.count("_") - words) <= slack and alike_enough(pairs, theirs)
            for name in self._entries[written]
        )
        return tuple((name, alike) for name, alike in near if alike >= least(name))


def least(name: Name) -> float:
    """Return the lowest likeness at which a text is taken for a name."""
    return NEAR_NAME if name.strength in (WHOLE, PART) else NEAR_WORD


def pairs_in(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring letters: texts with few pairs in common need no closer look."""
    return frozenset(text[index : index + 2] for index in range(len(text) - 1))


def alike_enough(ours: AbstractSet[str], theirs: AbstractSet[str]) -> bool:
    """Tell whether two texts have enough pairs of letters in common to compare them well."""
    return len(ours & theirs) * 5 >= len(ours) + len(theirs)


def spans(tokens: Sequence[Token]) -> Iterator[tuple[str, frozenset[int]]]:
    """Yield each quoted text or number, and each run of some words, with the tokens it takes."""
    for start, token in enumerate(tokens):
        if token.kind in (TokenKind.QUOTE, TokenKind.NUMBER):
            yield token.text, frozenset({start})
        words = [each.word for each in takewhile(is_word, tokens[start : start + MOST_WORDS])]
        ends = [end for end, word in enumerate(words, 1) if not SMALL_WORDS & {words[0], word}]
        yield from ((" ".join(words[:end]), frozenset(range(start, start + end))) for end in ends)


def is_word(token: Token) -> bool:
    """Tell whether a token is a word."""
    return token.kind is TokenKind.WORD


def names_of(facts: Facts, others: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Name]]:
    """Yield each way to write a name, with the name; `others` are names by parameter, as those of strategies."""
    known = [fact for fact in facts.feiten if fact.soort not in DESCRIPTIVE]
    for fact in known:
        yield from names_of_fact(fact)
        parts = telling(fact.naam, [each.naam for each in known])
        yield from ((word, Name(fact.groep, fact.sleutel, fact.naam, PART)) for word in parts)
    yield from ((word, name) for word, name in question_words(known))
    for parameter, names in others.items():
        for each in names:
            yield each, Name(parameter, "", each, WHOLE)
            yield from ((word, Name(parameter, "", each, PART)) for word in telling(each, names))


def names_of_fact(fact: Fact) -> Iterator[tuple[str, Name]]:
    """Yield each way to write the name of a fact, and of each of its options."""
    for written in dict.fromkeys(fact.names):
        yield written, Name(fact.groep, fact.sleutel, fact.naam, WHOLE)
    for option in fact.opties:
        for written in (option.naam, *option.ook):
            yield written, Name(fact.sleutel, fact.sleutel, option.naam, OPTION)


def telling(name: str, others: Iterable[str]) -> Iterator[str]:
    """Yield the longer words of a name of more words, unless another name has them too."""
    words = words_of(name)
    shared = Counter(word for other in others for word in set(words_of(other)))
    yield from (word for word in words if len(words) > 1 and len(word) > SHORTEST and shared[word] <= 1)


def question_words(facts: Sequence[Fact]) -> Iterator[tuple[str, Name]]:
    """Yield the longer words that only one question has, with the fact that it asks for."""
    asked = {fact.sleutel: dict.fromkeys(words_of(fact.vraag)) for fact in facts}
    counts = Counter(word for words in asked.values() for word in words)
    for fact in facts:
        own = {plain(written) for written, _ in names_of_fact(fact)}
        words = [word for word in asked[fact.sleutel] if counts[word] == 1 and len(word) >= SHORTEST_ASKED]
        asking = Name(fact.groep, fact.sleutel, fact.naam, ASKED)
        yield from ((word, asking) for word in words if plain(word) not in own)
