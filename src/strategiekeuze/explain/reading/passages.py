"""A text of a rule set with its place, and how hard it is to read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.explain.reading.measure import Measure, measured

if TYPE_CHECKING:
    from strategiekeuze.errors import Place
    from strategiekeuze.explain.reading.known import Known


@dataclass(frozen=True, slots=True)
class Passage:
    """One text.

    Attributes:
        texts: every way in which it can turn out.
        reason: why it may be harder than others, in the words of its writer; empty when none is given.
    """

    place: Place
    texts: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MeasuredPassage:
    """A text with the measure of the hardest way in which it turns out, and the longest sentence of all ways."""

    passage: Passage
    measure: Measure


def measured_passage(passage: Passage, known: Known) -> MeasuredPassage:
    """Return a text with its measure."""
    found = [measured(text, known) for text in passage.texts]
    hardest = min(found, key=lambda each: each.score, default=Measure())
    longest = max(found, key=lambda each: each.longest_words, default=hardest)
    whole = replace(hardest, longest=longest.longest, longest_words=longest.longest_words)
    return MeasuredPassage(passage, whole)
