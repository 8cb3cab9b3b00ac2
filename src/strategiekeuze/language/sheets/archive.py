"""Look at the archive inside a workbook before anything reads it: what is no workbook, or too much, is refused."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.quoting import quoted_path

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_BYTES = 5_000_000
"""Largest workbook that is read."""

MAX_UNPACKED = 30_000_000
MAX_PARTS, MAX_ROWS, MAX_CELLS, MAX_AREA = 1_000, 20_000, 200_000, 10_000
"""Most parts in the archive, rows and cells in all sheets, and cells in ranges that are joined or linked."""

OLD_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How a file of an old Excel begins, and a workbook with a password."""

ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
LOCKED = 0x1
BOOK = "xl/workbook.xml"

ROW, CELL = re.compile(rb"<(?:[^\s<>:]+:)?row[\s/>]"), re.compile(rb"<(?:[^\s<>:]+:)?c[\s/>]")
DECLARED = re.compile(rb"<!DOCTYPE|<!ENTITY|\x00")
"""What no workbook has, and what could make a small file large, or hide it."""

RANGED = re.compile(rb"<(?:[^\s<>:]+:)?(?:mergeCell|hyperlink)\s[^<>]*>")
RANGE = re.compile(rb"\sref\s*=\s*[\"']([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?[\"']")

BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
"""What may stand before the first sign of XML, in any character set."""

MODIFIED = re.compile(rb"<dcterms:modified[^>]*>[^<]*</dcterms:modified>")
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest time an archive can hold: a file must not depend on when it was made."""


def parts_in(content: bytes, file: str) -> Mapping[str, bytes] | Problem:
    """Return the parts of a workbook by name, each as large as it says; or why it cannot be read."""
    if not content:
        return Problem("leeg-bestand", f"{quoted_path(file)} is leeg", "Kies een ander bestand.", Place(file))
    if content.startswith(OLD_FILE):
        return locked(file) if ENCRYPTED in content else too_old(file)
    try:
        parts = unpacked(content, file)
    except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        return no_workbook(file)
    if isinstance(parts, Problem):
        return parts
    if BOOK not in parts or any(DECLARED.search(text) for text in texts_in(parts)):
        return no_workbook(file)
    return too_large(file) if excessive(parts) else parts


def unpacked(content: bytes, file: str) -> Mapping[str, bytes] | Problem:
    """Return the parts of an archive; no more is unpacked than it says beforehand, and not when that is too much."""
    with ZipFile(BytesIO(content)) as archive:
        entries = archive.infolist()
        if any(entry.flag_bits & LOCKED for entry in entries):
            return locked(file)
        if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
            return too_large(file)
        if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
            return no_workbook(file)
        return {entry.filename: part(archive, entry) for entry in entries}


def part(archive: ZipFile, entry: ZipInfo) -> bytes:
    """Return one part. Asked for its size, the archive unpacks no more, whatever else is packed in it."""
    with archive.open(entry) as stream:
        return stream.read(entry.file_size)


def texts_in(parts: Mapping[str, bytes]) -> list[bytes]:
    """Return the parts that are XML, by their name or by how they begin: a sheet may have any name."""
    return [
        content
        for name, content in parts.items()
        if name.endswith((".xml", ".rels")) or content.lstrip(BEFORE_XML).startswith(b"<")
    ]


def excessive(parts: Mapping[str, bytes]) -> bool:
    """Tell whether a workbook has more rows, cells or ranges than a measurement needs."""
    texts = texts_in(parts)
    rows, cells = (sum(len(sign.findall(text)) for text in texts) for sign in (ROW, CELL))
    ranged = sum(area(tag) for text in texts for tag in RANGED.findall(text))
    return rows > MAX_ROWS or cells > MAX_CELLS or ranged > MAX_AREA


def area(tag: bytes) -> int:
    """Return how many cells a range has; one that is written strangely counts as too many."""
    found = RANGE.search(tag)
    if not found:
        return MAX_AREA + 1
    left, top, right, bottom = found.groups()
    columns = column_number(right or left) - column_number(left) + 1
    return abs(columns * (int(bottom or top) - int(top) + 1))


def column_number(letters: bytes) -> int:
    """Return the number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as an archive that is the same each time."""
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(ZipInfo(name, FIRST_DAY), content, ZIP_DEFLATED)
    return stream.getvalue()


def steady(content: bytes) -> bytes:
    """Return a workbook of our own without the time at which it was made."""
    with ZipFile(BytesIO(content)) as archive:
        return packed({entry.filename: MODIFIED.sub(b"", part(archive, entry)) for entry in archive.infolist()})


def no_workbook(file: str) -> Problem:
    """Say that a file is no workbook, or is damaged."""
    what = f"{quoted_path(file)} is geen bestand van Excel, of het is beschadigd"
    return Problem("geen-excel", what, "Open het in Excel of LibreOffice en bewaar het opnieuw als .xlsx.", Place(file))


def too_old(file: str) -> Problem:
    """Say that a workbook is of an old Excel."""
    what = f"{quoted_path(file)} is een bestand van een oude Excel"
    return Problem("oude-excel", what, "Open het in Excel en bewaar het als .xlsx.", Place(file))


def locked(file: str) -> Problem:
    """Say that a workbook has a password."""
    what = f"op {quoted_path(file)} staat een wachtwoord"
    return Problem("wachtwoord", what, "Haal het wachtwoord in Excel van het bestand af.", Place(file))


def too_large(file: str) -> Problem:
    """Say that a workbook holds far more than a measurement."""
    what = f"in {quoted_path(file)} zit veel meer dan een nulmeting"
    return Problem("blad-te-groot", what, "Zet alleen het blad met de vragen in een nieuw bestand.", Place(file))
