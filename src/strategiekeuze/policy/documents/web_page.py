"""A page of the web: its headings, paragraphs, lists and tables, without menus and what nobody sees.

The only module that knows beautifulsoup4; it reads with the parser of Python itself, so that every machine reads alike.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from strategiekeuze.errors import DocumentError
from strategiekeuze.model.document import BETWEEN_CELLS
from strategiekeuze.policy.documents.damage import DAMAGE
from strategiekeuze.policy.documents.pieces import Piece
from strategiekeuze.policy.documents.refusals import damaged, swollen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4.element import PageElement

    from strategiekeuze.model.document import BlockKind

MOST_TAGS = 200_000
"""Most marks in a page: each takes about a thousand bytes of memory."""

MOST_WORDS = 400_000
"""Most words and attributes; a thousand pages hold fewer."""

MOST_SOURCE = 20_000_000
"""Most characters of a page with its marks."""

_DROPPED = """
applet audio button canvas datalist dialog head iframe map math menu nav noscript object script select style svg
template textarea video
"""
DROPPED = frozenset(_DROPPED.split())
EDGES = frozenset({"header", "footer"})
"""Parts of the site, unless they stand inside the article itself."""

ARTICLE = frozenset({"article", "main"})

_BLOCKS = """
address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2
h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul
"""
BLOCKS = frozenset(_BLOCKS.split())
"""Elements that begin and end a piece of text."""

CELLS = frozenset({"td", "th"})
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
CELL_BEGINS = "\x1f"
"""A sign that no text has and that says where a cell begins; and what a reader of the text sees there."""

BETWEEN_WORDS = re.compile(r"[\s/'\"]+")
UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def web_pieces(text: str, file: str) -> Iterator[Piece]:
    """Yield the pieces of a page of the web.

    Raises:
        DocumentError: the page has far too many marks.
    """
    if is_swollen(text):
        raise DocumentError(swollen(file))
    try:
        with warnings.catch_warnings():
            # It warns its programmers about pages that look like something else.
            warnings.simplefilter("ignore")
            page = BeautifulSoup(text, "html.parser")
    except DAMAGE as error:
        raise DocumentError(damaged(file, "pagina van het web")) from error
    return Reader().pieces(page)


def is_swollen(text: str) -> bool:
    """Tell whether a page has far more marks, attributes or signs than a policy."""
    if len(text) > MOST_SOURCE or text.count("<") + text.count("&") > MOST_TAGS:
        return True
    return sum(1 for _ in BETWEEN_WORDS.finditer(text)) > MOST_WORDS


class Reader:
    """Walk over one page; words wait until the piece that they stand in ends."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._inside: Counter[str] = Counter()

    def pieces(self, page: Tag) -> Iterator[Piece]:
        """Yield the pieces of a page, in order, without recursion: a page may be nested very deep."""
        open_tags: list[tuple[str, Iterator[PageElement]]] = [("", iter(page.contents))]
        while open_tags:
            name, rest = open_tags[-1]
            node = next(rest, None)
            if node is None:
                open_tags.pop()
                yield from self._leave(name)
            elif not isinstance(node, Tag):
                self._words.append(text_in(node))
            elif not self._dropped(node):
                yield from self._enter(node.name)
                open_tags.append((node.name, iter(node.contents)))
        yield from self._finish()

    def _enter(self, name: str) -> Iterator[Piece]:
        if name in BLOCKS:
            yield from self._finish()
        if name in CELLS and self._inside["tr"]:
            self._words.append(CELL_BEGINS)
        self._words.append(" " if name in BLOCKS or name == "br" else "")
        self._inside[name] += 1

    def _leave(self, name: str) -> Iterator[Piece]:
        # What stands in a row is one piece, whatever blocks the cells hold.
        if name in BLOCKS and self._inside["tr"] <= (name == "tr"):
            yield from self._finish(last=True)
        self._inside[name] -= 1

    def _finish(self, *, last: bool = False) -> Iterator[Piece]:
        if self._inside["tr"] and not last:
            return
        cells = (" ".join(cell.split()) for cell in "".join(self._words).split(CELL_BEGINS))
        text = BETWEEN_CELLS.join(filter(None, cells))
        self._words = []
        level = next((int(name[1]) for name in HEADINGS if self._inside[name]), 0)
        if text:
            yield Piece(text, self._kind(level), level)

    def _kind(self, level: int) -> BlockKind:
        if self._inside["tr"]:
            return "tabel"
        return "kop" if level else "lijst" if self._inside["li"] else "alinea"

    def _dropped(self, tag: Tag) -> bool:
        if tag.name in DROPPED or tag.has_attr("hidden") or tag.get("aria-hidden") == "true":
            return True
        if tag.name in EDGES and not any(self._inside[name] for name in ARTICLE):
            return True
        return bool(UNSEEN.search(str(tag.get("style") or "")))


def text_in(node: PageElement) -> str:
    """Return the text of a node that is no element; comments and the like have none for a reader."""
    plain = isinstance(node, NavigableString) and not isinstance(node, PreformattedString)
    return str(node).replace(CELL_BEGINS, "") if plain else ""
