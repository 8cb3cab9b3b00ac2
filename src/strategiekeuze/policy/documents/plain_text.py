"""Plain text: paragraphs, lists and headings as people write them without any marks for it."""

from __future__ import annotations

from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING

from strategiekeuze.policy.documents.line_ends import joined
from strategiekeuze.policy.documents.list_marks import begins_item, without_mark
from strategiekeuze.policy.documents.pieces import Piece
from strategiekeuze.policy.documents.text_headings import UNDERLINE, divided, heading_level, is_heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONG_LINE = 200
"""A file with a line as long as this has a whole paragraph on each line."""


def text_pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a plain text."""
    nothing: list[str] = []
    for lines, following in pairwise(chain(chain.from_iterable(map(divided, paragraphs(text))), [nothing])):
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
