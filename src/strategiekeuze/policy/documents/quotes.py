"""Find a quote again at the place that is named for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.policy.documents.characters import cleaned

if TYPE_CHECKING:
    from strategiekeuze.model.document import Document

PAGE = re.compile(r"(?:bladzijde|bladzij|blz|pagina|pag|p)\.? ?(\d+)", re.IGNORECASE)
"""How people name a page."""


def found_at(document: Document, plek: str, citaat: str) -> bool:
    """Tell whether a quote stands literally in a block at this place, apart from white space.

    Without a place the whole document counts. A place is one that `Block.plek` gives; `blz. 3` is `bladzijde 3`.
    """
    quote, place = cleaned(citaat), same_place(plek)
    there = (block for block in document.blokken if place in ("", same_place(block.plek)))
    return bool(quote) and any(quote in block.tekst for block in there)


def same_place(plek: str) -> str:
    """Return a place in the one form in which places are compared."""
    place = cleaned(plek)
    page = PAGE.fullmatch(place)
    return f"bladzijde {page[1]}" if page else place.casefold()
