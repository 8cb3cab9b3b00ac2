"""A piece of JSON below a step without triple quotes around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import TOLD, Kind
from strategiekeuze.language.gherkin.words import QUOTES, USUAL_QUOTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes

JSON = re.compile(r"""[{\[](\s*$|\s*["{\[])|"[^"]+"\s*:""")
BELOW = frozenset({*TOLD, Kind.TAGS, Kind.QUOTES})
"""Kinds of lines at which the piece has ended."""


def starts(line: Line, before: Line) -> bool:
    """Tell whether a line starts a piece of JSON, right below a step."""
    below_step = before.kind is Kind.STEP and not before.text.endswith(QUOTES)
    return below_step and line.kind is Kind.OTHER and JSON.match(line.text) is not None


def take(lines: Sequence[Line], index: int, notes: Notes) -> int:
    """Note the quotes that are missing, and return the index behind the piece."""
    first = lines[index]
    end = next((place for place in range(index, len(lines)) if lines[place].kind in BELOW), len(lines))
    closed = end < len(lines) and lines[end].kind is Kind.QUOTES
    quotes = lines[end].keyword if closed else USUAL_QUOTES
    what = "boven deze tekst ontbreken drie aanhalingstekens"
    remedy = f"Zet {quotes} boven en onder de tekst, elk op een eigen plek."
    notes.insert("tekst-zonder-aanhalingstekens", what, first, f"{first.indent}{quotes}", remedy=remedy)
    if closed:
        return end + 1
    last = next(place for place in range(end - 1, index - 1, -1) if lines[place].text)
    notes.also_above(last + 2, f"{first.indent}{quotes}")
    return last + 1
