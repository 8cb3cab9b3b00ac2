"""Texts are easy enough to read, or say why they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, Severity
from strategiekeuze.explain.reading.level import LONGEST_SENTENCE, bound, rounded, too_hard, too_long
from strategiekeuze.language.quoting import choices, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.explain.reading.passages import MeasuredPassage


def check(passages: Iterable[MeasuredPassage]) -> Iterator[Problem]:
    """Yield each text that is too hard, or that has a sentence which is too long, and that gives no reason."""
    for each in passages:
        if each.passage.reason:
            continue
        if too_hard(each.measure):
            yield hard_text(each)
        if too_long(each.measure):
            yield long_sentence(each)


def hard_text(found: MeasuredPassage) -> Problem:
    """Say that a text is too hard."""
    measure = found.measure
    what = f"deze tekst is moeilijk: de score is {rounded(measure)}, en minstens {bound(measure.weighed)} is nodig"
    remedy = "Schrijf kortere zinnen en kortere woorden."
    cause = f"Lange woorden: {choices(measure.hard, 'en')}." if measure.hard else ""
    return Problem("moeilijke-tekst", what, remedy, found.passage.place, cause, Severity.WARNING)


def long_sentence(found: MeasuredPassage) -> Problem:
    """Say that a sentence is too long."""
    what = f"deze tekst heeft een zin van {found.measure.longest_words} woorden"
    remedy = f"Maak er twee zinnen van: een zin heeft hoogstens {LONGEST_SENTENCE} woorden."
    cause = f"De zin: {quoted(found.measure.longest)}."
    return Problem("lange-zin", what, remedy, found.passage.place, cause, Severity.WARNING)
