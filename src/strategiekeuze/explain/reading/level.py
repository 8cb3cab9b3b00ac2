"""What a score means, and how low that of a text may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.explain.reading.measure import Measure

LOWEST = 60
"""Flesch and Douma call 60 to 70 ordinary Dutch. Below it a text asks more than B1."""

ENOUGH_WORDS = 20
SLACK = 3
"""In a short text one long word decides. So each word that it has less than `ENOUGH_WORDS` allows `SLACK` points."""

LONGEST_SENTENCE = 20
"""Words in a sentence that can be read in one go."""

LEVELS = ((80, "makkelijk"), (LOWEST, "gewoon, B1"), (50, "vrij moeilijk, B2"), (30, "moeilijk, C1"))
"""From which score a text is called so."""

HARDEST_LEVEL = "heel moeilijk"
TOO_SHORT = "te kort om zeker te zijn"


def level(score: float) -> str:
    """Return what the score of a text that is long enough means in words."""
    return next((name for least, name in LEVELS if score >= least), HARDEST_LEVEL)


def level_of(measure: Measure) -> str:
    """Return what the score of a text means in words; that of a short text may mean nothing."""
    short = bound(measure.weighed) <= measure.score < LOWEST
    return TOO_SHORT if short else level(measure.score)


def bound(words: int) -> int:
    """Return the lowest score that a text of so many words of its own may have."""
    return LOWEST - SLACK * max(0, ENOUGH_WORDS - words)


def too_hard(measure: Measure) -> bool:
    """Tell whether a text scores lower than it may; what a reader sees is the rounded score."""
    return rounded(measure) < bound(measure.weighed)


def too_long(measure: Measure) -> bool:
    """Tell whether a text has a sentence that is too long."""
    return measure.longest_words > LONGEST_SENTENCE


def rounded(measure: Measure) -> int:
    """Return the score as it is shown, from 0 to 100."""
    return max(0, min(100, round(measure.score)))
