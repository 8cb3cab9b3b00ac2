"""The sentences of `taal.yaml`: which forms there are, and which form a step has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.sentences.grammar import Expression, Parameter
    from strategiekeuze.language.sentences.suggesting import Offer, Others, Suggestions

MAX_STEP = 500
"""Longest step that is matched, in characters."""


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

    def __init__(
        self,
        sentences: Sequence[tuple[Sentence, Expression]],
        numbers: frozenset[str] = frozenset(),
        facts: Facts | None = None,
    ) -> None:
        self.sentences = tuple(sentence for sentence, _ in sentences)
        self._expressions = tuple(sentences)
        self._numbers = numbers
        self._facts = facts or Facts(feiten=())

    @cached_property
    def _suggestions(self) -> Suggestions:
        # Made when a sentence is unknown: a rule set without faults does not pay for it.
        from strategiekeuze.language.sentences.suggesting import Suggestions

        return Suggestions(self.sentences, self._numbers, self._facts)

    def match(self, text: str, kinds: frozenset[SentenceKind]) -> tuple[Match, ...]:
        """Return every sentence of these kinds whose form the text has; more than one is a fault in `taal.yaml`."""
        if len(text) > MAX_STEP:
            return ()
        tried = ((each, expression.match(text)) for each, expression in self._expressions if each.kind in kinds)
        return tuple(Match(sentence, found) for sentence, found in tried if found is not None)

    def offer(self, text: str, kinds: frozenset[SentenceKind], others: Others = ()) -> Offer | None:
        """Return the sentence of these kinds that was perhaps meant, None when none is near.

        Args:
            text: the step.
            kinds: which sentences may stand there.
            others: names by parameter that the facts do not hold: those of strategies and findings.
        """
        return None if len(text) > MAX_STEP else self._suggestions.offer(text, kinds, others)

    def nearest(self, text: str, kinds: frozenset[SentenceKind], others: Others = ()) -> str:
        """Return the text of the sentence that was perhaps meant; empty when none is near."""
        offer = self.offer(text, kinds, others)
        return offer.text if offer else ""
