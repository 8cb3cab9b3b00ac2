"""Give every line its place: how far in it stands, and how many empty lines stand above it.

A comment belongs to what follows it. It belongs to what stands above when it follows that directly and an empty line
follows the comment, and also when it is a row of the table above that someone switched off.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.layout_line import HEADINGS, Part, Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BLOCKS = HEADINGS | {Part.TAGS}
BLOCK_LEVEL, BLOCK_LEVEL_IN_RULE = 1, 2
"""How far in a scenario stands, below the feature and below a rule."""

FIRST = frozenset({None, Part.LANGUAGE})
ROW_SWITCHED_OFF = re.compile(r"#+\s*\|")

Placed = tuple[Written, int, int]
"""A line with its level of indent and the number of empty lines above it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line with the comments above it.

    Attributes:
        line: None at the end of the file.
        before: what the line before is, None at the start of the file.
        deepest: how far in the line before stands, or what belongs to it when it is a heading.
    """

    above: tuple[Written, ...]
    line: Written | None
    level: int
    before: Part | None
    deepest: int


def placed(lines: Sequence[Written]) -> Iterator[Placed]:
    """Yield every line with its place."""
    for entry in entries(lines):
        kept = trailing(entry)
        yield from ((comment, entry.deepest, 0) for comment in entry.above[:kept])
        rest = [*entry.above[kept:], *([entry.line] if entry.line else [])]
        yield from zip(rest, own_levels(entry, rest), gaps(entry, rest), strict=True)


def entries(lines: Sequence[Written]) -> Iterator[Entry]:
    """Yield every line that is no comment, with the comments above it, and at last the end of the file."""
    found = iter(levels([line for line in lines if line.part is not Part.COMMENT]))
    above: list[Written] = []
    before, deepest = None, 0
    for line in lines:
        if line.part is Part.COMMENT:
            above.append(line)
            continue
        level = next(found)
        yield Entry(tuple(above), line, level, before, deepest)
        above, before, deepest = [], line.part, level + (line.part in HEADINGS)
    yield Entry(tuple(above), None, block_level(lines), before, deepest)


def levels(lines: Sequence[Written]) -> list[int]:
    """Return how far in each line stands; comments are not among them."""
    found: list[int] = []
    block, under = BLOCK_LEVEL, 0
    for line in lines:
        block = BLOCK_LEVEL_IN_RULE if line.part is Part.RULE else block
        found.append(level_of(line.part, block, under))
        under = found[-1] if line.part in HEADINGS or line.part is Part.STEP else under
    for index in range(len(lines) - 2, -1, -1):
        # Tags stand as far in as what they are on.
        found[index] = found[index + 1] if lines[index].part is Part.TAGS else found[index]
    return found


def level_of(part: Part, block: int, under: int) -> int:
    """Return how far in a line stands below a heading or a step; `block` is where a scenario would stand."""
    fixed = {Part.LANGUAGE: 0, Part.FEATURE: 0, Part.RULE: 1, Part.BACKGROUND: block, Part.SCENARIO: block}
    inside = {Part.STEP: block + 1, Part.EXAMPLES: block + 1}
    return (fixed | inside).get(part, under + 1)


def block_level(lines: Sequence[Written]) -> int:
    """Return how far in a scenario at the end of the file would stand."""
    parts = {line.part for line in lines}
    if Part.FEATURE not in parts:
        return 0
    return BLOCK_LEVEL_IN_RULE if Part.RULE in parts else BLOCK_LEVEL


def starts_block(entry: Entry) -> bool:
    """Tell whether an empty line belongs above an entry."""
    if entry.line is None:
        return True
    after_text = entry.before is Part.TEXT and entry.line.part is not Part.TEXT
    return after_text or (entry.line.part in BLOCKS and entry.before is not Part.TAGS)


def trailing(entry: Entry) -> int:
    """Return how many of the comments above an entry belong to what stands above them."""
    rows = rows_switched_off(entry)
    if not starts_block(entry):
        return rows
    if entry.before in FIRST or (entry.above and entry.above[0].empty):
        return 0
    after = [*(line.empty for line in entry.above), entry.line.empty if entry.line else 1]
    return next((number for number, empty in enumerate(after) if number and empty), rows)


def rows_switched_off(entry: Entry) -> int:
    """Return how many of the first comments are rows of the table above."""
    if entry.before is not Part.ROW:
        return 0
    others = (number for number, line in enumerate(entry.above) if not ROW_SWITCHED_OFF.match(line.text))
    return next(others, len(entry.above))


def own_levels(entry: Entry, lines: Sequence[Written]) -> Iterator[int]:
    """Yield how far in the lines of an entry stand; at the end of the file a comment at the margin stays there."""
    margin = False
    for number, line in enumerate(lines):
        margin = line.margin if number == 0 or line.empty else margin
        yield 0 if margin and entry.line is None else entry.level


def gaps(entry: Entry, lines: Sequence[Written]) -> Iterator[int]:
    """Yield the number of empty lines above each line of an entry."""
    in_text = entry.line is not None and entry.line.part is Part.TEXT
    for number, line in enumerate(lines):
        if in_text:
            # Empty lines are part of a description.
            yield 0 if number == 0 and entry.before in HEADINGS else line.empty
        elif starts_block(entry):
            yield min(line.empty, 1) if number else int(entry.before not in FIRST)
        else:
            yield 0
