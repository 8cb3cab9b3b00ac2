"""In which language a feature file is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import TOLD
from strategiekeuze.language.gherkin.official import document_of
from strategiekeuze.language.gherkin.slips.language import declared
from strategiekeuze.language.gherkin.words import DUTCH, ENGLISH, known, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gherkin.errors import ParserException

    from strategiekeuze.language.gherkin.official import Document


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language of a file, and what the official parser makes of the file in that language."""

    language: str
    document: Document | None
    errors: Sequence[ParserException]


def spoken_in(text: str, rows: Sequence[str], default: str) -> Spoken:
    """Return the first language in which a file can be read; else the one of which it holds most words."""
    named = declared(words_of(ENGLISH).scan(rows))
    tried = [named] if named else [default] if default else [DUTCH, ENGLISH]
    read = [Spoken(language, *document_of(text, language)) for language in tried if known(language)]
    good = next((each for each in read if each.document is not None), None)
    if good is not None:
        # A Dutch file with one English heading is an English file without any scenario, all of it description.
        ours = good.language == ENGLISH and not named and told(rows, DUTCH) > told(rows, ENGLISH)
        return replace(good, language=DUTCH) if ours else good
    likely = [default] if default else [named, DUTCH, ENGLISH]
    likely = [language for language in likely if known(language)]
    best = max(likely, key=lambda language: told(rows, language))
    same = next((each for each in read if each.language == best), None)
    return same or Spoken(best, None, read[0].errors if read else document_of(text, best)[1])


def told(rows: Sequence[str], language: str) -> int:
    """Return how many lines start with a word of a language."""
    return sum(line.kind in TOLD for line in words_of(language).scan(rows))
