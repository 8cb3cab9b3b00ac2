"""Find rules, steps and labels that the Gherkin parser takes for free text, or leaves aside, without a word."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.keywords import looks_like_heading, looks_like_step, step_of_line
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.sentences.vocabulary import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.language.gherkin.feature import Feature, FreeText
    from strategiekeuze.language.rules.context import Context

MAX_LINES = 200
"""Lines of a description that are looked at; a longer one is prose."""

ALL_KINDS = frozenset(SentenceKind)


def check_descriptions(feature: Feature, context: Context) -> None:
    """Report the first lost line of each description outside a scenario, and labels outside a scenario."""
    for lines in feature.descriptions:
        check_lines(lines, context)
    for tag in {tag.place.line: tag for tag in reversed(feature.loose_tags)}.values():
        what = f"het label {quoted('@' + tag.name)} hoort hier niet"
        context.report("label-hoort-niet", what, "Zet het label boven een scenario.", tag.place)


def check_lines(lines: Iterable[FreeText], context: Context) -> None:
    """Report the first line that is no prose; what follows it is lost for the same reason."""
    for text, place in islice(lines, MAX_LINES):
        heading = looks_like_heading(text)
        if heading:
            remedy = f'Schrijf "{heading}" en daarachter de naam.'
            context.report("vergeten-kop", f"{quoted(text)} telt niet mee als kop", remedy, place)
            return
        if lost_step(text, context):
            remedy = "Zet er een kop met Scenario: boven."
            context.report("vergeten-stap", f"{quoted(text)} telt niet mee als stap", remedy, place)
            return


def lost_step(text: str, context: Context) -> str:
    """Return the step keyword that a line of free text was meant to start with, empty when it reads as prose."""
    rest = text.partition(" ")[2]
    if context.vocabulary.match(text, ALL_KINDS) or context.vocabulary.match(rest, ALL_KINDS):
        return step_of_line(text) or "Gegeven"
    return looks_like_step(text)
