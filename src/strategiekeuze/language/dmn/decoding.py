"""Read the bytes of XML as text: the file says itself in which character set it is written."""

from __future__ import annotations

import codecs
import re

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.files import MAX_BYTES, binary, decoded
from strategiekeuze.language.quoting import quoted

STARTS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    ("<".encode("utf-16-le"), "utf-16-le"),
    ("<".encode("utf-16-be"), "utf-16-be"),
)
"""What XML may begin with, and the character set that follows from it."""

DECLARED = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]{1,40})["']""")

SETS = {
    **dict.fromkeys(("utf-8", "utf8", "us-ascii", "utf-16"), "utf-8"),
    "iso-8859-1": "iso-8859-1",
    "iso-8859-15": "iso-8859-15",
    "windows-1252": "cp1252",
}
"""Character sets that XML may declare. A file that was UTF-16 began otherwise, and was saved again since."""


def decoded_xml(content: bytes, name: str) -> str | Problem:
    """Return the bytes of XML as text with plain line ends, or the problem with them."""
    started = next((each for start, each in STARTS if content.startswith(start)), None)
    written = declared(content)
    character_set = started or SETS.get(written)
    if character_set is None:
        what = f"de tekenset {quoted(written)} ken ik niet"
        return Problem("dmn-xml", what, "Bewaar het bestand met tekenset UTF-8.", Place(name, 1))
    if character_set == "utf-8" or len(content) > MAX_BYTES:
        return decoded(content, name)
    try:
        text = content.decode(character_set)
    except UnicodeDecodeError:
        return binary(name, 1)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def declared(content: bytes) -> str:
    """Return the character set that XML declares; without a word it is UTF-8."""
    match = DECLARED.match(content)
    return match[1].decode("ascii", "replace").lower() if match else "utf-8"
