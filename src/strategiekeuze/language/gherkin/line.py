"""One line of a feature file: what it is by its first signs, wherever it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from strategiekeuze.errors import Place


class Kind(StrEnum):
    """What a line is."""

    EMPTY = "leeg"
    COMMENT = "opmerking"
    TAGS = "labels"
    FEATURE = "functionaliteit"
    RULE = "regel"
    BACKGROUND = "achtergrond"
    SCENARIO = "scenario"
    OUTLINE = "abstract scenario"
    EXAMPLES = "voorbeelden"
    STEP = "stap"
    ROW = "rij"
    QUOTES = "aanhalingstekens"
    OTHER = "tekst"


HEADINGS = frozenset(
    {Kind.FEATURE, Kind.RULE, Kind.BACKGROUND, Kind.SCENARIO, Kind.OUTLINE, Kind.EXAMPLES},
)
TOLD = frozenset({*HEADINGS, Kind.STEP})
"""Lines that start with a word of Gherkin."""

SCENARIOS = frozenset({Kind.SCENARIO, Kind.OUTLINE})
ASIDE = frozenset({Kind.EMPTY, Kind.COMMENT})
"""Lines that may stand anywhere."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        number: 1 or higher.
        raw: the whole line.
        text: the line without the blanks around it.
        kind: what it is by its first signs, or what it was meant to be.
        keyword: the Gherkin word it starts with, without colon or space; empty when there is none.
    """

    number: int
    raw: str
    text: str
    kind: Kind
    keyword: str = ""

    @property
    def indent(self) -> str:
        """The blanks in front."""
        return self.raw[: len(self.raw) - len(self.raw.lstrip())]

    @property
    def rest(self) -> str:
        """The text behind the keyword."""
        return self.text[len(self.keyword) :].lstrip(":").strip()


def place_of(row: str, number: int, file: str) -> Place:
    """Return the place of all that a line says."""
    return Place(file, number, len(row) - len(row.lstrip()) + 1, len(row.strip()), row)
