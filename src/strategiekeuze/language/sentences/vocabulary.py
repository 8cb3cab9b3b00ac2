"""The sentences of `taal.yaml`: which forms there are, and which form a step has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.wording import filled, masked, shown
from strategiekeuze.suggestion import likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.sentences.grammar import Expression, Parameter

MAX_STEP = 500
"""Longest step that is matched, in characters."""

NEAR_SENTENCE = 0.72
"""Lowest likeness at which a sentence is offered instead of an unknown one."""


class SentenceKind(StrEnum):
    """What a sentence is for."""

    CONDITION = "voorwaarde"
    CONCLUSION = "conclusie"
    EXAMPLE = "voorbeeldstap"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One entry of `taal.yaml`; fields that do not belong to its kind are empty."""

    id: str
    kind: SentenceKind
    form: str
    fact: str = ""
    operator: str = ""
    value: str = ""
    finding: str = ""
    table: str = ""
    effect: str = ""
    points: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """A step that has the form of a sentence."""

    sentence: Sentence
    parameters: tuple[Parameter, ...]

    def parameter(self, name: str) -> Parameter | None:
        """Return the parameter with this name, None when the sentence has none."""
        return next((each for each in self.parameters if each.name == name), None)


class Vocabulary:
    """All sentences of a rule set, ready to match."""

    def __init__(self, sentences: Sequence[tuple[Sentence, Expression]], numbers: frozenset[str] = frozenset()) -> None:
        self.sentences = tuple(sentence for sentence, _ in sentences)
        self._expressions = tuple(sentences)
        self._numbers = numbers
        self._shown = tuple((each.kind, shown(each.form), masked(shown(each.form))) for each in self.sentences)

    def match(self, text: str, kinds: frozenset[SentenceKind]) -> tuple[Match, ...]:
        """Return every sentence of these kinds whose form the text has; more than one is a fault in `taal.yaml`."""
        if len(text) > MAX_STEP:
            return ()
        tried = ((each, expression.match(text)) for each, expression in self._expressions if each.kind in kinds)
        return tuple(Match(sentence, found) for sentence, found in tried if found is not None)

    def nearest(self, text: str, kinds: frozenset[SentenceKind]) -> str:
        """Return the sentence most like the text with the user's own values filled in; empty when none is near."""
        if len(text) > MAX_STEP:
            return ""
        bare = masked(text)
        options = [(likeness(bare, mask), form) for kind, form, mask in self._shown if kind in kinds]
        best, form = max(options, key=lambda option: option[0], default=(0.0, ""))
        return filled(form, text, self._numbers) if best >= NEAR_SENTENCE else ""
