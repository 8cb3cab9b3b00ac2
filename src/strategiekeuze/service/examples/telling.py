"""Take one step of an example: further tell the profile, or say what must come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.service.examples.changes import changed
from strategiekeuze.service.examples.example import Example, example_named, example_of
from strategiekeuze.service.examples.expected import CONCLUDES, Expected
from strategiekeuze.service.examples.said import bare, conclusion_said, condition_said, slug_of
from strategiekeuze.service.examples.sentences import FACTS, PROFILE
from strategiekeuze.service.examples.spoken import current

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.language.gherkin.feature import Row
    from strategiekeuze.language.sentences.vocabulary import Match

EXAMPLES = frozenset({SentenceKind.EXAMPLE})


def match_in(text: str) -> Match | None:
    """Return the sentence for examples that a step is, None when it is a sentence of rules."""
    return next(iter(current().vocabulary.match(bare(text), EXAMPLES)), None)


def told_by(text: str, table: tuple[Row, ...], example: Example | None, beside: Path, top: Path) -> Example:
    """Return the example after a step with Gegeven.

    Raises:
        StrategiekeuzeError: when the profile cannot be told so.
    """
    match = match_in(text)
    rows = [[cell.text for cell in row] for row in table]
    if match and match.sentence.id == PROFILE:
        return example_named(word_in(match), beside, top)
    if match and match.sentence.id == FACTS:
        return example_of(rows)
    if example is None:
        raise TypeError(text)
    return changed(example, condition_said(bare(text), rows).test)


def expected_in(text: str) -> Expected:
    """Return what a step with Dan expects."""
    match = match_in(text)
    if match is None:
        return Expected(CONCLUDES, conclusion=conclusion_said(bare(text)))
    word = word_in(match)
    return Expected(match.sentence.id, slug_of(word) if match.parameter("strategie") else word)


def word_in(match: Match) -> str:
    """Return the value in a step without its quotes; empty when it has none."""
    return match.parameters[0].words[0] if match.parameters else ""
