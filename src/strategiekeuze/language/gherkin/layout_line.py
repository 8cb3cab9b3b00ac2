"""One line of a feature file for the formatter: what it is, and what it says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Part(StrEnum):
    """What a line is, in the words of the official parser; it calls quoted text "Other" too."""

    LANGUAGE = "Language"
    COMMENT = "Comment"
    TAGS = "TagLine"
    FEATURE = "FeatureLine"
    RULE = "RuleLine"
    BACKGROUND = "BackgroundLine"
    SCENARIO = "ScenarioLine"
    EXAMPLES = "ExamplesLine"
    STEP = "StepLine"
    ROW = "TableRow"
    QUOTES = "DocStringSeparator"
    QUOTED = "Quoted"
    TEXT = "Other"


HEADINGS = frozenset({Part.FEATURE, Part.RULE, Part.BACKGROUND, Part.SCENARIO, Part.EXAMPLES})


@dataclass(frozen=True, slots=True)
class Written:
    """A line as someone wrote it, without its indent.

    Attributes:
        text: what it says, with single blanks where the parser does not care. A description keeps its indent here.
        empty: number of empty lines above it.
        margin: whether it starts at the margin.
    """

    part: Part
    text: str
    empty: int = 0
    margin: bool = False

    def saying(self, text: str) -> Written:
        """Return the line with another text."""
        return replace(self, text=text)
