"""What version control leaves in a file when two versions clash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.conflict import END, REMEDY, START, WHAT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes

LEFT = "======="
"""The mark between two versions, when it is all that was left."""

MIDDLE = re.compile(r"(={7}|\|{7})(\s|$)")


def check(lines: Sequence[Line], notes: Notes, *, accepted: bool) -> frozenset[int]:
    """Note every conflict, and return the numbers of the lines that are not read: the marks and the second version.

    In a file that Gherkin reads, only marks at the start of a line count: others are part of a text. A line of seven =
    alone is no conflict there, for Markdown has those too.
    """
    left_out: set[int] = set()
    side = ""
    for line in lines:
        text = "" if accepted and line.indent else line.text
        starts, ends = START.match(text), END.match(text)
        loose = ends or (not accepted and line.text == LEFT)
        if starts or (loose and not side):
            notes.drop("conflict-in-bestand", WHAT, line, REMEDY)
            side = "first" if starts else ""
        elif ends:
            side = ""
        elif side == "second" or (side and MIDDLE.match(text)):
            side = "second"
        else:
            continue
        left_out.add(line.number)
    notes.skip(line for line in lines if line.number in left_out)
    return frozenset(left_out)
