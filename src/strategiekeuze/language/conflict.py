"""Find what version control leaves in a file when two versions clash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

START = re.compile(r"<{7}(\s|$)")
END = re.compile(r">{7}(\s|$)")

WHAT = "hier staat een rest van een conflict tussen twee versies"
REMEDY = "Kies welke versie blijft en haal de tekens <<<<<<<, ======= en >>>>>>> weg."


def conflicts(lines: Sequence[str], file: str) -> tuple[Problem, ...]:
    """Return one problem per conflict; a line of seven = alone is none, for Markdown has those too."""
    starts = [number for number, line in enumerate(lines, 1) if START.match(line.lstrip())]
    found = starts or [number for number, line in enumerate(lines, 1) if END.match(line.lstrip())]
    return tuple(conflict(file, number, lines[number - 1]) for number in found)


def conflict(file: str, number: int, line: str) -> Problem:
    """Say that a version-control conflict was left in the file."""
    text = line.strip()
    place = Place(file, number, line.index(text) + 1, len(text), line)
    return Problem("conflict-in-bestand", WHAT, REMEDY, place)
