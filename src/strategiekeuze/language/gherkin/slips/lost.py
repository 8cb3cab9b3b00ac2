"""Which lines Gherkin takes for a description, while their writer meant a heading, a step or a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import HEADINGS, TOLD, Kind
from strategiekeuze.language.gherkin.slips.decoration import FRONT
from strategiekeuze.language.gherkin.structure import Where

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line

STORY = frozenset({"Als", "As", "En", "Dan", "Maar", "Stel", "*"})
"""Step words with which a sentence of a description may well start: "Als gemeente wil ik ..."."""

NARRATIVE = STORY | {"Wanneer", "When", "Then", "And", "But"}
"""And with which a rule is told in the description of a whole file: "Wanneer iemand verhuist, telt die dag mee."."""

OUTCOME = frozenset({"Dan", "Then"})
GOES_ON = (",", ".", ":", ";")
"""Signs at the end of a line of prose; a step has none."""

LONG = 5
"""Words of fewer letters are near too many words of prose."""

FOLLOWS_STEP = frozenset({Kind.STEP, Kind.ROW, Kind.QUOTES, Kind.EXAMPLES})
FOLLOWS_HEADING = frozenset({*TOLD, Kind.TAGS})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a line stands.

    Attributes:
        after: the next line that says something.
        straight: whether it stands right below the heading.
        alone: whether the line above it is empty.
    """

    where: Where
    after: Line | None
    straight: bool
    alone: bool

    def followed_by(self, kinds: frozenset[Kind]) -> bool:
        """Tell whether the next line is of one of these kinds."""
        return self.after is not None and self.after.kind in kinds


def is_lost(line: Line, around: Surroundings, *, sure: bool) -> bool:
    """Tell whether a line in a description was meant to be more than that.

    Args:
        line: the line, with the kind that it was probably meant to be.
        around: where it stands.
        sure: whether the line itself leaves no doubt.
    """
    if line.kind in HEADINGS:
        return lost_heading(line, around, sure=sure)
    if line.kind is Kind.STEP:
        return lost_step(line, around, sure=sure)
    # A table in the description of a whole file is a table to read.
    return line.kind in (Kind.ROW, Kind.QUOTES) and around.where in (Where.SCENARIO, Where.BACKGROUND)


def lost_heading(line: Line, around: Surroundings, *, sure: bool) -> bool:
    """Tell whether a line was meant to be a heading."""
    if not sure:
        return around.alone and around.followed_by(FOLLOWS_HEADING) and not line.text.endswith(".")
    if line.kind is Kind.EXAMPLES and around.where is Where.HEADER:
        return around.followed_by(frozenset({Kind.ROW})) and line.text.endswith(":")
    # A list, or a small heading above prose, may well say "Voorbeeld".
    return not (FRONT.match(line.text) or is_bare(line)) or begins_scenario(around.after)


def is_bare(line: Line) -> bool:
    """Tell whether a line says one word and no more."""
    return line.text.casefold() == line.keyword.casefold()


def begins_scenario(line: Line | None) -> bool:
    """Tell whether a line can stand right below a heading, and nowhere in prose."""
    if line is None or line.kind not in (Kind.STEP, Kind.TAGS):
        return False
    return line.keyword != "*" and not line.text.endswith(".")


def lost_step(line: Line, around: Surroundings, *, sure: bool) -> bool:
    """Tell whether a line was meant to be a step."""
    followed = around.followed_by(FOLLOWS_STEP)
    if around.where is Where.EXAMPLES:
        return sure and line.keyword not in STORY
    if around.where is Where.HEADER:
        return sure and followed and (line.keyword not in NARRATIVE or tells_scenario(line, around))
    return sure or (around.straight and followed and len(line.keyword) >= LONG and not line.text.endswith("."))


def tells_scenario(line: Line, around: Surroundings) -> bool:
    """Tell whether a line and the next one are the steps of a scenario whose heading is missing."""
    outcome = around.after is not None and around.after.keyword in OUTCOME
    return around.straight and outcome and not line.text.endswith(GOES_ON)
