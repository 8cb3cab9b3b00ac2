"""The documents that people read before or beside the program, and the fenced blocks in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md")),
    *sorted(ROOT.glob("docs/*.md")),
    *sorted(ROOT.glob("examples/*/LEESMIJ.md")),
]

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A fenced block with its language and text."""


@dataclass(frozen=True)
class Block:
    """One fenced block, where it stands, and the paragraph above it."""

    place: str
    language: str
    text: str
    above: str


def blocks_of(document: Path) -> Iterator[Block]:
    """Yield the fenced blocks of a document."""
    text = document.read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        place = f"{document.relative_to(ROOT)}:{text.count(chr(10), 0, found.start()) + 1}"
        above = text[: found.start()].rstrip().rpartition("\n\n")[2]
        yield Block(place, found[1], found[2], above)
