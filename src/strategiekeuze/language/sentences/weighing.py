"""Weigh how much of a text a sentence says, and how much of the sentence the text says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.direction import direction_of
from strategiekeuze.language.sentences.scale import Scale
from strategiekeuze.model.rule import Operator

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from strategiekeuze.language.sentences.candidates import Candidate
    from strategiekeuze.language.sentences.scale import Reading

NEAR_SENTENCE = 0.5
"""Lowest score at which a sentence is offered instead of an unknown one."""

AGREES, DIFFERS = 0.1, -0.1
"""What it adds to a score when text and sentence compare in the same way, or in another."""

HINTS = {None: 0.02, Operator.AT_LEAST: 0.01}
"""What a text that does not compare most probably means: the value itself, or that there is so much."""

DIRECTIONS = {Operator.LESS: -1, Operator.AT_MOST: -1, Operator.AT_LEAST: 1, Operator.MORE: 1}
"""Down or up: "lager dan" is nearer to "hoogstens" than to "minstens"."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence beside a text.

    Attributes:
        text: the sentence with the values of the text.
        score: how alike they are, 0 to 1.
        agreement: whether they compare in the same way: more than zero when they do, less when they do not.
        telling: the weight of the telling words that both have.
        sure: whether nothing of the text is left out, and no value is guessed.
        named: tokens of the names that the sentence uses.
    """

    candidate: Candidate
    text: str
    score: float
    agreement: float
    telling: float
    sure: bool
    named: frozenset[int]

    @property
    def rank(self) -> float:
        """The score with the agreement; the best sentence has the highest."""
        return self.score + self.agreement

    @property
    def by_name(self) -> bool:
        """Whether only a name connects the two."""
        return bool(self.named) and self.telling == 0

    @property
    def certain(self) -> bool:
        """Whether the text says just this, so that the sentence can take its place."""
        compared = self.candidate.operator is None or self.agreement == AGREES
        return self.sure and compared and self.agreement >= 0 and "{" not in self.text

    def near(self, reading: Reading) -> bool:
        """Tell whether the sentence is worth offering; a name alone leads to a fact only, and never to a denial."""
        enough = self.score >= NEAR_SENTENCE and (self.telling > 0 or bool(self.candidate.sentence.fact))
        return enough and direction_of(self.text).negations == reading.direction.negations

    def same_words(self, reading: Reading) -> int:
        """Count the words of a text that stand in the sentence as they are written."""
        return sum(token.word in self.candidate.words for token in reading.tokens)


def weighed(candidate: Candidate, reading: Reading, numbers: AbstractSet[str]) -> Weighed:
    """Return a sentence beside a text; `numbers` are the parameters that stand for a number."""
    scale = Scale(candidate, reading, numbers)
    text = scale.with_names()
    agreement = agreement_of(candidate, scale.operator())
    if agreement >= 0:
        # A limit of another comparison would make the sentence say something that nobody wrote.
        text = scale.with_numbers(text)
    scale.weigh_words()
    score = 2 * scale.matched / (scale.ours + scale.theirs)
    return Weighed(candidate, text, score, agreement, scale.telling, scale.sure, frozenset(scale.named))


def agreement_of(candidate: Candidate, operator: Operator | None) -> float:
    """Return whether a sentence compares as a text does: more than zero when it does, less when it does not."""
    if operator is candidate.operator:
        return AGREES if operator else HINTS[None]
    if operator is None:
        return HINTS.get(candidate.operator, 0.0)
    if candidate.operator is None:
        return 0
    return DIFFERS / 2 if DIRECTIONS.get(operator) == DIRECTIONS.get(candidate.operator) else DIFFERS
