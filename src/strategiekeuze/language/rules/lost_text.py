"""Find sentences of rules that the Gherkin parser takes for free text, and labels that it leaves aside."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.sentences.vocabulary import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.language.gherkin.feature import Feature, FreeText
    from strategiekeuze.language.rules.context import Context

MAX_LINES = 200
"""Lines of a description that are looked at; a longer one is prose."""

AROUND = " \t~*_`'()[]{}<>\u2018\u2019\u201c\u201d\u201e\u2192."
"""Signs that people put around a line."""

BEHIND_STEP = re.compile(r"\b(?:Gegeven|Stel|Als|Wanneer|Dan|En|Maar)\s+(?:dat\s+)?(.+)")

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
        if is_sentence(text, context):
            remedy = "Zet er een kop met Scenario: boven."
            context.report("vergeten-stap", f"{quoted(text)} telt niet mee als stap", remedy, place)
            return


def is_sentence(text: str, context: Context) -> bool:
    """Tell whether a line of free text is a sentence of rules, whatever stands in front of it or around it."""
    bare = text.strip(AROUND)
    parts = (text, bare, bare.partition(" ")[2], *(match[1] for match in BEHIND_STEP.finditer(bare)))
    return any(context.vocabulary.match(part, ALL_KINDS) for part in dict.fromkeys(parts) if part)
