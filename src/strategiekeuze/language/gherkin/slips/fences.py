"""A block of code of Markdown or a chat around the whole file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import ASIDE, Kind
from strategiekeuze.language.gherkin.words import FENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes


def check(lines: Sequence[Line], notes: Notes) -> frozenset[int]:
    """Note the quotes around a whole file, and return the numbers of their lines."""
    filled = [line for line in lines if line.kind not in ASIDE]
    if not filled or filled[0].kind is not Kind.QUOTES or not filled[0].text.startswith(FENCE):
        return frozenset()
    first, last = filled[0], filled[-1]
    what = "om dit bestand heen staan tekens voor een blok code"
    notes.mend("blok-code", what, first, (), remedy=f"Haal de tekens {FENCE} boven en onder weg.")
    if last.text != FENCE or last is first:
        return frozenset({first.number})
    notes.also(last)
    return frozenset({first.number, last.number})
