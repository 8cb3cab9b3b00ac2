"""The pieces of text that a reader of one kind of document finds, made into blocks with their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import DocumentError
from strategiekeuze.model.document import Block
from strategiekeuze.policy.documents.characters import cleaned
from strategiekeuze.policy.documents.refusals import no_text, too_much_text
from strategiekeuze.registry.names import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.model.document import BlockKind

MOST_CHARACTERS = 5_000_000
"""More text than this is no policy; a thousand pages hold about half of it."""

MOST_BLOCKS = 200_000
"""More pieces than this take too much memory, however short they are."""

DEEPEST = 9
"""Levels of headings; Word knows no more."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text as a document has it.

    Attributes:
        level: of a heading, 1 for the highest; 0 for all else.
        page: 1 or higher; None when the kind of document has no pages.
    """

    text: str
    kind: BlockKind
    level: int = 0
    page: int | None = None


class Outline:
    """The headings above the place where the reading is."""

    def __init__(self) -> None:
        self._above: list[tuple[int, str]] = []

    def above(self, level: int = DEEPEST + 1) -> tuple[str, ...]:
        """Return the headings above a heading of this level, or above plain text; the highest first."""
        return tuple(text for depth, text in self._above if depth < level)

    def add(self, text: str, level: int) -> None:
        """Go on below another heading."""
        self._above = [*((depth, name) for depth, name in self._above if depth < level), (level, text)]


def blocks_of(pieces: Iterable[Piece], file: str) -> tuple[Block, ...]:
    """Return pieces as blocks with their places.

    Raises:
        DocumentError: there is no text, or far too much.
    """
    blocks = tuple(limited(placed(pieces), file))
    if not any(sign.isalnum() for block in blocks for sign in block.tekst):
        raise DocumentError(no_text(file))
    return blocks


def limited(blocks: Iterable[Block], file: str) -> Iterator[Block]:
    """Yield blocks until they hold too much text; then refuse the document."""
    left = MOST_CHARACTERS
    for number, block in enumerate(blocks, start=1):
        left -= len(block.tekst)
        if left < 0 or number > MOST_BLOCKS:
            raise DocumentError(too_much_text(file))
        yield block


def placed(pieces: Iterable[Piece]) -> Iterator[Block]:
    """Yield every piece with text as a block that knows its headings and its place."""
    outline, number = Outline(), 0
    for piece in pieces:
        text = cleaned(piece.text)
        if not text:
            continue
        number += 1
        level = piece.level or DEEPEST + 1
        headings = outline.above(level)
        yield Block(text, piece.kind, headings, piece.page, place_of(piece, text, headings, number))
        if piece.kind == "kop":
            outline.add(text, level)


def place_of(piece: Piece, text: str, headings: tuple[str, ...], number: int) -> str:
    """Return in Dutch where a reader finds a block: its page, else its heading, else its number."""
    if piece.page is not None:
        return f"bladzijde {piece.page}"
    if piece.kind == "kop":
        return f'kop "{title(text)}"'
    return f'onder "{title(headings[-1])}"' if headings else f"alinea {number}"


def title(heading: str) -> str:
    """Return a heading as a place shows it: not too long, and without quotes of its own."""
    return shown(heading.replace('"', "'"))
