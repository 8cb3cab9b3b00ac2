"""Recognise a file of examples among other feature files: one of its steps tells a profile in our sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.service.examples.sentences import STARTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.sentences.vocabulary import Vocabulary

FENCE = re.compile(r'\s*("""|```)')
STEP = re.compile(r"\s*\*?\s*[^\W\d_]{2,10}\s+(?:dat )?(.+?)\s*")
SENTENCES = frozenset({SentenceKind.EXAMPLE})


def tells_profiles(text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a feature file starts an example from a profile, as every example of ours does."""
    steps = dict.fromkeys(match[1] for match in map(STEP.fullmatch, outside_texts(text)) if match)
    return any(found.sentence.id in STARTS for step in steps for found in vocabulary.match(step, SENTENCES))


def outside_texts(text: str) -> Iterator[str]:
    """Yield the lines that stand in no text between quotes: such a text may show an example of its own."""
    inside = False
    for line in text.splitlines():
        if FENCE.match(line):
            inside = not inside
        elif not inside:
            yield line
