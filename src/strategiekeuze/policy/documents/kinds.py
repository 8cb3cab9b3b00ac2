"""Which kind of document a file is: by what is in it, and only for text by its name."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal

from strategiekeuze.errors import DocumentError, Problem
from strategiekeuze.policy.documents.decoding import decoded
from strategiekeuze.policy.documents.refusals import damaged, locked, other_kind, scanned, unknown_kind

if TYPE_CHECKING:
    from collections.abc import Mapping

DocumentKind = Literal["pdf", "docx", "html", "md", "txt"]

BY_SUFFIX: Mapping[str, DocumentKind] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "md",
    ".markdown": "md",
    ".txt": "txt",
    ".text": "txt",
    "": "txt",
}
"""Kinds of text. Whatever a name promises, a page of the web is one when it begins as one."""

PDF_SIGN, ZIP_SIGN, OLD_OFFICE = b"%PDF-", b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
PDF_WITHIN = 1_024
"""A PDF may begin with something else, no longer than this."""

ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""What an office file with a password has inside."""

PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
RICH_TEXT = b"{\\rtf"
WEB_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)

PROMISED = {".pdf": "PDF", ".docx": "document van Word"}
"""Names of kinds that are not text, by the last part of a file's name."""


def kind_of(content: bytes, file: str) -> DocumentKind:
    """Return the kind of a document.

    Raises:
        DocumentError: it is of a kind that we do not read.
    """
    suffix = PurePath(file).suffix.casefold()
    if content.startswith(PDF_SIGN) or (suffix == ".pdf" and PDF_SIGN in content[:PDF_WITHIN]):
        return "pdf"
    if content.startswith(ZIP_SIGN):
        # Which kind of archive it is, shows when it is opened.
        return "docx"
    refused = refusal(content, file)
    if refused:
        raise DocumentError(refused)
    return kind_of_text(content, suffix, file)


def refusal(content: bytes, file: str) -> Problem | None:
    """Return why a file that we recognise is not read; None when we do not recognise it."""
    if content.startswith(OLD_OFFICE):
        return locked(file) if ENCRYPTED in content else other_kind(file, "bestand van een oude Word of een oude Excel")
    if content.startswith(RICH_TEXT):
        return other_kind(file, "document in .rtf")
    return scanned(file) if content.startswith(PICTURES) else None


def kind_of_text(content: bytes, suffix: str, file: str) -> DocumentKind:
    """Return the kind of a text, by how it begins and by its name."""
    text = decoded(content)
    if text is not None and WEB_PAGE.match(text):
        return "html"
    if suffix in PROMISED:
        raise DocumentError(damaged(file, PROMISED[suffix]))
    if text is None or suffix not in BY_SUFFIX:
        raise DocumentError(unknown_kind(file))
    return BY_SUFFIX[suffix]
