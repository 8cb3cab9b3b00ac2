"""The words of Gherkin in one language, and what a line is by them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from gherkin.dialect import DIALECTS

from strategiekeuze.language.gherkin.line import Kind, Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DUTCH = "nl"
ENGLISH = "en"

HEADING_ROLES = {
    "feature": Kind.FEATURE,
    "rule": Kind.RULE,
    "background": Kind.BACKGROUND,
    "scenarioOutline": Kind.OUTLINE,
    "scenario": Kind.SCENARIO,
    "examples": Kind.EXAMPLES,
}
STEP_ROLES = ("given", "when", "then", "and", "but")
PREFERRED = {"scenario": "Scenario", "when": "Wanneer"}
"""Which of several words to write; elsewhere the first. "Voorbeeld" looks like "Voorbeelden", and "Als" like a wish."""

LANGUAGE_NAMES = {DUTCH: "Nederlands", ENGLISH: "Engels"}

SIGNS = {"#": Kind.COMMENT, "@": Kind.TAGS, "|": Kind.ROW}
USUAL_QUOTES = '"""'
FENCE = "```"
QUOTES = (USUAL_QUOTES, FENCE)
BULLET = "* "


class Words:
    """The words of one language.

    Attributes:
        language: its code, such as "nl".
        headings: the kind of each heading, the longest first.
        steps: every step word as a line must start with it, so with a space behind it where the language has one.
        step_words: the step words by themselves, without the bullet.
        scenario_words: the words to write for a scenario and an outline, with a space behind them.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._spec = {role: tuple(words) for role, words in DIALECTS[language].items() if isinstance(words, list)}
        named = [(word, kind) for role, kind in HEADING_ROLES.items() for word in self._spec[role]]
        self.headings = dict(sorted(named, key=lambda pair: -len(pair[0])))
        steps = {word for role in STEP_ROLES for word in self._spec[role]}
        self.steps = tuple(sorted(steps, key=lambda word: (-len(word), word)))
        self.step_words = tuple(word.strip() for word in self.steps if word != BULLET)
        self.scenario_words = tuple(f"{self.word(role)} " for role in ("scenario", "scenarioOutline"))
        self._starts = tuple(f"{word}:" for word in self.headings)

    def kind(self, text: str) -> tuple[Kind, str]:
        """Return what a line without blanks in front is, and the word it starts with."""
        if not text:
            return Kind.EMPTY, ""
        if text[0] in SIGNS:
            return SIGNS[text[0]], ""
        if text.startswith(QUOTES):
            return Kind.QUOTES, text[:3]
        if text.startswith(self._starts):
            word = next(word for word in self.headings if text.startswith(f"{word}:"))
            return self.headings[word], word
        if text.startswith(self.steps):
            return Kind.STEP, next(word for word in self.steps if text.startswith(word)).strip()
        return Kind.OTHER, ""

    def word(self, role: str) -> str:
        """Return the word to write for a role such as "feature" or "given"."""
        words = [word.strip() for word in self._spec[role] if word != BULLET]
        return PREFERRED[role] if PREFERRED.get(role) in words else words[0]

    def role(self, word: str) -> str:
        """Return the role of a heading or step word, whatever its capitals; empty when it has none."""
        wanted = word.casefold()
        roles = ((role, each) for role, words in self._spec.items() for each in words)
        return next((role for role, each in roles if each.strip().casefold() == wanted), "")

    def scan(self, rows: Iterable[str]) -> Iterator[Line]:
        """Yield the lines of a file, each by itself: what stands between triple quotes is not told apart."""
        for number, raw in enumerate(rows, 1):
            yield Line(number, raw, raw.strip(), *self.kind(raw.lstrip()))


@lru_cache(maxsize=100)
def words_of(language: str) -> Words:
    """Return the words of a language that Gherkin knows."""
    return Words(language)


def known(language: str) -> bool:
    """Tell whether Gherkin knows a language by this code."""
    return language in DIALECTS
