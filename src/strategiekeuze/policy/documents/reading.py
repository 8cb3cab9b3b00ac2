"""Read a document: its bytes, its kind, and then its blocks."""

from __future__ import annotations

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import DocumentError, Problem, UsageError
from strategiekeuze.language.source import read_content
from strategiekeuze.model.document import Document
from strategiekeuze.policy.documents import refusals
from strategiekeuze.policy.documents.decoding import decoded
from strategiekeuze.policy.documents.kinds import kind_of
from strategiekeuze.policy.documents.pieces import MOST_CHARACTERS, blocks_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from strategiekeuze.policy.documents.kinds import DocumentKind
    from strategiekeuze.policy.documents.pieces import Piece

    Progress = Callable[[int, int], None]


LIBRARIES = {"pdf": "pypdf", "docx": "docx", "html": "bs4"}
"""What reads a kind of document, by the name under which Python imports it."""


def read_document(path: str | Path, *, progress: Progress | None = None) -> Document:
    """Return a document as blocks of text with their places.

    Args:
        path: a PDF, a document of Word, a page of the web, Markdown or plain text.
        progress: called with the number of pages read and the number of pages.

    Raises:
        DocumentError: the document cannot be read, with the reason and what to do.
        UsageError: the library for this kind of document is not installed, or `progress` cannot be called.
    """
    if progress is not None and not callable(progress):
        what = "de voortgang is geen functie"
        raise UsageError(Problem("verkeerd-type", what, "Geef een functie met twee getallen, of None."))
    file = str(path)
    content = bytes_of(file)
    kind = kind_of(content, file)
    told = progress or (lambda _done, _total: None)
    if kind in LIBRARIES and not installed(LIBRARIES[kind]):
        raise UsageError(refusals.missing_part(file, f".{kind}"))
    pieces, pages = pieces_of(content, kind, file, told)
    return Document(Path(file).name, kind, blocks_of(pieces, file), sha256(content).hexdigest(), pages)


def installed(library: str) -> bool:
    """Tell whether a library is here; those for documents are an extra."""
    return find_spec(library) is not None


def bytes_of(file: str) -> bytes:
    """Return the bytes of a file, at most as many as we read."""
    content = read_content(file, refusals.MOST_BYTES + 1) if file else refusals.nameless()
    if isinstance(content, Problem):
        raise DocumentError(content)
    if not content:
        raise DocumentError(refusals.empty(file))
    if len(content) > refusals.MOST_BYTES:
        raise DocumentError(refusals.too_large(file))
    return content


def pieces_of(content: bytes, kind: DocumentKind, file: str, progress: Progress) -> tuple[Iterable[Piece], int | None]:
    """Return the pieces of text in a document and its number of pages; libraries are imported when they are needed."""
    if kind == "pdf":
        from strategiekeuze.policy.documents.pdf_pieces import pdf_pieces

        return pdf_pieces(content, file, progress)
    progress(1, 1)
    if kind == "docx":
        from strategiekeuze.policy.documents.word import word_pieces

        return word_pieces(content, file), None
    return pieces_of_text(decoded(content) or "", kind, file), None


def pieces_of_text(text: str, kind: DocumentKind, file: str) -> Iterable[Piece]:
    """Return the pieces of a document that is text."""
    if kind != "html" and len(text) > MOST_CHARACTERS:
        raise DocumentError(refusals.too_much_text(file))
    if kind == "html":
        from strategiekeuze.policy.documents.web_page import web_pieces

        return web_pieces(text, file)
    if kind == "md":
        from strategiekeuze.policy.documents.markdown import markdown_pieces

        return markdown_pieces(text)

    from strategiekeuze.policy.documents.plain_text import text_pieces

    return text_pieces(text)
