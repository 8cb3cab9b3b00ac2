"""No step has the form of two sentences of one kind; a rule that used it would be refused."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, Severity
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.sentences.grammar import ALTERNATIVES, MAX_READINGS, OPTIONAL, PARAMETER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.sentences.vocabulary import Sentence, Vocabulary

CODE = "gelijke-zinnen"

SAMPLES = ("1", '"x"')
"""A number and a name: a parameter stands for one of the two."""

MOST_TEXTS = 2 * MAX_READINGS
"""Most steps that are tried per sentence, so that no form, however odd, takes long."""

VARIED = re.compile(rf"(\{{[^{{}}]*\}}|{OPTIONAL.pattern}|{ALTERNATIVES.pattern})")
"""A piece of a form that stands for more than one text."""


def check(vocabulary: Vocabulary, file: str) -> Iterator[Problem]:
    """Yield each sentence that some step shares with an earlier one; `file` is where they stand."""
    order = {sentence.id: place for place, sentence in enumerate(vocabulary.sentences)}
    for sentence in vocabulary.sentences:
        shared = ((text, each) for text in steps(sentence.form) for each in same_form(text, sentence, vocabulary))
        text, first = next(((text, each) for text, each in shared if order[each] < order[sentence.id]), ("", ""))
        if first:
            yield alike(sentence.id, first, text, file)


def same_form(text: str, sentence: Sentence, vocabulary: Vocabulary) -> list[str]:
    """Return the sentences that a step has the form of, when this sentence is one of them."""
    found = [match.sentence.id for match in vocabulary.match(text, frozenset({sentence.kind}))]
    return found if sentence.id in found else []


def steps(form: str) -> Iterator[str]:
    """Yield steps of a form: every choice of words, with a number or a name for each parameter."""
    choices = [options(piece) for piece in VARIED.split(form)]
    return islice(("".join(words) for words in product(*choices)), MOST_TEXTS)


def options(piece: str) -> tuple[str, ...]:
    """Return the texts that a piece of a form stands for."""
    if PARAMETER.fullmatch(piece):
        return SAMPLES
    if OPTIONAL.fullmatch(piece):
        return (piece[1:-1], "")
    return tuple(piece.split("/")) if ALTERNATIVES.fullmatch(piece) else (piece,)


def alike(name: str, first: str, text: str, file: str) -> Problem:
    """Say that two sentences have one form."""
    what = f"de zinnen {quoted(first)} en {quoted(name)} passen allebei op: {text}"
    remedy = "Maak een van de twee anders. Een regel met deze zin wordt nu geweigerd."
    return Problem(CODE, what, remedy, Place(file), severity=Severity.WARNING)
