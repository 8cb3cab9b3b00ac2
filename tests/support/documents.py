"""Small documents made for a test, and documents that are damaged or hostile."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from pypdf import PdfWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from docx.document import Document as WordDocument

TOP, LEFT, STEP, SIZE = 780, 72, 14, 11

Text = str | tuple[str, int]
"""A line, or a line with the size of its letters; an empty line is white space between paragraphs."""


def pdf(*pages: Sequence[Text], encrypted: bytes = b"", packed: bool = False) -> bytes:
    """Return a PDF with these lines on its pages; `encrypted` goes in the trailer."""
    contents = [content_of(lines) for lines in pages]
    return pdf_of([stream(each, packed=packed) for each in contents], encrypted)


def content_of(lines: Sequence[Text]) -> bytes:
    """Return the drawing of one page; a line that begins with § stands at the bottom."""
    drawn, height = [], TOP
    for line in lines:
        text, size = (line, SIZE) if isinstance(line, str) else line
        foot = text.startswith("§")
        escaped = text.removeprefix("§").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        if text:
            drawn.append(f"BT /F1 {size} Tf 1 0 0 1 {LEFT} {40 if foot else height} Tm ({escaped}) Tj ET")
        height -= STEP if text or foot else STEP // 2
    return "\n".join(drawn).encode("cp1252")


def stream(content: bytes, *, packed: bool = False) -> bytes:
    """Return a stream of a PDF."""
    data = zlib.compress(content) if packed else content
    kind = b"/Filter /FlateDecode " if packed else b""
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (kind, len(data), data)


def pdf_of(contents: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Return a PDF with one page for each stream."""
    count = len(contents)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(contents):
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources %s >>"
        objects += [page % (5 + 2 * number, b"<< /Font << /F1 3 0 R >> >>"), content]
    return assembled(objects, trailer)


def assembled(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Return objects as a PDF, the first one as its root."""
    written, places = bytearray(b"%PDF-1.7\n"), []
    for number, each in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(written)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    written += b"trailer\n<< /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(written)


def word(*paragraphs: tuple[str, str]) -> bytes:
    """Return a document of Word with paragraphs, each with the name of its style in English."""
    made = Document()
    for text, style in paragraphs:
        made.add_paragraph(text, style=style)
    return saved(made)


def saved(made: WordDocument) -> bytes:
    """Return a document of Word as bytes."""
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def word_with(body: str) -> bytes:
    """Return a document of Word with this XML as its body."""
    with ZipFile(BytesIO(word())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    old = parts["word/document.xml"]
    start, end = old.index(b"<w:body>") + len(b"<w:body>"), old.index(b"<w:sectPr")
    return zipped({**parts, "word/document.xml": old[:start] + body.encode() + old[end:]})


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as an archive."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def with_password(content: bytes) -> bytes:
    """Return a PDF that asks for a password."""
    writer = PdfWriter(clone_from=BytesIO(content))
    writer.encrypt("geheim", algorithm="RC4-128")
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def for_owner(content: bytes) -> bytes:
    """Return a PDF that everybody may read, and only its owner may change."""
    writer = PdfWriter(clone_from=BytesIO(content))
    writer.encrypt("", owner_password="geheim", algorithm="RC4-128")  # noqa: S106 - a password of this test
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


PLAIN = ("Wij kiezen voor de basis.",)
LATER_CIPHER = b"/Encrypt << /Filter /Standard /V 7 /R 9 /P -44 /O (o) /U (u) >> /ID [<00> <00>]"
OLD_WORD = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
NO_FILTER = b"<< /Filter /Onzin /Length 4 >>\nstream\nabcd\nendstream"

BROKEN: Mapping[str, Callable[[], bytes]] = {
    "als pdf met plaatjes": lambda: pdf_of([stream(b"0 0 m 10 10 l S")]),
    "als pdf met een wachtwoord": lambda: with_password(pdf(PLAIN)),
    "als pdf met een sleutel van later": lambda: pdf(PLAIN, encrypted=LATER_CIPHER),
    "als afgebroken pdf": lambda: pdf(PLAIN)[:200],
    "als pdf met een kapotte tweede bladzijde": lambda: pdf_of([stream(content_of(PLAIN)), NO_FILTER]),
    "als pdf van 1001 bladzijden": lambda: pdf(*[PLAIN] * 1_001),
    "als pdf die opzwelt": lambda: pdf_of([stream(b" " * 40_000_000, packed=True)]),
    "als pdf met eindeloos veel lijnen": lambda: pdf_of([stream(b"0 0 m " * 180_000, packed=True)]),
    "als document van een oude Word": lambda: OLD_WORD,
    "als document van Word met een wachtwoord": lambda: OLD_WORD + "EncryptedPackage".encode("utf-16-le"),
    "als document van LibreOffice": lambda: zipped({"mimetype": b"", "content.xml": b"<a/>"}),
    "als document van Pages": lambda: zipped({"Index/Document.iwa": b""}),
    "als ander archief": lambda: zipped({"a.txt": b"a"}),
    "als document van Word dat opzwelt": lambda: word_with(" " * 50_000_000),
    "als document van Word met entiteiten": lambda: zipped(
        {"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'}
    ),
    "als afgebroken document van Word": lambda: word(("Wij kiezen.", "Normal"))[:900],
    "als document van Word zonder tekst": lambda: word(("", "Normal")),
    "als document van Word met zeer veel tekst": lambda: word_with(
        f"<w:p><w:r><w:t>{'a b ' * 1_300_000}</w:t></w:r></w:p>"
    ),
    "als rtf": lambda: rb"{\rtf1 Wij kiezen.}",
    "als foto": lambda: b"\x89PNG\r\n\x1a\n",
    "als pagina van het web met te veel tekens": lambda: b"<html><body>" + b"<b>" * 250_000,
}
"""Documents that cannot be read, by what a step in a feature says of them."""
