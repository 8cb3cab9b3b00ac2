"""Read a text file that a user names, or say in Dutch why not."""

from __future__ import annotations

import sys
from pathlib import Path

from strategiekeuze.errors import Place, Problem

MAX_BYTES = 1_000_000
"""Largest file that is read, in bytes."""

STANDARD_INPUT = "-"


def read_text(path: str | Path) -> str | Problem:
    """Return the text of a file; `-` reads standard input. At most 1 MB of UTF-8, a byte-order mark is dropped."""
    if str(path) == STANDARD_INPUT:
        return decoded(sys.stdin.buffer.read(MAX_BYTES + 1), "standaardinvoer")
    place = Place(str(path))
    try:
        if Path(path).is_dir():
            return Problem(
                "map-in-plaats-van-bestand",
                f'"{path}" is een map, geen bestand',
                "Noem het bestand zelf.",
                place,
            )
        with Path(path).open("rb") as stream:
            return decoded(stream.read(MAX_BYTES + 1), str(path))
    except FileNotFoundError:
        return Problem(
            "bestand-ontbreekt", f'het bestand "{path}" bestaat niet', "Controleer de naam en de map.", place
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "de naam kan niet"
        return Problem(
            "bestand-onleesbaar",
            f'het bestand "{path}" is niet te lezen ({reason})',
            "Controleer de naam en of u het bestand mag lezen.",
            place,
        )


def decoded(content: bytes, name: str) -> str | Problem:
    """Return bytes as text, or the problem with them."""
    place = Place(name)
    if len(content) > MAX_BYTES:
        return Problem("bestand-te-groot", f'"{name}" is groter dan 1 MB', "Maak het bestand kleiner.", place)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return binary(name, content.count(b"\n", 0, error.start) + 1)
    if "\x00" in text:
        return binary(name, text.count("\n", 0, text.index("\x00")) + 1)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def binary(name: str, line: int) -> Problem:
    """Say that a file is no text."""
    return Problem(
        "geen-tekst",
        f'"{name}" is geen tekst in UTF-8',
        "Bewaar het bestand als tekst met tekenset UTF-8.",
        Place(name, line),
    )
