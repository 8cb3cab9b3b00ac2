"""The paragraphs, headings and lists of a PDF, made from the lines on its pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import DocumentError
from strategiekeuze.policy.documents.line_ends import joined
from strategiekeuze.policy.documents.list_marks import begins_item, without_mark
from strategiekeuze.policy.documents.pdf import pages_of
from strategiekeuze.policy.documents.pdf_edges import without_edges
from strategiekeuze.policy.documents.pdf_layout import LARGE, SMALL, layout_of
from strategiekeuze.policy.documents.pdf_rows import with_rows
from strategiekeuze.policy.documents.pieces import Piece
from strategiekeuze.policy.documents.refusals import scanned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from strategiekeuze.model.document import BlockKind
    from strategiekeuze.policy.documents.pdf_layout import Layout
    from strategiekeuze.policy.documents.pdf_lines import Line

FEWEST_SIGNS = 10
"""A document with fewer letters on an average page is a scan with a stamp."""

FEWEST_PAGES = 3
"""A shorter document may have few words."""

WIDE = 1.3
"""A distance larger than this times the usual one begins another paragraph."""

WIDE_LARGE = 1.5
"""The same for the lines of a heading, in sizes of its letters."""

FULL = 0.7
"""A line with less than this part of a full line was ended on purpose."""

OTHER_SIZE = 0.07
"""Letters that differ more than this part in size belong to different pieces."""

HEADING_LINES, HEADING_SIGNS = 3, 150
STOPS = (".", "!", "?", ":", ";")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together.

    Attributes:
        marked: whether it begins as an item of a list; its first line is without the mark then.
    """

    lines: tuple[Line, ...]
    page: int
    marked: bool = False

    @property
    def text(self) -> str:
        """The lines as one text."""
        return joined(line.text for line in self.lines)


def pdf_pieces(content: bytes, file: str, progress: Callable[[int, int], None]) -> tuple[list[Piece], int]:
    """Return the pieces of text in a PDF, and the number of its pages.

    Raises:
        DocumentError: it cannot be read, or it holds pictures only.
    """
    pages = pages_of(content, file, progress)
    signs = sum(sign.isalnum() for lines in pages for line in lines for sign in line.text)
    if not signs or (len(pages) >= FEWEST_PAGES and signs < FEWEST_SIGNS * len(pages)):
        raise DocumentError(scanned(file))
    bodies = without_edges(pages)
    layout = layout_of(bodies)
    found: list[Paragraph] = []
    for number, lines in enumerate(bodies, start=1):
        take_in(found, list(paragraphs(lines, number, layout)), layout)
    return [piece_of(each, layout) for each in found], len(pages)


def paragraphs(lines: Sequence[Line], page: int, layout: Layout) -> Iterator[Paragraph]:
    """Yield the paragraphs of one page."""
    together: list[Line] = []
    marked = False
    for line in with_rows(lines):
        above = together[-1] if together else None
        numbered_heading = line.text[:1].isdigit() and layout.level(line) > 0
        item = not numbered_heading and begins_item(line.text, above.text if above else "", in_list=marked)
        if above and (item or apart(above, line, layout)):
            yield Paragraph(tuple(together), page, marked)
            together, marked = [], False
        together.append(replace(line, text=without_mark(line.text) or "") if item else line)
        marked = marked or item
    if together:
        yield Paragraph(tuple(together), page, marked)


def apart(above: Line, line: Line, layout: Layout) -> bool:
    """Tell whether a line begins another paragraph than the line above it."""
    gap = above.height - line.height
    if gap <= 0 or above.row or line.row or above.bold != line.bold or other_size(above, line):
        return True
    large = line.size >= LARGE * layout.size
    if gap > (WIDE_LARGE * line.size / 10 if large else WIDE * layout.distance):
        return True
    ended = above.text.endswith(STOPS) and len(above.text) < FULL * layout.width
    return ended and line.text[:1].isupper()


def other_size(first: Line, second: Line) -> bool:
    """Tell whether two lines have letters of different sizes."""
    return abs(first.size - second.size) > OTHER_SIZE * first.size


def take_in(found: list[Paragraph], page: list[Paragraph], layout: Layout) -> None:
    """Add the paragraphs of a page; the first may go on with the last of the page before."""
    last = next((number for number in reversed(range(len(found))) if not is_note(found[number], layout)), None)
    if last is not None and page and goes_on(found[last], page[0], layout):
        found[last] = replace(found[last], lines=(*found[last].lines, *page[0].lines))
        page = page[1:]
    found += page


def goes_on(first: Paragraph, second: Paragraph, layout: Layout) -> bool:
    """Tell whether a page begins in the middle of a sentence."""
    end, begin = first.lines[-1], second.lines[0]
    if second.marked or end.row or begin.row or other_size(end, begin) or end.text.endswith(STOPS):
        return False
    if "kop" in (kind_of(first, layout)[0], kind_of(second, layout)[0]):
        return False
    return begin.text[:1].islower() or end.text.endswith(("-", ",")) or len(end.text) >= FULL * layout.width


def is_note(paragraph: Paragraph, layout: Layout) -> bool:
    """Tell whether a paragraph is a footnote: its letters are small."""
    return paragraph.lines[0].size < SMALL * layout.size


def piece_of(paragraph: Paragraph, layout: Layout) -> Piece:
    """Return a paragraph as a piece of text."""
    kind, level = kind_of(paragraph, layout)
    return Piece(paragraph.text, kind, level, paragraph.page)


def kind_of(paragraph: Paragraph, layout: Layout) -> tuple[BlockKind, int]:
    """Return what a paragraph is, and the level when it is a heading: large or bold, short, and no sentence."""
    first = paragraph.lines[0]
    if first.row:
        return "tabel", 0
    level = layout.level(first) if not paragraph.marked and is_short(paragraph) else 0
    return ("kop", level) if level else ("lijst" if paragraph.marked else "alinea", 0)


def is_short(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph has few words and does not end as a sentence."""
    if len(paragraph.lines) > HEADING_LINES:
        return False
    text = paragraph.text
    return len(text) <= HEADING_SIGNS and not text.endswith((".", ";", ",")) and any(map(str.isalpha, text))
