"""A mark behind a step word, with a space in between: Gherkin takes it for a part of the step."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import Kind
from strategiekeuze.language.gherkin.slips.keywords import Meant
from strategiekeuze.language.gherkin.slips.texts import note_meant
from strategiekeuze.language.gherkin.words import BULLET

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.words import Words

MARK = re.compile(r"[:;,.]\s+(?P<text>\S.*)")


def check(line: Line, words: Words, notes: Notes) -> None:
    """Note a mark between a step word and its sentence."""
    match = MARK.fullmatch(line.rest)
    if match and line.keyword != BULLET.strip():
        text = f"{line.keyword} {match['text']}"
        meant = Meant("teken-achter-stapwoord", text, Kind.STEP, line.keyword, line.keyword, sure=True)
        note_meant(meant, line, words, notes, lost=False)
