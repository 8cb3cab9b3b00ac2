"""Markdown, as far as policy needs it: headings, paragraphs, quotes, lists and tables.

A library such as markdown-it-py knows all of CommonMark, but gives no text with its place without as much code as this,
and would be one more dependency. Code between fences is left out: it is no policy.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from strategiekeuze.model.document import BETWEEN_CELLS
from strategiekeuze.policy.documents.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.document import BlockKind

HEADING = re.compile(r" {0,3}(#{1,6})(?=\s|$)")
UNDERLINE = re.compile(r" {0,3}(=+|-{2,})\s*")
RULE = re.compile(r" {0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})")
FENCE = re.compile(r"\s*(`{3,}|~{3,})")
ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(?=\S)")
SEPARATOR = frozenset(" |:-")
"""The signs of the line below the head of a table."""

FRONT = "---"

OPENED, CLOSED = "<!--", "-->"
IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()]*\)")
LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,40}\]:?")
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
EMPHASIS = re.compile(r"(?<![\w\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?!\w)|`+|~~")
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def markdown_pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in Markdown."""
    reader = Reader()
    for line in without_comments(text).split("\n"):
        yield from reader.read(line.expandtabs(4))
    yield from reader.finish()


def without_comments(text: str) -> str:
    """Return text without comments; one that is never closed is no comment."""
    kept: list[str] = []
    start = 0
    while (opened := text.find(OPENED, start)) >= 0 and (closed := text.find(CLOSED, opened)) >= 0:
        kept.append(text[start:opened])
        start = closed + len(CLOSED)
    return "".join([*kept, text[start:]])


class Reader:
    """Read line by line; lines that belong together wait until another piece begins."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._kind: BlockKind = "alinea"
        self._fence = ""
        self._first = True

    def read(self, line: str) -> Iterator[Piece]:
        """Yield the pieces that end with this line."""
        if self._first and line.rstrip() == FRONT:
            # Settings of a program stand above the text between two such lines.
            self._fence = FRONT
        elif self._fence:
            self._close(line)
        elif opened := FENCE.match(line):
            yield from self.finish()
            self._fence = opened[1]
        else:
            yield from self._prose(line.lstrip("> ") if line.lstrip().startswith(">") else line)
        self._first = False

    def finish(self) -> Iterator[Piece]:
        """Yield the piece that was waiting."""
        if self._lines:
            yield Piece(inline(" ".join(self._lines)), self._kind)
        self._lines, self._kind = [], "alinea"

    def _close(self, line: str) -> None:
        stripped = line.strip()
        if stripped.startswith(self._fence) and not stripped.strip(self._fence[0]):
            self._fence = ""

    def _prose(self, line: str) -> Iterator[Piece]:
        if not line.strip():
            yield from self.finish()
        elif found := HEADING.match(line):
            yield from self.finish()
            yield Piece(inline(line[found.end() :].rstrip(" #")), "kop", len(found[1]))
        elif (found := UNDERLINE.fullmatch(line)) and self._lines and self._kind == "alinea":
            yield Piece(inline(" ".join(self._lines)), "kop", 1 if found[1].startswith("=") else 2)
            self._lines = []
        elif RULE.fullmatch(line) or SEPARATOR.issuperset(line):
            yield from self.finish()
        else:
            yield from self._text(line)

    def _text(self, line: str) -> Iterator[Piece]:
        if item := ITEM.match(line):
            yield from self.finish()
            self._lines, self._kind = [line[item.end() :]], "lijst"
        elif line.lstrip().startswith("|") or line.count("|") > 1:
            yield from self.finish()
            yield Piece(row(line), "tabel")
        else:
            self._lines.append(line.strip())


def row(line: str) -> str:
    """Return the cells of a row, with a bar between them."""
    cells = line.replace("\\|", "\x00").split("|")
    return BETWEEN_CELLS.join(filter(None, (inline(cell.replace("\x00", "|")).strip() for cell in cells)))


def inline(text: str) -> str:
    """Return text without the marks for emphasis, links, pictures and notes."""
    for pattern, kept in ((IMAGE, ""), (LINK, r"\1"), (FOOTNOTE, ""), (TAG, ""), (EMPHASIS, ""), (ESCAPED, r"\1")):
        text = pattern.sub(kept, text)
    return unescape(text)
