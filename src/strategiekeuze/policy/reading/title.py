"""The title of a document: its only highest heading, or the line on top that is no sentence."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.document import Block, Document

SENTENCE_END = (".", "?", "!", ":", ";", ",")

LONGEST_TITLE = 200
"""A longer line is no title, but running text without any line end."""

NUMBERED = re.compile(
    r"(?:hoofdstuk|bijlage)\s+[\dIVX]+\b|\d{1,2}(?:\.\d{1,2}){0,3}[.):]\s|\d{1,2}(?:\.\d{1,2}){1,3}\s|[01]\s",
    re.IGNORECASE,
)
"""How a chapter begins that has a number."""

_CHAPTERS = """
aanleiding colofon inhoud inhoudsopgave inleiding leeswijzer managementsamenvatting samenvatting voorwoord
"""
CHAPTERS = frozenset(_CHAPTERS.split())
"""Names of chapters that stand first; no document is called so."""

ABOVE_TITLE = re.compile(
    r"[Gg]emeente(?:\s+(?:aan|den|de|der|het|op|en|bij|[A-Z][\w'\u2019-]*)){1,5}"
    r"|(?:[Cc]oncept|CONCEPT|[Dd]efinitief|[Vv]ersie|[Dd]atum)\b.{0,30}"
    r"|\d{1,2}[\s/-]\w+[\s/-]\d{4}"
)
"""What stands above a title on a first page: who writes, how far the text is, and the day."""


def title_of(document: Document) -> str:
    """Return the title of a document; empty when it has none."""
    blocks = document.blokken
    heading = next((block.koppen[0] if block.koppen else block.tekst for block in blocks if is_headed(block)), "")
    on_top = line_on_top(blocks)
    if is_title(heading) and (not on_top or is_only(heading, blocks)):
        return heading
    return on_top


def is_headed(block: Block) -> bool:
    """Tell whether a block is a heading or stands under one."""
    return block.soort == "kop" or bool(block.koppen)


def is_title(line: str) -> bool:
    """Tell whether a line can be a title: it is short, and not the name of a chapter."""
    chapter = NUMBERED.match(line) or line.casefold().rstrip(". ") in CHAPTERS
    return 0 < len(line) <= LONGEST_TITLE and not chapter


def is_only(heading: str, blocks: Sequence[Block]) -> bool:
    """Tell whether everything below a heading on the highest level stands under it."""
    return {(*block.koppen, block.tekst)[0] for block in blocks if is_headed(block)} == {heading}


def line_on_top(blocks: Sequence[Block]) -> str:
    """Return the first line above all headings that can be the title; empty when running text comes first."""
    texts = (block.tekst for block in takewhile(lambda block: block.soort == "alinea" and not block.koppen, blocks))
    first = next((text for text in texts if not ABOVE_TITLE.fullmatch(text)), "")
    return first if is_title(first) and not first.endswith(SENTENCE_END) else ""
