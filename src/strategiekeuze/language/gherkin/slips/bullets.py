"""A bullet in front of a step: Gherkin takes the bullet for the step word, and the real one for text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import Kind
from strategiekeuze.language.gherkin.words import BULLET
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.words import Words


def check(line: Line, words: Words, notes: Notes) -> None:
    """Note a bullet that hides a step word."""
    if line.keyword != BULLET.strip():
        return
    kind, keyword = words.kind(line.rest)
    if kind is Kind.STEP:
        what = f"voor {quoted(keyword)} staat een opsommingsteken"
        notes.mend("opsomming-voor-stap", what, line, f"{line.indent}{line.rest}", marked=BULLET.strip())
