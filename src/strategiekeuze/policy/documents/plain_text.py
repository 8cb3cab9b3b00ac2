"""Plain text: paragraphs, lists and headings as people write them without any marks for it."""

from __future__ import annotations

import re
from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING

from strategiekeuze.policy.documents.line_ends import joined
from strategiekeuze.policy.documents.list_marks import begins_item, without_mark
from strategiekeuze.policy.documents.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONG_LINE = 200
"""A file with a line as long as this has a whole paragraph on each line."""

HEADING = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})?\.?\s*[A-ZÀ-Þ].{0,68}[^\s.,;:!?]")
HEADING_WORDS = 9
"""Most words of a line that can be a heading."""

UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*")


def text_pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a plain text."""
    nothing: list[str] = []
    for lines, following in pairwise(chain(paragraphs(text), [nothing])):
        if is_heading(lines, following):
            yield Piece(lines[0], "kop", heading_level(lines[0]))
        else:
            yield from running_text([line for line in lines if not UNDERLINE.fullmatch(line)])


def paragraphs(text: str) -> Iterator[list[str]]:
    """Yield the lines that stand together, between empty lines; long lines each stand alone."""
    lines = text.split("\n")
    if any(len(line) > LONG_LINE for line in lines):
        yield from ([line] for line in lines if line.strip())
        return
    for filled, group in groupby(lines, key=lambda line: bool(line.strip())):
        if filled:
            yield list(group)


def is_heading(lines: Sequence[str], following: Sequence[str]) -> bool:
    """Tell whether a paragraph is a heading: one short line, with text below it that is no heading of that form."""
    underlined = len(lines) == 2 and bool(UNDERLINE.fullmatch(lines[1]))
    if not (underlined or len(lines) == 1) or not following:
        return False
    line = lines[0].strip()
    if not HEADING.fullmatch(line) or len(line.split()) > HEADING_WORDS:
        return False
    # Short lines that each have the mark of an item are a list with empty lines between.
    return underlined or without_mark(line) is None or without_mark(following[0]) is None


def heading_level(line: str) -> int:
    """Return the level of a heading: `3.1` is one below `3`; without a number the highest."""
    found = HEADING.fullmatch(line.strip())
    number = found["number"] if found else None
    return number.count(".") + 1 if number else 1


def running_text(lines: Sequence[str]) -> Iterator[Piece]:
    """Yield the paragraph and the items of a list that lines hold together."""
    together: list[str] = []
    in_list = False
    for line in lines:
        if begins_item(line, together[-1] if together else "", in_list=in_list):
            yield from piece_of(together, in_list=in_list)
            together, in_list = [without_mark(line) or ""], True
        else:
            together.append(line)
    yield from piece_of(together, in_list=in_list)


def piece_of(lines: Sequence[str], *, in_list: bool) -> Iterator[Piece]:
    """Yield lines as one piece; nothing when there are none."""
    if lines:
        yield Piece(joined(lines), "lijst" if in_list else "alinea")
