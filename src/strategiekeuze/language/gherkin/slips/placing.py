"""Lines that are well formed, or free text, and that cannot stand where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import Kind
from strategiekeuze.language.gherkin.slips.texts import start_of_steps
from strategiekeuze.language.gherkin.structure import Where
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.words import Words

UNDER_EXAMPLES = frozenset({Where.EXAMPLES, Where.EXAMPLES_TABLE})
MORE_OF_THE_SAME = frozenset({Kind.ROW, Kind.STEP, Kind.OTHER})
"""Kinds of which one note says enough for all that follow each other."""

CHOICE = re.compile(r"(?P<word>of|ofwel|or)\b[:,]?(?:\s.*[^.?!])?", re.IGNORECASE)
"""A line that was meant as another possibility; a question or a remark ends with a sign."""


class Misplaced:
    """Note lines out of place, one note for a run of them."""

    def __init__(self, words: Words, notes: Notes) -> None:
        self._words = words
        self._notes = notes
        self._last: tuple[int, Kind, Where] = (0, Kind.EMPTY, Where.HEADER)

    def note(self, line: Line, where: Where) -> None:
        """Note one line."""
        number, kind, place = self._last
        self._last = (line.number, line.kind, where)
        same_step = kind is Kind.STEP and line.kind in (Kind.ROW, Kind.QUOTES)
        again = place is where and ((kind is line.kind and kind in MORE_OF_THE_SAME) or same_step)
        choice = CHOICE.fullmatch(line.text) if line.kind is Kind.OTHER else None
        if choice:
            remedy = "Schrijf voor elke mogelijkheid een eigen scenario."
            self._notes.drop("losse-tekst", f"{quoted(choice['word'])} begint geen stap", line, remedy)
            self._last = (line.number, Kind.EMPTY, where)
        elif again and not self._something_between(number, line.number):
            self._silently(line)
        elif line.kind is Kind.OTHER:
            self._free_text(line)
        else:
            self._wrong_place(line, where)

    def goes_on(self, line: Line) -> bool:
        """Tell whether a line goes on with the free text right above it: it starts with a small letter."""
        number, kind, _ = self._last
        return kind is Kind.OTHER and number == line.number - 1 and line.text[:1].islower()

    def _something_between(self, first: int, last: int) -> bool:
        return any(self._notes.readable.now(number).strip() for number in range(first + 1, last))

    def _silently(self, line: Line) -> None:
        if line.kind is Kind.OTHER:
            self._notes.also(line, commented(line))
        else:
            self._notes.skip([line])

    def _free_text(self, line: Line) -> None:
        remedy = f"{start_of_steps(self._words)} Of zet er # voor: dan is het een opmerking."
        self._notes.mend("losse-tekst", "deze tekst is geen stap", line, commented(line), remedy=remedy)

    def _wrong_place(self, line: Line, where: Where) -> None:
        drop = self._notes.drop
        match line.kind:
            case Kind.FEATURE:
                remedy = f"Begin voor een tweede {line.keyword} een nieuw bestand."
                drop("tweede-kop", f"hier begint een tweede {line.keyword}", line, remedy)
            case Kind.BACKGROUND:
                remedy = f"Zet de {line.keyword} boven het eerste scenario."
                drop("achtergrond-te-laat", f"de {line.keyword} staat te laat", line, remedy)
            case Kind.EXAMPLES:
                remedy = "Zet ze onder de stappen van een scenario."
                drop("voorbeelden-zonder-scenario", "deze voorbeelden horen bij geen scenario", line, remedy)
            case Kind.STEP if where in UNDER_EXAMPLES:
                remedy = "Zet alle stappen boven de voorbeelden."
                drop("stap-na-voorbeelden", "deze stap staat onder de voorbeelden", line, remedy)
            case Kind.STEP:
                remedy = f"Zet er een kop met {self._words.word('scenario')}: boven."
                drop("stap-zonder-scenario", "deze stap hoort bij geen scenario", line, remedy)
            case Kind.ROW:
                remedy = f"Zet een tabel direct onder een stap of onder {self._words.word('examples')}:."
                drop("tabel-zonder-stap", "deze tabel hoort bij geen stap", line, remedy)
            case _:
                remedy = "Zet een tekst tussen drie aanhalingstekens direct onder een stap."
                drop("tekst-zonder-stap", "deze tekst hoort bij geen stap", line, remedy)


def commented(line: Line) -> str:
    """Return a line as a comment."""
    return f"{line.indent}# {line.text}"
