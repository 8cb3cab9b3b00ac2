"""Say that a line of a rule is no sentence, with the sentence that was perhaps meant."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.rules.lines import line_of
from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from strategiekeuze.language.gherkin.feature import Feature
    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.language.rules.lines import Line
    from strategiekeuze.language.sentences.suggesting import Offer
    from strategiekeuze.language.sentences.vocabulary import Vocabulary

ALL_SENTENCES = "Alle zinnen: strategiekeuze regels taal"
GROUP = re.compile(r"(?<=\d) (?=\d{3}\b)")
"""A space between the thousands of a number."""

CONCLUSIONS = frozenset({SentenceKind.CONCLUSION})
CURLY = frozenset("\u201c\u201d\u201e\u2018\u2019")
"""Quotes as word processors write them."""


def unknown_sentence(line: Line, kinds: frozenset[SentenceKind], context: Context) -> Problem:
    """Return the problem with a line that is no sentence of these kinds.

    The suggestion rests on the text as the file has it, so that the rows of a table give one problem. The line as it
    should be is given when the text says just that, in other words.
    """
    plainer = written_plainly(line.raw)
    if plainer != line.raw and context.vocabulary.match(plainer, kinds):
        return blanks(line, plainer)
    offer = context.vocabulary.offer(line.raw, kinds, context.names()) if context.hints else None
    cause = 'Zet namen tussen rechte aanhalingstekens: ".' if CURLY & set(line.raw) else ""
    found = Problem("onbekende-zin", "deze zin ken ik niet", ALL_SENTENCES, line.place, cause)
    return offering(found, offer, line) if offer else found


def written_plainly(text: str) -> str:
    """Return a text with single ordinary spaces, and with dots instead of spaces in a number."""
    return GROUP.sub(".", " ".join(text.split()))


def blanks(line: Line, plainer: str) -> Problem:
    """Say that a line is a sentence, apart from its blanks."""
    before = line.place.text[: line.place.column - 1]
    whole = before + plainer if line.place.text == before + line.raw else None
    what = "in deze zin kloppen de spaties niet"
    cause = "Er staat een spatie te veel, een harde spatie, of een spatie in een getal."
    return Problem("spaties-in-zin", what, f"Schrijf: {plainer}", line.place, cause, repaired=whole)


def offering(problem: Problem, offer: Offer, line: Line) -> Problem:
    """Return the problem with a suggestion: its mark points at the piece that differs."""
    place = replace(line.place, column=line.place.column + offer.start, length=offer.length)
    before = line.place.text[: line.place.column - 1]
    whole = before + offer.text if offer.certain and line.place.text == before + line.raw else None
    return replace(problem, remedy=f"Bedoelde u: {offer.text}?\n{ALL_SENTENCES}", place=place, repaired=whole)


def concluded_in(features: Sequence[Feature], vocabulary: Vocabulary) -> Callable[[], tuple[str, ...]]:
    """Return a look-up of the findings that the rules conclude; it reads them when it is first asked."""

    @cache
    def look_up() -> tuple[str, ...]:
        return tuple(dict.fromkeys(findings_in(features, vocabulary)))

    return look_up


def findings_in(features: Sequence[Feature], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the name of every finding that a rule concludes."""
    steps = (step for feature in features for scenario in feature.scenarios for step in scenario.steps[-1:])
    matches = (match for step in steps for match in vocabulary.match(line_of(step, {}).text, CONCLUSIONS))
    concluding = (match for match in matches if match.sentence.effect == Effect.FINDING)
    named = (given.words[0].strip() for match in concluding if (given := match.parameter(Effect.FINDING)))
    yield from (name for name in named if name)
