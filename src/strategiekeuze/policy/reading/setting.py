"""Where a passage stands: under which headings, behind which opening words, in which table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from strategiekeuze.policy.reading.title import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.document import Block, Document

ANNOUNCES = ":"
LAST_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a block and says what it is about.

    Attributes:
        titel: of the whole document.
        koppen: the headings that count, with the opening words of a list behind them.
        tabelkop: the first row of the table; empty outside a table.
        is_tabelkop: whether the block is that row itself.
    """

    titel: str = ""
    koppen: tuple[str, ...] = ()
    tabelkop: str = ""
    is_tabelkop: bool = False


def settings_of(document: Document) -> dict[int, Setting]:
    """Return the setting of each block, by the identity of the block."""
    title = title_of(document)
    return {id(block): setting for block, setting in each_setting(document.blokken, title)}


def each_setting(blocks: Sequence[Block], title: str) -> Iterator[tuple[Block, Setting]]:
    """Yield the setting of each block: what lies in one table or list shares its opening."""
    opening = ""
    for (kind, headings), run in groupby(blocks, key=lambda block: (block.soort, block.koppen)):
        members = list(run)
        shown = own_headings(headings)
        if kind == "tabel":
            yield from in_table(members, Setting(title, shown))
        else:
            with_opening = (*shown, opening) if kind == "lijst" and opening else shown
            yield from ((block, Setting(title, with_opening)) for block in members)
        opening = opening_of(members[-1], opening)


def own_headings(headings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the headings that say what stands below them: not the title of a document that has others."""
    return headings[1:] or headings


def in_table(rows: Sequence[Block], setting: Setting) -> Iterator[tuple[Block, Setting]]:
    """Yield the setting of each row of a table."""
    head = rows[0].tekst
    for row in rows:
        yield row, Setting(setting.titel, setting.koppen, head, is_tabelkop=row is rows[0])


def opening_of(last: Block, opening: str) -> str:
    """Return the words that announce what follows a block; a list in the list keeps its opening."""
    if last.tekst.rstrip().endswith(ANNOUNCES):
        return LAST_SENTENCE.split(last.tekst)[-1] if last.soort != "kop" else ""
    return opening if last.soort == "lijst" else ""
