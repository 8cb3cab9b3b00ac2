"""Read any feature file as people write it: its slips, the text with what can be mended, and its syntax tree.

The tree of a file that Gherkin itself reads is never changed; what Gherkin loses in silence is a problem all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Severity, by_place
from strategiekeuze.language.gherkin.line import Kind, Line
from strategiekeuze.language.gherkin.notes import Notes
from strategiekeuze.language.gherkin.official import document_of
from strategiekeuze.language.gherkin.problems import left_problems, too_many_rows
from strategiekeuze.language.gherkin.slips import conflict, fences, language, top
from strategiekeuze.language.gherkin.spoken import spoken_in
from strategiekeuze.language.gherkin.walk import Walk
from strategiekeuze.language.gherkin.words import DUTCH, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.gherkin.official import Document
    from strategiekeuze.language.gherkin.spoken import Spoken


MOST_ROWS = 200_000
"""Longest file that is read: the official parser takes seconds for more, even when all lines are empty."""

HARMLESS = frozenset({"taal-ontbreekt", "taal-te-laat"})
"""Slips that change nothing for a reader who knows the language of a file."""

MAYBE_MEANT = frozenset(
    {"tabel-zonder-stap", "tekst-zonder-stap", "streepjes-in-tabel", "komma-tussen-labels", "opsomming-voor-stap"}
)
"""Slips that a writer may have meant so, in a file that Gherkin reads."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What reading a file gave.

    Attributes:
        text: with everything mended that can be; the same text when there is nothing to mend.
        problems: every slip, sorted by place; `repaired` holds the mended lines.
        language: the code of its language.
        document: the tree of the file itself, as the official parser gives it; None when that cannot read it.
        meant: the tree of what the writer meant, without what only the writer can mend; None when there is none.
        meant_rows: the lines that `meant` is of, each with the number of the line in the file that it comes from.
        readable: whether the official parser reads `text`.
    """

    text: str
    problems: tuple[Problem, ...]
    language: str
    document: Document | None
    meant: Document | None
    meant_rows: tuple[tuple[str, int], ...]
    readable: bool


def mend(text: str, file: str, default: str = "") -> Mended:
    """Read a feature file.

    Args:
        text: with plain line ends and without a byte-order mark.
        file: name for messages.
        default: language of a file that names none; without it Dutch is tried, then English.
    """
    rows = text.split("\n")
    if len(rows) > MOST_ROWS:
        return Mended(text, (too_many_rows(file),), default or DUTCH, None, None, (), readable=False)
    spoken = spoken_in(text, rows, default)
    notes = Notes(rows, file)
    walk(list(words_of(spoken.language).scan(rows)), spoken, notes, file)
    if spoken.document is not None and not notes.problems:
        return Mended(text, (), spoken.language, spoken.document, spoken.document, numbered(rows), readable=True)
    meant, errors = document_of(notes.readable.text, spoken.language)
    meant_rows = tuple(notes.readable.rows())
    accepted = spoken.document is not None
    problems = [judged(problem, accepted=accepted) for problem in notes.problems]
    if errors and not accepted:
        problems += left_problems(errors, meant_rows, rows, file, problems)
    elif not accepted and all(problem.severity is Severity.WARNING for problem in problems):
        problems += left_problems(spoken.errors, numbered(rows), rows, file, problems)
    mended = notes.mended.text
    readable = meant is not None if notes.whole else document_of(mended, spoken.language)[0] is not None
    return Mended(mended, by_place(problems), spoken.language, spoken.document, meant, meant_rows, readable)


def judged(problem: Problem, *, accepted: bool) -> Problem:
    """Return a slip with how bad it is: who loses a scenario or a step without a word has an error."""
    mild = problem.code in HARMLESS or (accepted and problem.code in MAYBE_MEANT)
    return replace(problem, severity=Severity.WARNING if mild else Severity.ERROR)


def numbered(rows: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Return the lines of a file with their numbers."""
    return tuple((row, number) for number, row in enumerate(rows, 1))


def walk(lines: Sequence[Line], spoken: Spoken, notes: Notes, file: str) -> None:
    """Note every slip in a file."""
    words, accepted = words_of(spoken.language), spoken.document is not None
    left_out = conflict.check(lines, notes, accepted=accepted) | fences.check(lines, notes)
    kept = [replace(line, kind=Kind.EMPTY, text="") if line.number in left_out else line for line in lines]
    language.check(kept, spoken.language, notes)
    body = Walk(kept, words, notes, accepted=accepted)
    heading = top.find_heading(kept, words, notes)
    first = top.without_heading(kept, words, notes, file) if heading is None else None
    if heading is not None:
        body.run(heading, heading.number)
    elif first is not None:
        body.run(first, first.number - 1)
