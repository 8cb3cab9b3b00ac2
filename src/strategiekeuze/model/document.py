"""A document as text with places, and what is claimed from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from strategiekeuze.model.policy import ClaimKind

BlockKind = Literal["kop", "alinea", "lijst", "tabel"]

BETWEEN_CELLS = " | "
"""Stands between cells in the text of a row of a table: reading a document writes it, reading claims splits on it."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text that belongs together: a heading, a paragraph, an item of a list, a row of a table.

    Attributes:
        tekst: the words of the document, every run of white space made one space.
        koppen: the headings above it, the highest first.
        bladzijde: 1 or higher; None when the kind of document has no pages.
        plek: where a reader finds it, in Dutch: 'bladzijde 3', 'onder "Doelen"', 'alinea 4'.
    """

    tekst: str
    soort: BlockKind
    koppen: tuple[str, ...] = ()
    bladzijde: int | None = None
    plek: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it was read.

    Attributes:
        naam: name of the file, without its folder.
        bladzijden: number of pages, None when the kind of document has none.
        sha256: of the bytes of the file.
    """

    naam: str
    soort: Literal["pdf", "docx", "html", "md", "txt"]
    blokken: tuple[Block, ...]
    sha256: str
    bladzijden: int | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence, the heading, list item or table row it stands in, and where."""

    tekst: str
    blok: Block


@dataclass(frozen=True, slots=True)
class Claim:
    """What the program reads in a passage.

    Attributes:
        soort: kind of claim.
        onderwerp: slug of the strategy or key of the theme; empty for other kinds.
        thema: key of the theme that the passage names, empty when it names none.
        strategie: slug of the strategy that a measure belongs to, empty when unknown.
        citaat: literal text of the block, spaces apart.
        plek: place of the block.
        sterkte: 1 (zwak) to 3 (sterk).
        regels: ids of the rules that made it, in order.
    """

    soort: ClaimKind
    citaat: str
    plek: str
    sterkte: int
    regels: tuple[str, ...]
    onderwerp: str = ""
    thema: str = ""
    strategie: str = ""
