"""What stands above the first heading of a file, and a file without one."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import ASIDE, HEADINGS, SCENARIOS, TOLD, Kind, Line
from strategiekeuze.language.gherkin.slips import comments, tags
from strategiekeuze.language.gherkin.slips.keywords import meant_line
from strategiekeuze.language.gherkin.slips.texts import note_meant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.words import Words

MAY_STAND = frozenset({*ASIDE, Kind.TAGS})


def find_heading(lines: Sequence[Line], words: Words, notes: Notes) -> Line | None:
    """Return the heading of the file, after noting what is wrong with it and above it; None when there is none."""
    heading = next((line for line in lines if line.kind is Kind.FEATURE), None)
    if heading is None:
        heading = misspelt_heading(lines, words, notes)
    if heading is None:
        return None
    above = [line for line in lines[: heading.number - 1] if line.kind not in MAY_STAND]
    for line in lines[: heading.number - 1]:
        if line.kind is Kind.TAGS:
            tags.check(line, notes)
    if above:
        late_heading(above, heading, words, notes)
    return heading


def misspelt_heading(lines: Sequence[Line], words: Words, notes: Notes) -> Line | None:
    """Return the first line that was meant to be the heading of the file."""
    last = max((line.number for line in lines if line.kind not in ASIDE), default=0)
    for line in lines:
        if line.kind in TOLD:
            return None
        if line.number < last and line.kind is Kind.COMMENT and comments.feature(line, words, notes):
            return line
        meant = meant_line(line.text, words) if line.kind is Kind.OTHER else None
        if meant and meant.kind is Kind.FEATURE:
            note_meant(meant, line, words, notes, lost=False)
            return line
    return None


def late_heading(above: Sequence[Line], heading: Line, words: Words, notes: Notes) -> None:
    """Note text above the heading, which then goes below it; what is no text cannot be moved."""
    first, word = above[0], words.word("feature")
    wrong = next((line for line in above if line.kind is not Kind.OTHER), None)
    if wrong is not None:
        remedy = f"Zet {word}: bovenaan, met alles wat erbij hoort eronder."
        notes.drop("kop-te-laat", f"boven de kop {word} staat al iets anders", wrong, remedy)
        notes.skip(above)
        return
    remedy = f"Zet deze tekst onder de kop {word}."
    notes.mend("tekst-boven-kop", f"boven de kop {word} staat tekst", first, (), remedy=remedy)
    for line in above[1:]:
        notes.also(line)
    notes.also_above(heading.number + 1, *(f"{heading.indent}  {line.text}" for line in above))


def heading_place(filled: Sequence[Line]) -> Line:
    """Return the line above which the heading of the file belongs: tags above anything but a scenario are its own."""
    first = next((line for line in filled if line.kind is not Kind.TAGS), filled[0])
    return filled[0] if first.kind in {*SCENARIOS, Kind.RULE} else first


def without_heading(lines: Sequence[Line], words: Words, notes: Notes, file: str) -> Line | None:
    """Note that a file has no heading, and return the first line to read; None when there is nothing to read."""
    filled = [line for line in lines if line.kind not in ASIDE]
    first = next((line for line in filled if line.kind in HEADINGS), None)
    word = words.word("feature")
    if first is None:
        if filled:
            what = f"in dit bestand staat geen kop {word}"
            notes.drop("kop-ontbreekt", what, filled[0], f"Begin met {word}: en een naam.")
        notes.skip(filled)
        return None
    start = heading_place(filled)
    title = PurePath(file).stem.replace("-", " ").replace("_", " ").strip() or "Zonder naam"
    row = f"{word}: {title[:1].upper()}{title[1:]}"
    what = f"boven deze tekst ontbreekt de kop {word}"
    remedy = f"Begin het bestand met {word}: en een naam."
    notes.insert("kop-ontbreekt", what, filled[0], row, "", above=start, remedy=remedy)
    return start
