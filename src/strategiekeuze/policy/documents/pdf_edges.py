"""The edges of the pages of a PDF: what repeats there and the numbers of pages are no text of the policy."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.policy.documents.pdf_lines import Line

EDGE = 3
"""Lines at the top and at the bottom of a page that may repeat."""

OFTEN = 0.4
"""Part of the pages on which a line repeats; left and right pages may have their own."""

FEWEST = 3
"""A line that repeats less often is no running head, unless there are only two pages."""

PAGE_NUMBER = re.compile(
    r"(?:(?:pagina|bladzijde|blz\.?|pag\.?|p\.)\s*)?[-\u2013|]?\s*\d{1,4}\s*(?:(?:van|/|\|)\s*\d{1,4}\s*)?[-\u2013|]?",
    re.IGNORECASE,
)
LONGEST_HEAD = 200
"""A longer line is no running head."""

LONGEST_NUMBER = 40
"""A longer line is no number of a page, and looking costs time."""

LEADERS = (".....", "……")
"""What stands between a title and its page in a table of contents."""

Key = tuple[str, int]


def without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return pages without running heads and feet, page numbers and lines of the contents."""
    counts = Counter(key for lines in pages for key in {key_of(line) for line in edge_of(lines) if may_repeat(line)})
    often = max(min(FEWEST, len(pages)), OFTEN * len(pages))
    repeated = {key for key, count in counts.items() if count >= often and len(pages) > 1}
    return [body_of(lines, repeated) for lines in pages]


def body_of(lines: Sequence[Line], repeated: set[Key]) -> list[Line]:
    """Return the lines of a page that belong to the text."""
    edge = edge_of(lines)
    dropped = {id(line) for line in edge if key_of(line) in repeated}
    inner = [line for line in by_height(lines) if id(line) not in dropped]
    dropped |= {id(line) for line in (*inner[:1], *inner[-1:]) if is_page_number(line)}
    return [line for line in lines if id(line) not in dropped and not in_contents(line)]


def edge_of(lines: Sequence[Line]) -> list[Line]:
    """Return the highest and the lowest lines of a page."""
    ordered = by_height(lines)
    return ordered if len(ordered) <= 2 * EDGE else [*ordered[:EDGE], *ordered[-EDGE:]]


def may_repeat(line: Line) -> bool:
    """Tell whether a line is short enough for a running head."""
    return len(line.text) <= LONGEST_HEAD


def by_height(lines: Sequence[Line]) -> list[Line]:
    """Return lines from top to bottom, whatever their order in the file."""
    return sorted(lines, key=lambda line: -line.height)


def key_of(line: Line) -> Key:
    """Return what a running head shares with itself on another page: its words, and where it stands."""
    return re.sub(r"\d+", "#", line.text.casefold()), round(line.height)


def in_contents(line: Line) -> bool:
    """Tell whether a line belongs to a table of contents."""
    title = line.text.rstrip(" |0123456789").replace(" ", "")
    return title.endswith(LEADERS)


def is_page_number(line: Line) -> bool:
    """Tell whether a line is the number of its page."""
    return len(line.text) <= LONGEST_NUMBER and bool(PAGE_NUMBER.fullmatch(line.text))
