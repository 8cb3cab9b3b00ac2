"""What the reader notes while it walks through a file: every slip, and the text as it should be.

There are two texts. In the mended one only what is certain is changed; it is offered to the user. In the readable one
what cannot be mended is left out as well, so that the rest of the file can still be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.gherkin.draft import Draft
from strategiekeuze.language.gherkin.line import place_of
from strategiekeuze.registry.names import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.language.gherkin.line import Line

LONGEST_REMEDY = 120
"""Number of characters of a mended line that a message repeats."""


class Notes:
    """The slips of one file.

    Attributes:
        mended: the text with what is certain.
        readable: the text without what could not be mended.
        problems: every slip so far.
        whole: whether everything could be mended.
    """

    def __init__(self, rows: Sequence[str], file: str) -> None:
        self.mended = Draft(rows)
        self.readable = Draft(rows)
        self.problems: list[Problem] = []
        self.whole = True
        self._file = file

    def now(self, line: Line) -> str:
        """Return what a line says after what was mended so far."""
        return self.readable.now(line.number)

    def mend(
        self,
        code: str,
        what: str,
        line: Line,
        new: str | tuple[str, ...],
        *,
        remedy: str = "",
        marked: str = "",
        cause: str = "",
    ) -> None:
        """Note a slip, and how the line should be."""
        rows = (new,) if isinstance(new, str) else new
        repaired = "\n".join(rows)
        remedy = remedy or f"Schrijf: {shown(repaired.strip(), LONGEST_REMEDY)}"
        self.problems.append(Problem(code, what, remedy, self._place(line, marked), cause, repaired=repaired))
        self.also(line, *rows)

    def insert(
        self,
        code: str,
        what: str,
        line: Line,
        *rows: str,
        above: Line | None = None,
        remedy: str = "",
        cause: str = "",
    ) -> None:
        """Note that lines are missing above a line, or further down, above another."""
        remedy = remedy or f"Zet erboven: {shown(' '.join(row.strip() for row in rows), LONGEST_REMEDY)}"
        target = above or line
        repaired = "\n".join((*rows, target.raw))
        self.problems.append(Problem(code, what, remedy, self._place(line), cause, repaired=repaired))
        self.also_above(target.number, *rows)

    def also(self, line: Line, *rows: str) -> None:
        """Change one more line for a slip that is noted elsewhere."""
        for draft in (self.mended, self.readable):
            draft.put(line.number, *rows)

    def also_above(self, number: int, *rows: str) -> None:
        """Set lines above a line for a slip that is noted elsewhere."""
        for draft in (self.mended, self.readable):
            draft.above(number, *rows)

    def drop(
        self, code: str, what: str, line: Line, remedy: str, *, marked: str = "", cause: str = "", instead: str = ""
    ) -> None:
        """Note a slip that only the writer can mend; the line is left out of what is read, or read as another line."""
        self.problems.append(Problem(code, what, remedy, self._place(line, marked), cause))
        self.read_as(line, instead)

    def skip(self, lines: Iterable[Line]) -> None:
        """Leave lines out of what is read, for a slip that is noted elsewhere."""
        for line in lines:
            self.read_as(line, "")

    def read_as(self, line: Line, row: str) -> None:
        """Read a line as another one, for a slip that is noted elsewhere and that only the writer can mend."""
        self.whole = False
        self.readable.put(line.number, row)

    def _place(self, line: Line, marked: str = "") -> Place:
        """Return where a piece of a line stands; the whole line when the piece is not found."""
        start = line.raw.find(marked) if marked else -1
        if start < 0:
            return place_of(line.raw, line.number, self._file)
        return Place(self._file, line.number, start + 1, len(marked), line.raw)
