"""Read a text file that a user names, or say in Dutch why not."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from pathlib import Path

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.quoting import quoted_path

Decode = Callable[[bytes, str], str | Problem]
"""What makes text of the bytes of a file with this name."""

MAX_BYTES = 1_000_000
"""Largest file that is read, in bytes."""

STANDARD_INPUT = "-"

REASONS = {
    errno.EACCES: "u mag het niet lezen",
    errno.EPERM: "u mag het niet lezen",
    errno.ELOOP: "het verwijst naar zichzelf",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EIO: "het lezen mislukt",
}
"""Why a file cannot be read, by the number that the system gives."""

MISSING = frozenset({errno.ENOENT, errno.ENOTDIR})


def read_text(path: str | Path, decode: Decode | None = None) -> str | Problem:
    """Return the text of a file; `-` reads standard input. At most 1 MB of UTF-8, a byte-order mark is dropped.

    Args:
        path: name of the file.
        decode: what makes text of the bytes, for a kind of file that may have another character set.
    """
    decode = decode or decoded
    if str(path) == STANDARD_INPUT:
        return standard_input(decode)
    if not str(path):
        return Problem("lege-bestandsnaam", "de naam van het bestand is leeg", "Noem een bestand.")
    try:
        if Path(path).is_dir():
            return folder_instead(str(path))
        with Path(path).open("rb") as stream:
            return decode(stream.read(MAX_BYTES + 1), str(path))
    except (OSError, ValueError) as error:
        return unreadable(str(path), error)


def standard_input(decode: Decode) -> str | Problem:
    """Return the text on standard input."""
    name = "standaardinvoer"
    if sys.stdin is None:
        return Problem("geen-invoer", "de standaardinvoer is dicht", "Noem een bestand, of geef het profiel met <.")
    try:
        return decode(sys.stdin.buffer.read(MAX_BYTES + 1), name)
    except OSError as error:
        return unreadable(name, error)


def is_folder(path: Path) -> bool:
    """Tell whether a name is that of a folder; a name that cannot be is refused when the file is read."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_file(path: Path) -> bool:
    """Tell whether a name is that of a file; a name that cannot be is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def folder_instead(path: str) -> Problem:
    """Say that a folder was named where a file belongs."""
    what = f"{quoted_path(path)} is een map, geen bestand"
    return Problem("map-in-plaats-van-bestand", what, "Noem het bestand zelf.", Place(path))


def unreadable(path: str, error: OSError | ValueError) -> Problem:
    """Say why a file cannot be read."""
    number = error.errno if isinstance(error, OSError) else errno.ENAMETOOLONG
    if number in MISSING:
        what = f"het bestand {quoted_path(path)} bestaat niet"
        return Problem("bestand-ontbreekt", what, "Controleer de naam en de map.", Place(path))
    what = f"het bestand {quoted_path(path)} is niet te lezen"
    return Problem("bestand-onleesbaar", what, "Controleer het bestand.", Place(path), reason(error))


def reason(error: OSError | ValueError) -> str:
    """Return in Dutch why the system refuses, empty when there is nothing to add."""
    words = REASONS.get(error.errno or 0, "") if isinstance(error, OSError) else "de naam kan niet"
    return f"Oorzaak: {words}." if words else ""


def decoded(content: bytes, name: str) -> str | Problem:
    """Return bytes as text, or the problem with them."""
    if len(content) > MAX_BYTES:
        what = f"{quoted_path(name)} is groter dan 1 MB"
        return Problem("bestand-te-groot", what, "Maak het bestand kleiner.", Place(name))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return binary(name, content.count(b"\n", 0, error.start) + 1)
    if "\x00" in text:
        return binary(name, text.count("\n", 0, text.index("\x00")) + 1)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def binary(name: str, line: int) -> Problem:
    """Say that a file is no text."""
    if name.lower().endswith(".xlsx"):
        remedy = "Maak er eerst een profiel van met: strategiekeuze nulmeting uit-blad"
        return Problem("geen-tekst", f"{quoted_path(name)} is een blad van Excel", remedy, Place(name))
    what = f"{quoted_path(name)} is geen tekst in UTF-8"
    return Problem("geen-tekst", what, "Bewaar het bestand als tekst met tekenset UTF-8.", Place(name, line))
