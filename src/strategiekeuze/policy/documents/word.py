"""A document of Word: its headings, paragraphs, lists, tables, text boxes and footnotes, as they are after all changes.

The only module that knows python-docx. Text that someone deleted with tracked changes does not count, nor does hidden
text or a table of contents; text that someone added does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx import Document
from docx.oxml import parse_xml

from strategiekeuze.errors import DocumentError
from strategiekeuze.model.document import BETWEEN_CELLS
from strategiekeuze.policy.documents.archive import WORD, sound_copy
from strategiekeuze.policy.documents.damage import DAMAGE
from strategiekeuze.policy.documents.pieces import Piece
from strategiekeuze.policy.documents.refusals import damaged
from strategiekeuze.policy.documents.word_styles import Styles
from strategiekeuze.policy.documents.word_text import BOX, NOTE, SPACE, found_in, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.policy.documents.word_text import Element

PARAGRAPH, TABLE, ROW, CELL = (f"{SPACE}{name}" for name in ("p", "tbl", "tr", "tc"))
BLOCKS = frozenset({PARAGRAPH, TABLE})
GONE = f"{SPACE}trPr/{SPACE}del"
"""Mark of a row that someone deleted."""


def word_pieces(content: bytes, file: str) -> tuple[Piece, ...]:
    """Return the pieces of a document of Word.

    Raises:
        DocumentError: it is no document of Word, or it is damaged.
    """
    archive = sound_copy(content, file)
    try:
        document = Document(archive)
        notes = {
            tag: element
            for each in document.part.rels.values()
            if each.reltype.endswith(("/footnotes", "/endnotes")) and not each.is_external
            for tag, element in notes_in(parse_xml(each.target_part.blob))
        }
        reader = Reader(Styles(document.styles.element), notes)
        return tuple(reader.pieces(document.element.body))
    except DAMAGE as error:
        raise DocumentError(damaged(file, WORD)) from error


def notes_in(element: Element) -> Iterator[tuple[str, Element]]:
    """Yield the notes below the pages, by their kind and number."""
    for note in element:
        yield note_key(note), note


def note_key(element: Element) -> str:
    """Return what a note and the mark in the text that refers to it share."""
    kind = "voet" if "footnote" in element.tag else "eind"
    return f"{kind}{element.get(f'{SPACE}id')}"


class Reader:
    """Read the body of one document."""

    def __init__(self, styles: Styles, notes: Mapping[str, Element]) -> None:
        self._styles = styles
        self._notes = notes

    def pieces(self, element: Element) -> Iterator[Piece]:
        """Yield the pieces in an element, in order."""
        for block in found_in(element, BLOCKS):
            yield from self._table(block) if block.tag == TABLE else self._paragraph(block)
            yield from self._beside(block)

    def _paragraph(self, paragraph: Element) -> Iterator[Piece]:
        if self._styles.in_contents(paragraph):
            return
        level = self._styles.level(paragraph)
        text = text_of(paragraph)
        if level:
            yield Piece(text, "kop", level)
        else:
            yield Piece(text, "lijst" if self._styles.in_list(paragraph) else "alinea")

    def _table(self, table: Element) -> Iterator[Piece]:
        for row in found_in(table, frozenset({ROW})):
            if row.find(GONE) is None:
                cells = [text_of(cell).strip() for cell in found_in(row, frozenset({CELL}))]
                yield Piece(BETWEEN_CELLS.join(filter(None, cells)), "tabel")

    def _beside(self, block: Element) -> Iterator[Piece]:
        """Yield what stands in text boxes and notes of a block."""
        for box in found_in(block, frozenset({BOX})):
            yield from self.pieces(box)
        for mark in found_in(block, NOTE):
            note = self._notes.get(note_key(mark))
            if note is not None:
                yield from (Piece(text_of(each), "alinea") for each in found_in(note, frozenset({PARAGRAPH})))
