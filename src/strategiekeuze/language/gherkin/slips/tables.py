"""Whole tables: rows of other lengths, and tables that stand under the wrong word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import HEADINGS, SCENARIOS, Kind
from strategiekeuze.language.gherkin.slips.rows import cells, filled_up
from strategiekeuze.language.gherkin.structure import TABLES, Where
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.words import Words

BAR = re.compile(r"(?<!\\)(?:\\\\)*\|")
"""A bar that is no part of a value."""

MOST_MISSING = 50
"""Cells that a row may miss and still be filled up: else a file of a few lines could grow without end."""

PLACEHOLDER = re.compile(r"<([^<>]+)>")


class Tables:
    """What is known of the scenario at hand and its tables."""

    def __init__(self, words: Words, notes: Notes) -> None:
        self._words = words
        self._notes = notes
        self._rows: list[Line] = []
        self._outline: Line | None = None
        self._used: set[str] = set()
        self._in_step = False

    def see(self, line: Line, kind: Kind, where: Where) -> None:
        """Take in a line of the scenario at hand, as what it was meant to be."""
        if kind is Kind.ROW:
            if where not in TABLES:
                self._end_table()
                self._in_step = where is Where.STEPS
            self._rows.append(line)
            return
        if kind in HEADINGS:
            self.end(examples=kind is Kind.EXAMPLES)
            self._outline = line if kind in SCENARIOS else None
        elif kind is Kind.STEP:
            self._end_table()
            self._used |= set(PLACEHOLDER.findall(line.text))

    def end(self, *, examples: bool = False) -> None:
        """Look at the scenario, or the steps of a scenario with examples, that end here."""
        header = cells(self._notes.now(self._rows[0])) if self._rows else []
        if not examples and self._in_step and self._outline and self._used and self._used <= set(header):
            self._without_heading()
        self._end_table()
        self._outline, self._used, self._in_step = None, set(), False

    def wants_examples(self, line: Line, after: Line | None) -> bool:
        """Note a heading for one example above the table with all examples, and tell whether it is one."""
        word = self._words.word("examples")
        open_outline = self._outline is not None and bool(self._used)
        if not open_outline or after is None or after.kind is not Kind.ROW or line.keyword not in word:
            return False
        what = f"{quoted(line.keyword)} begint een scenario, en hier staat een tabel met voorbeelden"
        new = f"{line.indent}{word}:{line.text[len(line.keyword) + 1 :]}"
        self._notes.mend("voorbeeld-zonder-en", what, line, new, marked=line.keyword)
        return True

    def _without_heading(self) -> None:
        """Note a table of examples that Gherkin gives to the last step."""
        first = self._rows[0]
        word = self._words.word("examples")
        indent = self._outline.indent + "  " if self._outline else first.indent
        what = f"boven deze tabel ontbreekt de kop {word}"
        cause = "Gherkin leest de tabel als deel van de stap erboven."
        self._notes.insert("kop-voorbeelden-ontbreekt", what, first, f"{indent}{word}:", cause=cause)

    def _end_table(self) -> None:
        """Look at the rows of the table that ends here."""
        rows, self._rows = [row for row in self._rows if self._notes.now(row)], []
        if not rows:
            return
        widths = [len(cells(self._notes.now(row))) for row in rows]
        if len(rows) > 2 and len(set(widths[1:])) == 1 and widths[0] < widths[1]:
            self._narrow_header(rows, widths)
            return
        for row, width in zip(rows[1:], widths[1:], strict=True):
            if width != widths[0]:
                self._ragged(row, width, widths[0])

    def _narrow_header(self, rows: list[Line], widths: list[int]) -> None:
        """Note a first row that is shorter than all others."""
        what = f"deze rij heeft {boxes(widths[0])}, en elke rij eronder {widths[1]}"
        remedy = "Vul de eerste rij aan, met een streep (|) tussen twee vakken."
        self._notes.drop("scheve-tabel", what, rows[0], remedy, instead=self._notes.now(rows[0]))
        for row in rows[1:]:
            self._notes.read_as(row, cut(self._notes.now(row), widths[0]))

    def _ragged(self, row: Line, width: int, wanted: int) -> None:
        """Note a row of another length than the first."""
        now = self._notes.now(row).rstrip()
        what = f"deze rij heeft {boxes(width)}, en de eerste rij {wanted}"
        remedy = "Geef elke rij evenveel vakken, elk tussen twee strepen (|)."
        missing = wanted - width
        if missing > MOST_MISSING:
            self._notes.drop("scheve-tabel", what, row, remedy)
        elif missing > 0 and now != row.raw.rstrip():
            # One slip: without its last bar a row lost an empty cell too.
            self._notes.also(row, filled_up(now, missing))
        elif missing > 0:
            remedy = f"{remedy} Een leeg vak telt mee."
            self._notes.mend("scheve-tabel", what, row, filled_up(now, missing), remedy=remedy)
        elif any(cells(now)[wanted:]):
            remedy = f"{remedy} Hoort een streep bij de tekst? Schrijf dan \\|."
            self._notes.drop("scheve-tabel", what, row, remedy, instead=cut(now, wanted))
        else:
            self._notes.mend("scheve-tabel", what, row, cut(now, wanted), remedy=remedy)


def cut(row: str, width: int) -> str:
    """Return a row without the cells that are too many."""
    bars = [match.end() for match in BAR.finditer(row)]
    return row[: bars[width]] if len(bars) > width else row


def boxes(number: int) -> str:
    """Return a number of cells in words."""
    return f"{number} {'vak' if number == 1 else 'vakken'}"
