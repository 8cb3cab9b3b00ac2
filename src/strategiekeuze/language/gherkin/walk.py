"""Walk through a feature file line by line, and take each line for what it was meant to be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import ASIDE, HEADINGS, SCENARIOS, Kind, Line
from strategiekeuze.language.gherkin.slips import bullets, comments, marks, tags, unquoted
from strategiekeuze.language.gherkin.slips.keywords import meant_line
from strategiekeuze.language.gherkin.slips.lost import Surroundings, is_lost
from strategiekeuze.language.gherkin.slips.placing import Misplaced
from strategiekeuze.language.gherkin.slips.quotes import Quotes
from strategiekeuze.language.gherkin.slips.rows import check_row, row_without_bar
from strategiekeuze.language.gherkin.slips.tables import Tables
from strategiekeuze.language.gherkin.slips.texts import note_meant
from strategiekeuze.language.gherkin.structure import NEXT, PROSE, TABLES, Where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.slips.keywords import Meant
    from strategiekeuze.language.gherkin.words import Words


NEAR = 20
"""Lines that are looked ahead."""


class Walk:
    """One walk through the lines below the heading of the file."""

    def __init__(self, lines: Sequence[Line], words: Words, notes: Notes, *, accepted: bool) -> None:
        self._lines = lines
        self._words = words
        self._notes = notes
        self._quotes = Quotes(lines, notes, accepted=accepted)
        self._tables = Tables(words, notes)
        self._misplaced = Misplaced(words, notes)
        self._where = Where.HEADER
        self._tags: list[Line] = []
        self._background = False
        self._heading = lines[0]
        self._before = lines[0]

    def run(self, heading: Line, index: int) -> None:
        """Walk from the line with this index to the end of the file, below its heading."""
        self._heading = self._before = heading
        while index < len(self._lines):
            index = self._step(index)
        self._tables.end()
        tags.left_over(self._tags, self._notes)

    def _step(self, index: int) -> int:
        """Take in one line, or a text between triple quotes, and return the index of the next one."""
        line = self._lines[index]
        if line.kind in ASIDE:
            self._aside(line, index)
            return index + 1
        if line.kind is Kind.TAGS:
            self._tags += [line] if tags.check(line, self._notes) else []
            return index + 1
        if line.kind is Kind.OTHER and tags.without_sign(line, lambda: self._after(index), self._notes):
            self._tags.append(line)
            return index + 1
        separator = self._quotes.separator(line, prose=self._where in PROSE)
        if self._where is Where.STEPS and unquoted.starts(line, self._before):
            self._where = Where.STEP_TEXT
            index = unquoted.take(self._lines, index, self._notes)
        elif separator:
            self._no_tags()
            index = self._quoted(index, separator)
        else:
            self._take(line, index)
            index += 1
        self._before = line
        return index

    def _aside(self, line: Line, index: int) -> None:
        """Take in a line that may stand anywhere; a heading that became a comment counts as what it was."""
        if line.kind is Kind.EMPTY:
            return
        kind = comments.check(line, self._after(index, frozenset({Kind.EMPTY})), self._words, self._notes)
        if self._may(kind):
            self._move(line, kind)
            self._before = line

    def _quoted(self, index: int, separator: str) -> int:
        """Take in a text between triple quotes."""
        if self._may(Kind.QUOTES):
            self._where = Where.STEP_TEXT
            return self._quotes.take(index, separator)
        if self._where is Where.HEADER:
            return self._quotes.over(index, separator)
        self._misplaced.note(replace(self._lines[index], kind=Kind.QUOTES), self._where)
        return self._quotes.skip(index, separator)

    def _take(self, line: Line, index: int) -> None:
        """Take in any other line."""
        check = self._fitting if self._may(line.kind) else self._unfitting
        kind = check(line, index)
        if kind not in HEADINGS:
            self._no_tags()
        if self._may(kind):
            self._move(line, kind)

    def _may(self, kind: Kind) -> bool:
        """Tell whether a line of this kind can stand here."""
        return kind in NEXT[self._where] and not (kind is Kind.EXAMPLES and self._background)

    def _move(self, line: Line, kind: Kind) -> None:
        """Go on to where a line of this kind leads."""
        self._tables.see(line, kind, self._where)
        if kind in HEADINGS:
            if kind is Kind.BACKGROUND:
                tags.above_background(self._tags, self._notes)
            self._heading, self._tags = line, []
            self._background = kind is Kind.BACKGROUND
        self._where = NEXT[self._where][kind]

    def _no_tags(self) -> None:
        """Note that tags stand above something that cannot have any."""
        if self._tags:
            below = self._before is self._heading and self._where is Where.SCENARIO
            tags.not_above_heading(self._tags, self._heading if below else None, self._notes)
            self._tags = []

    def _fitting(self, line: Line, index: int) -> Kind:
        """Return what a line that can stand here was meant to be."""
        if line.kind is Kind.ROW:
            check_row(line, self._notes)
        if line.kind is Kind.STEP:
            bullets.check(line, self._words, self._notes)
            marks.check(line, self._words, self._notes)
        if line.kind in SCENARIOS and self._tables.wants_examples(line, self._after(index)):
            return Kind.EXAMPLES
        return line.kind

    def _unfitting(self, line: Line, index: int) -> Kind:
        """Return what a line that cannot stand here was meant to be."""
        if line.kind is not Kind.OTHER:
            self._out_of_place(line, index, sure=True)
            return line.kind
        if self._where in TABLES and row_without_bar(line, self._notes):
            return Kind.ROW
        meant = meant_line(line.text, self._words)
        if meant is None or meant.kind is Kind.OTHER or self._misplaced.goes_on(line):
            self._out_of_place(line, index, sure=False)
        elif not self._may(meant.kind):
            self._out_of_place(taken_for(line, meant), index, sure=meant.sure)
        elif self._where not in PROSE or self._lost(taken_for(line, meant), index, sure=meant.sure):
            note_meant(meant, line, self._words, self._notes, lost=self._where in PROSE and not self._tags)
            return meant.kind
        return Kind.OTHER

    def _out_of_place(self, line: Line, index: int, *, sure: bool) -> None:
        """Note a line that cannot stand here, unless it is prose where prose may stand."""
        labelled = bool(self._tags) and line.kind is not Kind.OTHER
        if self._where not in PROSE or labelled or self._lost(line, index, sure=sure):
            if labelled:
                self._forget_tags()
            self._misplaced.note(line, self._where)

    def _forget_tags(self) -> None:
        """Leave out tags above a line that cannot stand there itself: one slip is enough."""
        self._notes.skip(self._tags)
        self._tags = []

    def _lost(self, line: Line, index: int, *, sure: bool) -> bool:
        """Tell whether a line in prose was meant to be more than that."""
        around = Surroundings(
            self._where,
            self._after(index),
            straight=self._before is self._heading,
            alone=not self._lines[index - 1].text,
        )
        return is_lost(line, around, sure=sure)

    def _after(self, index: int, passed: frozenset[Kind] = ASIDE) -> Line | None:
        """Return the next line that says something, as what it was meant to be."""
        rest = (self._lines[place] for place in range(index + 1, min(index + NEAR, len(self._lines))))
        line = next((line for line in rest if line.kind not in passed), None)
        meant = meant_line(line.text, self._words) if line and line.kind is Kind.OTHER else None
        return taken_for(line, meant) if line and meant else line


def taken_for(line: Line, meant: Meant) -> Line:
    """Return a line as what it was meant to be."""
    return replace(line, kind=meant.kind, keyword=meant.keyword)
