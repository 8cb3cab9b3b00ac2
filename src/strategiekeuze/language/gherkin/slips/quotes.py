"""Texts between triple quotes: other quotes, and quotes that do not stand on a line of their own or that never end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import HEADINGS, TOLD, Kind
from strategiekeuze.language.gherkin.words import QUOTES, USUAL_QUOTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes

FOREIGN = re.compile("'''|\u2018{3}|\u2019{3}|\u201c{3}|\u201d{3}|\u201e{3}|\u00ab{3}|''\"|\"''")
"""Triple quotes of other programs."""

MEDIA_TYPE = re.compile(r"[\w.+-]+(/[\w.+-]+)?\s*;|[\w.+-]+/[\w.+-]+\s")
"""What Gherkin knows behind the quotes, with what belongs to it."""

OTHERS = frozenset("'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\"")


class Quotes:
    """The texts between triple quotes of one file."""

    def __init__(self, lines: Sequence[Line], notes: Notes, *, accepted: bool) -> None:
        self._lines = lines
        self._notes = notes
        self._accepted = accepted

    def separator(self, line: Line, *, prose: bool) -> str:
        """Return the quotes that start a text on this line, empty when there are none."""
        if line.kind is Kind.QUOTES:
            return line.keyword
        match = FOREIGN.match(line.text) if line.kind is Kind.OTHER and not prose else None
        return match[0] if match else ""

    def skip(self, index: int, separator: str) -> int:
        """Leave out a text that cannot stand here, and return the index behind it."""
        last = self._close(index, separator)
        end = index if last is None else last
        self._notes.skip(self._lines[index : end + 1])
        return end + 1

    def over(self, index: int, separator: str) -> int:
        """Return the index behind a piece of code in a description, which Gherkin leaves alone too."""
        last = self._close(index, separator)
        inside = self._lines[index : last or index]
        return index + 1 if last is None or any(line.kind in HEADINGS for line in inside) else last + 1

    def take(self, index: int, separator: str) -> int:
        """Take in a text, and return the index behind it."""
        line = self._lines[index]
        behind = line.text[len(separator) :].strip()
        if separator not in QUOTES:
            self._foreign(index, separator)
        elif behind.endswith(separator):
            rows = (separator, behind.removesuffix(separator).strip(), separator)
            self._own_lines(line, separator, rows)
            return index + 1
        elif " " in behind and not MEDIA_TYPE.match(behind):
            self._own_lines(line, separator, (separator, behind))
        last = self._close(index, separator)
        if last is None or (not self._accepted and any(self._starts_anew(at, line) for at in range(index + 1, last))):
            return self._unclosed(index, separator)
        return last + 1

    def _foreign(self, index: int, separator: str) -> None:
        line = self._lines[index]
        what = f"{separator} begint in Gherkin geen tekst"
        remedy = f"Schrijf {USUAL_QUOTES} boven en onder de tekst."
        new = line.indent + USUAL_QUOTES + line.text[len(separator) :]
        self._notes.mend("andere-aanhalingstekens", what, line, new, remedy=remedy, marked=separator)
        last = self._close(index, separator)
        if last is not None:
            self._notes.also(self._lines[last], self._lines[last].indent + USUAL_QUOTES)

    def _own_lines(self, line: Line, separator: str, rows: tuple[str, ...]) -> None:
        what = "achter drie aanhalingstekens staat nog tekst"
        remedy = f"Zet {separator} op een eigen plek, met de tekst eronder."
        indented = tuple(f"{line.indent}{row}" for row in rows)
        self._notes.mend("tekst-achter-aanhalingstekens", what, line, indented, remedy=remedy)

    def _close(self, index: int, separator: str) -> int | None:
        """Return the index of the line that ends a text, None when there is none."""
        rest = range(index + 1, len(self._lines))
        if separator in QUOTES:
            return next((place for place in rest if self._lines[place].text.startswith(separator)), None)
        return next((place for place in rest if self._ends(self._lines[place].text, separator)), None)

    def _ends(self, text: str, separator: str) -> bool:
        return text.startswith(separator) or (3 <= len(text) < 6 and set(text) <= OTHERS)

    def _unclosed(self, index: int, separator: str) -> int:
        """Note a text that never ends; it ends at the next step or heading that stands further to the left."""
        line = self._lines[index]
        closing = separator if separator in QUOTES else USUAL_QUOTES
        end = next((place for place in range(index + 1, len(self._lines)) if self._starts_anew(place, line)), None)
        stop = self._last_filled(index, len(self._lines) if end is None else end) + 1
        glued = self._lines[stop - 1].text if stop - 1 > index else ""
        what = "deze tekst tussen drie aanhalingstekens eindigt niet"
        remedy = f"Zet {closing} onder de tekst, op een eigen plek."
        self._notes.mend("tekst-eindigt-niet", what, line, self._notes.now(line), remedy=remedy)
        if glued.endswith(closing):
            inside = self._lines[stop - 1]
            self._notes.also(inside, inside.indent + glued.removesuffix(closing).rstrip())
        self._notes.also_above(stop + 1, f"{line.indent}{closing}")
        return stop

    def _starts_anew(self, place: int, line: Line) -> bool:
        """Tell whether a line can only be outside the text."""
        other = self._lines[place]
        return other.kind in TOLD and len(other.indent) < len(line.indent)

    def _last_filled(self, first: int, end: int) -> int:
        return next((place for place in range(end - 1, first, -1) if self._lines[place].text), first)
