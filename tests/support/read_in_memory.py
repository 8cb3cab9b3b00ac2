"""Documents made of Markdown in memory, read by the real rules."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from strategiekeuze.model.document import Block, Document, Passage
from strategiekeuze.policy.documents import passages
from strategiekeuze.service.policy.reading import READING, reader_for
from strategiekeuze.service.rules import load_rules, policy_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.document import Claim
    from strategiekeuze.policy.reading.claims import Reader

TITLE = "Datastrategie van de gemeente"


@cache
def reader() -> Reader:
    """Return the reader with the rules that come with the program."""
    return reader_for(load_rules(policy_rules() / READING))


def document(paragraphs: Sequence[str], heading: str = "") -> Document:
    """Return a document with a title and these paragraphs, each at a place of its own."""
    headings = (TITLE, heading) if heading else (TITLE,)
    blocks = [
        Block(text, "alinea", headings, plek=f'onder "{headings[-1]}", alinea {number}')
        for number, text in enumerate(paragraphs, 1)
    ]
    return Document("nota.md", "md", (Block(TITLE, "kop", plek="titel"), *blocks), "0" * 64)


def claims_in(paragraphs: Sequence[str], heading: str = "") -> list[Claim]:
    """Return what the rules read in these paragraphs."""
    made = document(paragraphs, heading)
    found: list[Passage] = list(passages(made))
    return [claim for sight in reader().sights(made, found) for claim in reader().claims_in(sight)]


def kinds(text: str, heading: str = "") -> set[str]:
    """Return the kinds of claim that the rules read in one text."""
    return {str(claim.soort) for claim in claims_in([text], heading)}


def strategies(text: str, heading: str = "") -> set[str]:
    """Return the strategies that the rules see chosen in one text."""
    return {claim.onderwerp for claim in claims_in([text], heading) if str(claim.soort) == "strategie"}
