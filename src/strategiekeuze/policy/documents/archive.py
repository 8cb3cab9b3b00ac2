"""Look at the archive inside a document of Word before anything reads it: what is none, or too much, is refused."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from strategiekeuze.errors import DocumentError, Problem
from strategiekeuze.language.sheets.archive import DECLARED, LOCKED, part, texts_in
from strategiekeuze.policy.documents.damage import DAMAGE
from strategiekeuze.policy.documents.refusals import damaged, locked, other_kind, swollen, unknown_kind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from zipfile import ZipInfo

WORD = "document van Word"

MOST_PARTS = 5_000
MOST_UNPACKED = 40_000_000
"""Most bytes of all parts that hold text; pictures stay packed. A thousand pages take about a quarter of it."""

MOST_TAGS = 1_500_000
"""Most marks in all parts: each takes memory when it is read."""

TEXT_SUFFIXES = (".xml", ".rels")
MAIN = ("word/document.xml", "word/document2.xml")

OTHERS = {
    "content.xml": "document van OpenOffice of LibreOffice",
    "Index/Document.iwa": "document van Pages",
    "Index.zip": "document van Pages",
    "xl/workbook.xml": "bestand van Excel",
    "ppt/presentation.xml": "presentatie van PowerPoint",
    "META-INF/container.xml": "e-boek",
}
"""Other kinds of document that are archives, by a part that only they have."""


def sound_copy(content: bytes, file: str) -> BytesIO:
    """Return the archive of a document of Word, with its parts unpacked and its pictures left empty.

    Raises:
        DocumentError: it is no document of Word, it is damaged, or far more is in it than it shows.
    """
    try:
        parts = unpacked(content, file)
    except DAMAGE as error:
        raise DocumentError(damaged(file, WORD)) from error
    texts = texts_in(parts)
    if any(DECLARED.search(text) for text in texts):
        raise DocumentError(damaged(file, WORD))
    if sum(text.count(b"<") for text in texts) > MOST_TAGS:
        raise DocumentError(swollen(file))
    return stored(parts)


def unpacked(content: bytes, file: str) -> Mapping[str, bytes]:
    """Return the parts of an archive by name, those that hold no text empty."""
    with ZipFile(BytesIO(content)) as archive:
        entries = archive.infolist()
        refused = refusal(entries, file)
        if refused:
            raise DocumentError(refused)
        return {each.filename: part(archive, each) if holds_text(each) else b"" for each in entries}


def refusal(entries: list[ZipInfo], file: str) -> Problem | None:
    """Return why an archive is not unpacked, by its table of contents; None when it can be."""
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & LOCKED for entry in entries):
        return locked(file)
    if names.isdisjoint(MAIN):
        kind = next((OTHERS[name] for name in OTHERS if name in names), "")
        return other_kind(file, kind) if kind else unknown_kind(file)
    texts = [entry for entry in entries if holds_text(entry)]
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in texts) > MOST_UNPACKED:
        return swollen(file)
    known = all(entry.compress_type in (ZIP_STORED, ZIP_DEFLATED) for entry in texts)
    return None if known and len(names) == len(entries) else damaged(file, WORD)


def holds_text(entry: ZipInfo) -> bool:
    """Tell whether a part is XML, by its name."""
    return entry.filename.casefold().endswith(TEXT_SUFFIXES)


def stored(parts: Mapping[str, bytes]) -> BytesIO:
    """Return parts as an archive in which nothing is packed."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    stream.seek(0)
    return stream
